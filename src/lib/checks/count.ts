import type { CollectionName } from '#schema/names.ts';
import { type AnyEntry, type Directory, networksOfCall } from '#lib/entries/directory.ts';
import { isFresh } from './freshness.ts';

export interface CheckCount {
	collection: CollectionName;
	fresh: number;
	all: number;
	/** The oldest check among them, `YYYY-MM-DD`. */
	oldest: string | undefined;
}

/** How many of some entries have a check that holds, and how old the oldest is. */
export function countChecks(
	collection: CollectionName,
	entries: AnyEntry[],
	now: number,
): CheckCount {
	const days = entries.map(({ data }) => data.checked.on).toSorted();
	return {
		collection,
		fresh: entries.filter(({ data }) => isFresh(collection, data, now)).length,
		all: entries.length,
		oldest: days[0],
	};
}

/** The checks of everything that belongs to a network: its own entry, calls, collaborations, programmes. */
export function checksOfNetwork(
	{ records }: Directory,
	network: string,
	now: number,
): CheckCount[] {
	const of: Partial<Record<CollectionName, AnyEntry[]>> = {
		networks: records.networks.filter(({ id }) => id === network),
		calls: records.calls.filter(({ data }) =>
			networksOfCall(data).some(({ id }) => id === network),
		),
		collaborations: records.collaborations.filter(({ data }) =>
			data.networks.some((one) => one.network === network),
		),
		programmes: records.programmes.filter(({ data }) => data.leadNetworks?.includes(network)),
	};
	return Object.entries(of)
		.map(([collection, entries]) => countChecks(collection as CollectionName, entries, now))
		.filter(({ all }) => all > 0);
}
