import { type CollectionName, collectionNames } from '#schema/names.ts';
import type { checkMethods } from '#schema/vocabulary.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { networksOf } from '#lib/entries/networks.ts';
import { holdsForGood, isFresh, lastDayOfCheck } from './freshness.ts';

/** How many of some entries have a check that holds. */
interface CheckCount {
	fresh: number;
	all: number;
	/** The oldest check among them, `YYYY-MM-DD`. */
	oldest: string | undefined;
}

/** The checks of a whole collection. */
interface CollectionChecks extends CheckCount {
	collection: CollectionName;
	/** How many of them do not run out, since what they are about is over. */
	forGood: number;
	/** The last day of the check that runs out next; none when all have run out or never will. */
	next: string | undefined;
}

/** The checks of everything that belongs to a network, together and by collection. */
export interface NetworkChecks extends CheckCount {
	id: string;
	title: string;
	by: Partial<Record<CollectionName, CheckCount>>;
}

/** Every check that runs out, grouped by its last day and collection: those that end first come first. */
export function checkEnds({ entries }: Directory) {
	const running = entries.filter((entry) => !holdsForGood(entry));
	const ends = Map.groupBy(running, (entry) => `${lastDayOfCheck(entry)} ${entry.collection}`);
	return [...ends.values()]
		.flatMap((together) => {
			const [first] = together;
			if (!first) return [];
			const { collection } = first;
			return [{ day: lastDayOfCheck(first), collection, entries: together }];
		})
		.toSorted((a, b) => a.day.localeCompare(b.day));
}

const countChecks = (entries: readonly Entry[], now: number): CheckCount => ({
	fresh: entries.filter((entry) => isFresh(entry, now)).length,
	all: entries.length,
	oldest: entries.map(({ data }) => data.checked.on).toSorted()[0],
});

/** The checks of each collection on a day, in the order of the collections. */
export const checksByCollection = ({ records }: Directory, now: number): CollectionChecks[] =>
	collectionNames.map((collection) => {
		const entries: Entry[] = records[collection];
		const forGood = entries.filter(holdsForGood);
		const running = entries.filter((entry) => !holdsForGood(entry) && isFresh(entry, now));
		return {
			collection,
			...countChecks(entries, now),
			forGood: forGood.length,
			next: running.map(lastDayOfCheck).toSorted()[0],
		};
	});

/**
 * The networks to which an entry belongs, so that they would look after its check. Those that serve a
 * system do not own what is said of it.
 */
export const keepersOf = (directory: Directory, entry: Entry): string[] =>
	networksOf(directory, entry).flatMap(({ id, how }) => (how === 'serves' ? [] : id));

/** The checks of a network’s own entry, calls, collaborations and programmes, on a day. */
function checksOfNetwork(directory: Directory, network: string, now: number) {
	const own = directory.entries.filter((entry) => keepersOf(directory, entry).includes(network));
	return [...Map.groupBy(own, ({ collection }) => collection)].map(([collection, entries]) => ({
		collection,
		...countChecks(entries, now),
	}));
}

/** The checks of each network on a day, by the networks’ names. */
export const checksByNetwork = (directory: Directory, now: number): NetworkChecks[] =>
	directory.records.networks.map(({ id, data }) => {
		const counts = checksOfNetwork(directory, id, now);
		return {
			id,
			title: data.title,
			...addChecks(counts),
			by: Object.fromEntries(counts.map((count) => [count.collection, count])),
		};
	});

/** Several counts as one. */
export const addChecks = (counts: CheckCount[]): CheckCount => ({
	fresh: counts.reduce((sum, { fresh }) => sum + fresh, 0),
	all: counts.reduce((sum, { all }) => sum + all, 0),
	oldest: counts.flatMap(({ oldest }) => oldest ?? []).toSorted()[0],
});

/** How many entries were checked in each way. */
export function countMethods({ entries }: Directory): Record<keyof typeof checkMethods, number> {
	const counts = { 'live-page': 0, 'archived-copy': 0, 'confirmed-by-owner': 0 };
	for (const { data } of entries) counts[data.checked.how] += 1;
	return counts;
}
