import { type CollectionName, collectionNames } from '#schema/names.ts';
import type { checkMethods } from '#schema/vocabulary.ts';
import { type CheckCount, checksOfNetwork, countChecks } from './count.ts';
import type { AnyEntry, Directory } from '#lib/entries/directory.ts';
import { holdsForGood, isFresh, lastDayOfCheck } from './freshness.ts';

/** Entries of one collection whose checks hold to the same day. */
export interface CheckEnd {
	/** The last day on which the checks hold. */
	day: string;
	collection: CollectionName;
	entries: AnyEntry[];
}

/** The checks of a whole collection. */
export interface CollectionChecks extends CheckCount {
	/** How many of them do not run out, since what they are about is over. */
	forGood: number;
	/** The last day of the check that runs out next; none when all have run out or never will. */
	next: string | undefined;
}

/** The checks of everything that belongs to a network, together and by collection. */
export interface NetworkChecks {
	id: string;
	title: string;
	fresh: number;
	all: number;
	oldest: string | undefined;
	by: Partial<Record<CollectionName, CheckCount>>;
}

const eachEntry = ({ records }: Directory) =>
	collectionNames.flatMap((collection) =>
		records[collection].map((entry: AnyEntry) => ({ collection, entry })),
	);

/** Every check that runs out, grouped by day and collection: those that end first come first. */
export function checkEnds(directory: Directory): CheckEnd[] {
	const ends = new Map<string, CheckEnd>();
	for (const { collection, entry } of eachEntry(directory)) {
		if (holdsForGood(collection, entry.data)) continue;
		const day = lastDayOfCheck(collection, entry.data.checked.on);
		const key = `${day} ${collection}`;
		const end = ends.get(key) ?? { day, collection, entries: [] };
		end.entries.push(entry);
		ends.set(key, end);
	}
	return [...ends.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The checks of each collection on a day, in the order of the collections. */
export function checksByCollection(directory: Directory, now: number): CollectionChecks[] {
	return collectionNames.map((collection) => {
		const entries: AnyEntry[] = directory.records[collection];
		const running = entries.filter(
			({ data }) => !holdsForGood(collection, data) && isFresh(collection, data, now),
		);
		return {
			...countChecks(collection, entries, now),
			forGood: entries.filter(({ data }) => holdsForGood(collection, data)).length,
			next: running.map(({ data }) => lastDayOfCheck(collection, data.checked.on)).toSorted()[0],
		};
	});
}

/** The checks of each network on a day, by the networks’ names. */
export function checksByNetwork(directory: Directory, now: number): NetworkChecks[] {
	return directory.records.networks.map(({ id, data }) => {
		const counts = checksOfNetwork(directory, id, now);
		return {
			id,
			title: data.title,
			...addChecks(counts),
			by: Object.fromEntries(counts.map((count) => [count.collection, count])),
		};
	});
}

/** Several counts as one. */
export const addChecks = (counts: CheckCount[]): Omit<CheckCount, 'collection'> => ({
	fresh: counts.reduce((sum, { fresh }) => sum + fresh, 0),
	all: counts.reduce((sum, { all }) => sum + all, 0),
	oldest: counts.flatMap(({ oldest }) => oldest ?? []).toSorted()[0],
});

/** How many entries were checked in each way. */
export function countMethods(directory: Directory): Record<keyof typeof checkMethods, number> {
	const counts = { 'live-page': 0, 'archived-copy': 0, 'confirmed-by-owner': 0 };
	for (const { entry } of eachEntry(directory)) counts[entry.data.checked.how] += 1;
	return counts;
}
