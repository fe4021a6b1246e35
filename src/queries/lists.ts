import { getDirectory } from './directory.ts';
import { now } from './today.ts';
import { nextTurn } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { type Entry, standingOf } from '#lib/entries/entry.ts';
import { endOf } from '#lib/time/london-time.ts';
import {
	countValues,
	type ListedCollection,
	listedCollections,
	makeLists,
} from '#lib/lists/lists.ts';

const readLists = async () => {
	const directory = await getDirectory();
	return { directory, lists: makeLists(directory, now) };
};
/** The first instant after the build at which the state of an entry becomes another. */
const firstTurn = (entries: readonly Entry[]) =>
	entries.flatMap((entry) => turnOf(entry) ?? []).toSorted((a, b) => a - b)[0];

function turnOf(entry: Entry): number | undefined {
	if (entry.collection === 'calls') return nextTurn(callTimeline(entry.data), now);
	const run = standingOf(entry, now)?.run;
	return run && endOf(run.through);
}

let lists: ReturnType<typeof readLists> | undefined;

/** A list with everything its page needs; made once per build for each collection. */
export async function getList(collection: ListedCollection) {
	const read = await (lists ??= readLists());
	const list = read.lists[collection];
	const entries: Entry[] = read.directory.records[collection];
	const until = firstTurn(entries);
	return {
		directory: read.directory,
		list,
		entries,
		/** The ways to narrow and sort it. */
		filters: {
			collection,
			orders: list.orders,
			facets: list.facets.map((facet) => ({
				key: facet.key,
				label: facet.label,
				/** The instant from which the counts are wrong: none where they rest on no clock. */
				until: facet.key === 'state' ? until : undefined,
				values: countValues(facet, entries),
			})),
		},
	};
}

/** All lists. */
export const getLists = () => Promise.all(listedCollections.map(getList));
