import { formatDate } from '#lib/time/date-words.ts';
import { londonDay } from '#lib/time/calendar.ts';
import { type CallChange, changeTypes, type CallHistory } from './call-change.ts';
import type { SeenFrom } from '#lib/history/call-change.ts';

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
