import type { Entry } from '#lib/entries/entry.ts';
import type { CollectionName } from '#schema/names.ts';
import { getDirectory } from './directory.ts';
import { lastChanged } from './history.ts';
import { numberOf } from './search.ts';

/** A page for each entry of a collection. */
export async function pagesOf<C extends CollectionName>(collection: C) {
	const entries: Entry<C>[] = (await getDirectory()).records[collection];
	return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What the page of any entry says of it beside what it holds. */
export const getPageOf = async (entry: Entry) => ({
	entry,
	number: await numberOf(entry),
	changed: lastChanged(entry),
});
