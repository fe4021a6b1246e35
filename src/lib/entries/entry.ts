import type { z } from 'zod';
import type { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';

/** One entry of one collection, which says what its data are. */
export interface EntryOf<C extends CollectionName> {
	collection: C;
	id: string;
	data: z.output<(typeof schemas)[C]>;
	/** Its prose as it was written. */
	body?: string;
	/** The same as HTML, where a page is to show it. */
	rendered?: { html: string };
}

/** One entry: of any collection, or of those named. `collection` tells which. */
export type Entry<C extends CollectionName = CollectionName> = C extends CollectionName
	? EntryOf<C>
	: never;

/** Whether an entry is of that collection. */
export const isIn = <C extends CollectionName>(
	entry: Entry,
	collection: C,
): entry is Entry & Entry<C> => entry.collection === collection;

/** An entry's name among all: `calls/frailty`. */
export const addressOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>): string =>
	`${collection}/${id}`;

/** The national priorities that an entry is about, by their ids. */
export const prioritiesOf = ({ data }: Entry): string[] =>
	('priorities' in data && data.priorities) || [];
