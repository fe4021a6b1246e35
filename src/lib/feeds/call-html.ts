import { applicantKinds } from '#schema/vocabulary.ts';
import { type CallChange, changeTypes } from '../history/call-change.ts';
import { formatDate } from '#lib/time/date-words.ts';
import { londonDay } from '#lib/time/calendar.ts';
import { lowerFirst } from '#lib/text/words.ts';
import {
	checkedSentence,
	openingAndClosing,
	resultSentence,
	withdrawnSentence,
} from './date-sentences.ts';
import { escapeHtml } from '#lib/text/escape.ts';
import type { FollowedCall } from './followed-call.ts';

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
