import type { z } from 'zod';
import type { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';
import {
	collaborationStates,
	looks,
	programmeStates,
	signpostStatuses,
} from '#schema/vocabulary.ts';
import { callDate } from '#lib/calls/state.ts';

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

/** How an entry stands: the words of the closed list, with a shape beside them. */
export interface Standing {
	look: 'open' | 'closed' | 'decided' | 'withdrawn' | 'unconfirmed' | 'rolling';
	words: string;
}

/** How an entry stands by its own words; none for what has none. A call’s state is told by the clock. */
export function standingOf(
	entry: Entry<'collaborations' | 'programmes' | 'signposts' | 'systems'>,
): Standing;
export function standingOf(entry: Entry): Standing | undefined;
export function standingOf({ collection, data }: Entry): Standing | undefined {
	if (collection === 'collaborations')
		return { look: looks[collection][data.state], words: collaborationStates[data.state] };
	if (collection === 'programmes')
		return { look: looks[collection][data.state], words: programmeStates[data.state] };
	if (collection === 'signposts')
		return { look: looks[collection][data.status], words: signpostStatuses[data.status] };
	if (collection === 'systems')
		return data.to
			? { look: 'closed', words: 'Closed' }
			: { look: 'open', words: 'Board of today' };
	return undefined;
}

/** The day, month or year that an entry is filed under: when it ended, else when it began. */
export function dateOf({ collection, data }: Entry): string | undefined {
	if (collection === 'calls') return callDate(data);
	if (collection === 'collaborations' || collection === 'programmes')
		return data.ended ?? data.started;
	if (collection === 'signposts') return data.statusAsOf;
	if (collection === 'systems') return data.from;
	return undefined;
}
