import { hasClosingDate } from '#lib/calls/state.ts';
import type { Standing } from '#lib/entries/entry.ts';
import { formatClosing, noClosing } from '#lib/time/dates.ts';
import { entryUrl } from '#lib/urls.ts';
import type { CallCandidate, Judgeable, RouteLink } from './candidate.ts';
import { kindsNamed } from './product.ts';
import type { RouteAnswers } from './questions.ts';

/** What a row shows of a candidate, whatever was found of it. The state of a call is drawn beside it. */
export interface RouteRow {
	href: string;
	title: string;
	text: string;
	standing?: Standing | undefined;
	/** What is worth a word more, one item each. */
	more: string[];
	/** What to use instead of it. */
	instead?: RouteLink | undefined;
}

const closingLine = (call: CallCandidate): string => {
	if (hasClosingDate(call)) return `Closing date: ${formatClosing(call.closes)}.`;
	return call.closes === 'rolling' ? `${noClosing.rolling}.` : 'Closing date not found.';
};

/** The words beside a candidate’s title, for somebody who said what they have. */
export function rowFor(candidate: Judgeable, have?: RouteAnswers['have']): RouteRow {
	const { of, id, title, text } = candidate;
	const row = { href: entryUrl(of, id), title, text };
	const kinds = kindsNamed(candidate, have) ?? [];
	if (of === 'calls')
		return { ...row, more: [`By ${candidate.by}.`, closingLine(candidate)].concat(kinds) };
	const { standing, nationNote, notFor, replacedBy } = candidate;
	return {
		...row,
		standing,
		more: [kinds, nationNote ?? [], notFor ?? []].flat(),
		instead: replacedBy && {
			href: entryUrl('signposts', replacedBy.id),
			words: replacedBy.title,
		},
	};
}
