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
import { warningOf } from '#lib/collaborations/aim.ts';
import { type Run, runOf, stateOn } from '#lib/collaborations/state.ts';
import { londonDay } from '#lib/time/dates.ts';

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

/** Words with one of the shapes of a state beside them. */
export interface Label {
	look:
		| 'open'
		| 'closed'
		| 'decided'
		| 'withdrawn'
		| 'unconfirmed'
		| 'rolling'
		| 'changing'
		| 'not-met'
		| 'disputed';
	words: string;
}

/** How an entry stands: the words of the closed list, with a shape beside them. */
export interface Standing extends Label {
	/** What must be said before it: that a main aim was not met, or is disputed. */
	first?: Label;
	/** How long it stands so, of what runs, and how it does from then on. */
	run?: Run;
}

/**
 * How an entry stands; none for what has no standing. A collaboration’s is that of an instant; a call’s is
 * told by its timeline.
 */
export function standingOf(entry: Entry<'programmes' | 'signposts' | 'systems'>): Standing;
export function standingOf(entry: Entry<'collaborations'>, instant: number): Standing;
export function standingOf(entry: Entry, instant: number): Standing | undefined;
export function standingOf({ collection, data }: Entry, instant = 0): Standing | undefined {
	if (collection === 'collaborations') return standingOfCollaboration(data, londonDay(instant));
	if (collection === 'programmes')
		return { look: looks[collection][data.state], words: programmeStates[data.state] };
	if (collection === 'signposts')
		return { look: looks[collection][data.status], words: signpostStatuses[data.status] };
	if (collection === 'systems')
		return data.to ? { look: 'closed', words: 'Closed' } : { look: 'open', words: 'Current board' };
	return undefined;
}

function standingOfCollaboration(data: Entry<'collaborations'>['data'], day: string): Standing {
	const state = stateOn(data, day);
	const [first, run] = [warningOf(data), state === 'running' ? runOf(data) : undefined];
	return {
		look: looks.collaborations[state],
		words: collaborationStates[state],
		...(first && { first }),
		...(run && { run }),
	};
}

/** A standing in words alone: `Main aim not met. Results reported`. */
export const standingWords = ({ first, words }: Pick<Standing, 'first' | 'words'>): string =>
	first ? `${first.words}. ${words}` : words;

/** The day, month or year that an entry is filed under: when it ended, else when it began. */
export function dateOf({ collection, data }: Entry): string | undefined {
	if (collection === 'calls') return callDate(data);
	if (collection === 'collaborations' || collection === 'programmes')
		return data.ended ?? data.started;
	if (collection === 'signposts') return data.statusAsOf;
	if (collection === 'systems') return data.from;
	return undefined;
}
