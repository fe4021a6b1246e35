import type { Entry } from '#lib/entries/entry.ts';
import type { CollectionName } from '#schema/names.ts';
import { contentHistory, lastChanged, versionsOfCall } from '#files/history.ts';
import type { CallHistory, SeenFrom } from '#lib/history/call-change.ts';
import { callHistory } from '#lib/history/call-changes.ts';
import { getDirectory } from './directory.ts';
import { numberOf } from './search.ts';
import { now } from './today.ts';

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

/** What happened to a call, as far as this copy can see. */
export const historyOf = ({ id, data }: Entry<'calls'>): CallHistory =>
	callHistory(versionsOfCall(contentHistory(), id, data.formerSlugs), data, now);

/** How far back this copy sees changes. */
export const seenFrom = (): SeenFrom => contentHistory().seenFrom;
