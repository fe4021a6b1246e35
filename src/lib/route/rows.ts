import { formatClosing, hasClosingDate } from '#lib/calls/state.ts';
import { noClosing } from '#lib/calls/state.ts';
import type { Standing } from '#lib/entries/standing.ts';
import { entryUrl } from '../urls.ts';
import { signpostKinds } from '#schema/vocabulary.ts';
import type { CallCandidate, Candidate } from './candidate.ts';

export interface RouteLink {
	href: string;
	words: string;
}

/** What a row shows of a candidate, whatever was found of it. The state of a call is drawn beside it. */
export interface RouteRow {
	href: string;
	title: string;
	text: string;
	kind?: string | undefined;
	standing?: Standing | undefined;
	/** What is worth a word more, one item each. */
	more: string[];
	/** Where to get in touch. */
	contact?: RouteLink | undefined;
	/** What to use instead of it. */
	instead?: RouteLink | undefined;
}

const closingLine = (call: CallCandidate): string => {
	if (hasClosingDate(call)) return `Closing date: ${formatClosing(call.closes)}`;
	return call.closes === 'rolling' ? noClosing.rolling : 'Closing date not found';
};

export function rowFor(candidate: Candidate): RouteRow {
	const { of, id, title, text } = candidate;
	const row = { href: entryUrl(of, id), title, text };
	switch (of) {
		case 'networks':
			return { ...row, more: [], contact: candidate.contact };
		case 'calls':
			return { ...row, more: [candidate.by, closingLine(candidate)] };
		case 'signposts': {
			const { kind, standing, nationNote, notFor, replacedBy } = candidate;
			return {
				...row,
				kind: kind && signpostKinds[kind],
				standing,
				more: [nationNote, notFor].filter((note) => note !== undefined),
				instead: replacedBy && {
					href: entryUrl('signposts', replacedBy.id),
					words: replacedBy.title,
				},
			};
		}
	}
}
