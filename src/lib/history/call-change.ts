import { formatDate, londonDay } from '#lib/time/dates.ts';

/** What can happen to a call that somebody who follows it wants to hear of. Mended words are not among them. */
export const changeTypes = {
	new: 'Added to the directory',
	opened: 'Opened for applications',
	'deadline-moved': 'Deadline moved',
	'eligibility-changed': 'Who can apply changed',
	'money-changed': 'Money on offer changed',
	'contact-changed': 'Where to apply changed',
	withdrawn: 'Withdrawn',
	outcome: 'Result published',
} as const;
export type ChangeType = keyof typeof changeTypes;

/** One change of a call: when this directory showed it, and in words what stood there before and after. */
export interface CallChange {
	type: ChangeType;
	/** An instant, in milliseconds. */
	at: number;
	before?: string;
	after?: string;
}

/** What is known of a call's time in the directory. */
export interface CallHistory {
	/** When the directory first showed it: an instant. */
	announced: number;
	/** Set where nobody can see when that was: `announced` is then noon of the day it was checked. */
	assumed?: boolean;
	/** When it last changed in a way that followers hear of: an instant, `announced` or later. */
	changed: number;
	/** When its file last changed at all, mended words included: an instant, `changed` or later. */
	touched: number;
	/** Oldest first; the first is `new`. */
	changes: CallChange[];
}

/** How far back history can be seen: whole where undefined, else to an instant, or nowhere at all. */
export type SeenFrom = number | 'nowhere' | undefined;

/** A change in a line. A reason or a result is left out: the page of the call says it in full. */
export const changeWords = ({ type, before, after }: CallChange): string =>
	before === undefined || type === 'outcome'
		? changeTypes[type]
		: `${changeTypes[type]}: from ${before} to ${after ?? ''}`;

/** The changes that a page may show, newest first: not the day of a check in place of the first. */
export const shownChanges = ({ changes, assumed = false }: CallHistory): CallChange[] =>
	changes.slice(assumed ? 1 : 0).toReversed();

/** What a reader has to know where changes of a call may be missing; undefined where all can be seen. */
export function limitWords(history: CallHistory, seenFrom: SeenFrom): string | undefined {
	if (!history.assumed) return undefined;
	if (seenFrom === 'nowhere') {
		const other = shownChanges(history).length > 0 ? 'other ' : '';
		return `In this copy no ${other}changes can be seen: it was made without the history of its files.`;
	}
	return seenFrom === undefined
		? 'In this copy no changes can be seen yet.'
		: `Changes can be seen back to ${formatDate(londonDay(seenFrom))} in this copy.`;
}
