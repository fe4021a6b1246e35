import type { Call } from '#schema/index.ts';
import { overWords } from '#lib/calls/over-words.ts';
import { formatClosing, formatDate, londonDay, noClosing } from '#lib/time/dates.ts';
import { applicantKinds } from '#schema/vocabulary.ts';
import { type CallChange, changeTypes } from '#lib/history/call-change.ts';
import { lowerFirst } from '#lib/text/words.ts';
import { escapeHtml } from '#lib/text/escape.ts';
import type { FollowedCall } from './followed-call.ts';

// The dates of a call as sentences that stay true however late somebody reads them: days, never “open”.
// A copy of a feed may lie in a mail program for years.

const on = (date: string) => (date.length === 10 ? '' : 'in ') + formatDate(date);

function closingOf(call: Call): string[] {
	const { closes } = call;
	if (closes === 'rolling') return [`${noClosing.rolling}: ${noClosing.anyTime}`];
	if (closes === 'unknown')
		return [noClosing.unknown, overWords(call)].filter((words) => words !== undefined);
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

/** A paragraph of plain text, with its subject in bold before it; nothing for no text. */
const paragraph = (text: string | undefined, subject = '') =>
	text ? `<p>${subject && `<b>${subject}:</b> `}${escapeHtml(text)}</p>` : '';

const applicants = ({ data }: FollowedCall) => {
	const kinds = (data.applicants ?? []).map((kind) => lowerFirst(applicantKinds[kind])).join(', ');
	return [kinds, data.applicantsNote].filter(Boolean).join('. ') || 'not found in the sources';
};

const networksWhere = ({ networks }: FollowedCall, inArea: boolean) =>
	networks
		.filter(({ how }) => (how === 'area') === inArea)
		.map(({ label }) => label)
		.join(', ');

/** What a call asks, of whom and when, as HTML. The same in every item about it. */
export const callHtml = (call: FollowedCall): string =>
	[
		paragraph(call.state === 'withdrawn' ? withdrawnSentence(call.data) : undefined),
		paragraph(call.state === 'decided' ? resultSentence(call.data) : undefined),
		paragraph(call.data.challenge ?? call.data.summary),
		paragraph(call.data.sought, 'What it asks for'),
		paragraph(applicants(call), 'Who can apply'),
		paragraph(openingAndClosing(call.data), 'Dates'),
		paragraph(call.data.issuers.map(({ name }) => name).join(', '), 'Issued by'),
		paragraph(networksWhere(call, false), 'Networks named'),
		paragraph(networksWhere(call, true), 'In the area of, their part not documented'),
		`<p>${escapeHtml(checkedSentence(call.data))} <a href="${escapeHtml(call.url)}">The call, with its sources</a></p>`,
	].join('');

/**
 * What happened and when the directory first showed it, with what stood there before and after. `isAssumed`
 * where a copy cannot see when that was.
 */
export function changeHtml({ type, at, before, after }: CallChange, isAssumed: boolean): string {
	const day = formatDate(londonDay(at));
	const happened = isAssumed
		? 'In the directory; since when cannot be seen in this copy of it.'
		: type === 'new'
			? `Added to the directory on ${day}.`
			: `${changeTypes[type]}: shown in the directory since ${day}.`;
	const edit = [
		before && `<b>Before:</b> ${escapeHtml(before)}`,
		after && `<b>After:</b> ${escapeHtml(after)}`,
	].filter(Boolean);
	return `<p>${happened}</p>${edit.length > 0 ? `<p>${edit.join('<br>')}</p>` : ''}`;
}
