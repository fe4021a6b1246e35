import type { Call } from '#schema/index.ts';
import { formatClosing } from '#lib/calls/state.ts';
import { formatDate } from '#lib/time/date-words.ts';

/**
 * The dates of a call as sentences that stay true however late somebody reads them: days, never “open”.
 * A copy of a feed may lie in a mail program for years.
 */
const on = (date: string) => (date.length === 10 ? '' : 'in ') + formatDate(date);

function closingOf({ closes, closedBy }: Call): string[] {
	if (closes === 'rolling')
		return ['No closing date: proposals are taken at any time while it runs.'];
	if (closes === 'unknown')
		return [
			'No closing date was found.',
			...(closedBy ? [`It was over by ${formatDate(closedBy)}.`] : []),
		];
	const [date, time] = closes.split(' ') as [string, string?];
	if (time) return [`Closes ${formatClosing(closes)}, London time.`];
	return date.length === 10
		? [`Closes at the end of ${formatDate(date)}, London time.`]
		: [`Closes ${on(date)}; the day was not found.`];
}

/** When applications open and close. */
export const openingAndClosing = (call: Call): string =>
	[...(call.opens ? [`Opens ${on(call.opens)}.`] : []), ...closingOf(call)].join(' ');

/** What came of it, once public. */
export const resultSentence = ({ outcome }: Call): string | undefined =>
	outcome && `Result${outcome.on ? `, made public ${on(outcome.on)}` : ''}: ${outcome.words}`;

/** When and why it was called off. */
export const withdrawnSentence = ({ withdrawn }: Call): string | undefined =>
	withdrawn && `Withdrawn ${on(withdrawn.on)}: ${withdrawn.reason}`;

/** Against what the entry was last held, so that nobody takes a copy for the call itself. */
export const checkedSentence = ({ checked }: Call): string =>
	`Compared with its sources on ${formatDate(checked.on)}. Read the issuer’s own page before you rely on it.`;
