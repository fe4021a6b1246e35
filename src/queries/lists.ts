import { getDirectory } from './directory.ts';
import { now } from './today.ts';
import { nextTurn } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
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
/** The first instant after the build at which a call’s state becomes another. */
const firstTurn = ({ records }: Directory) =>
	records.calls
		.flatMap(({ data }) => nextTurn(callTimeline(data), now) ?? [])
		.toSorted((a, b) => a - b)[0];

let lists: ReturnType<typeof readLists> | undefined;

/** A list with everything its page needs; made once per build for each collection. */
export async function getList(collection: ListedCollection) {
	const read = await (lists ??= readLists());
	const list = read.lists[collection];
	const entries: Entry[] = read.directory.records[collection];
	const until = collection === 'calls' ? firstTurn(read.directory) : undefined;
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
