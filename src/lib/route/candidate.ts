import { type CallState, type CallTimeline, stateAt, hasClosingDate } from '#lib/calls/state.ts';
import { formatClosing, noClosing } from '#lib/time/dates.ts';
import type { Asker, ContactLink, Turn } from '#lib/contact/turn.ts';
import type { Standing } from '#lib/entries/entry.ts';
import type { Call, Signpost } from '#schema/index.ts';
import type { Have, RouteAnswers } from './questions.ts';
import { entryUrl } from '#lib/urls.ts';
import { signpostKinds } from '#schema/vocabulary.ts';

/** What every candidate has. Beyond these, what is left out is not known. */
interface Named {
	id: string;
	title: string;
	/** One or two sentences for a reader. */
	text: string;
}

export interface NetworkCandidate extends Named {
	of: 'networks';
	region?: string;
	/** Where each of those who ask turns to it. */
	contact: Record<Asker, RouteContact>;
}

export interface WithProducts {
	products?: Have[] | undefined;
	/** Whether the priority of digital and AI is one of its own, or its only one. */
	digital?: 'too' | 'only' | undefined;
}

/** `place` says where it applies, in words. */
type KnownOfCall = Partial<Pick<Call, 'kind' | 'applicants' | 'nations' | 'place'>>;
export interface CallCandidate extends Named, WithProducts, KnownOfCall {
	of: 'calls';
	by: string;
	closes: string;
	timeline?: CallTimeline;
	support?: Call['support']['kinds'];
	/** The networks of its part of the country. */
	networks?: string[];
}

type KnownOfSignpost = Partial<
	Pick<Signpost, 'kind' | 'whoFor' | 'stages' | 'nation' | 'nationNote' | 'status' | 'notFor'>
>;
export interface SignpostCandidate extends Named, WithProducts, KnownOfSignpost {
	of: 'signposts';
	/** How it stands, for a reader, where that is more than active. */
	standing?: Standing | undefined;
	/** The products that it says it is not for. */
	refused?: Have[] | undefined;
	/** True where its own words say that it comes first. */
	first?: true | undefined;
	/** Of advice and of data, those that it speaks of. */
	topics?: Topic[] | undefined;
	replacedBy?: { id: string; title: string } | undefined;
	withdrawn?: true | undefined;
	/** Of the national way in, its own address. */
	national?: RouteLink | undefined;
	/** False where no address of its own was found. */
	reachable?: boolean | undefined;
}

export type Candidate = NetworkCandidate | CallCandidate | SignpostCandidate;
export type CandidateKind = Candidate['of'];

/** What an entry speaks of that no field says. */
export type Topic = 'advice' | 'data';

/** The state of a call by its candidate; `unconfirmed` where its dates are left out. */
export const stateOf = ({ timeline }: CallCandidate, now: number): CallState =>
	timeline ? stateAt(timeline, now) : 'unconfirmed';

export type RouteLink = ContactLink;

/** Where to get in touch, after the words that say what it is. */
export type RouteContact = Pick<Turn, 'lead' | 'link'>;

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
	contact?: RouteContact | undefined;
	/** What to use instead of it. */
	instead?: RouteLink | undefined;
}

const closingLine = (call: CallCandidate): string => {
	if (hasClosingDate(call)) return `Closing date: ${formatClosing(call.closes)}`;
	return call.closes === 'rolling' ? noClosing.rolling : 'Closing date not found';
};

/** Staff of the NHS turn to a network otherwise than anybody else. */
export const askerOf = (who: RouteAnswers['who']): Asker =>
	who === 'nhs' ? 'nhs-staff' : 'innovator-company';

export function rowFor(candidate: Candidate, who?: RouteAnswers['who']): RouteRow {
	const { of, id, title, text } = candidate;
	const row = { href: entryUrl(of, id), title, text };
	if (of === 'networks') return { ...row, more: [], contact: candidate.contact[askerOf(who)] };
	if (of === 'calls') return { ...row, more: [candidate.by, closingLine(candidate)] };
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
