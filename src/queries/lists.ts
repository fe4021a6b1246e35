import { getDirectory } from './directory.ts';
import { now } from './today.ts';
import type { AnyEntry } from '#lib/directory.ts';
import { countValues, type List, type ListedCollection, makeLists } from '#lib/lists.ts';

const readLists = async () => {
	const directory = await getDirectory();
	return { directory, lists: makeLists(directory, now) };
};
let lists: ReturnType<typeof readLists> | undefined;

/** A list with everything its page needs; made once per build for each collection. */
export async function getList(collection: ListedCollection) {
	const read = await (lists ??= readLists());
	const list = read.lists[collection] as unknown as List<AnyEntry>;
	const entries: AnyEntry[] = read.directory.records[collection];
	return {
		directory: read.directory,
		list,
		entries,
		facets: list.facets.map((facet) => ({
			key: facet.key,
			label: facet.label,
			values: countValues(facet, entries),
		})),
	};
}
