import { type CallState, type CallTimeline, stateAt } from '#lib/calls/state.ts';
import type { Asker, ContactLink, Turn } from '#lib/contact/turn.ts';
import type { Standing } from '#lib/entries/entry.ts';
import type { Call, Signpost } from '#schema/index.ts';
import type { Have, RouteAnswers } from './questions.ts';

/** What every candidate has. Beyond these, what is left out is not known. */
interface Named {
	id: string;
	title: string;
}
/** With one or two sentences for a reader. */
interface Told extends Named {
	text: string;
}

export interface NetworkCandidate extends Named {
	of: 'networks';
	/** Where each of those who ask turns to it. */
	contact: Record<Asker, RouteContact>;
}

/** The guide to read first, for those who ask. */
export interface GuideCandidate extends Named {
	of: 'guides';
	for: Asker;
}

export interface WithProducts {
	products?: Have[] | undefined;
	/** Whether the priority of digital and AI is one of its own, or its only one. */
	digital?: 'too' | 'only' | undefined;
}

/** `place` says where it applies, in words. */
type KnownOfCall = Partial<Pick<Call, 'kind' | 'applicants' | 'nations' | 'place'>>;
export interface CallCandidate extends Told, WithProducts, KnownOfCall {
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
export interface SignpostCandidate extends Told, WithProducts, KnownOfSignpost {
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

/** What may fit somebody’s situation, or not. A network serves a place, whatever else was answered. */
export type Judgeable = CallCandidate | SignpostCandidate;
export type Candidate = NetworkCandidate | GuideCandidate | Judgeable;

export const isJudgeable = (one: Candidate): one is Judgeable =>
	one.of === 'calls' || one.of === 'signposts';

/** What an entry speaks of that no field says. */
export type Topic = 'advice' | 'data';

/** The state of a call by its candidate; `unconfirmed` where its dates are left out. */
export const stateOf = ({ timeline }: CallCandidate, now: number): CallState =>
	timeline ? stateAt(timeline, now) : 'unconfirmed';

export type RouteLink = ContactLink;

/** Where to get in touch, after the words that say what it is. */
export type RouteContact = Pick<Turn, 'lead' | 'link'>;

/** Staff of the NHS turn to a network otherwise than anybody else. */
export const askerOf = (who: RouteAnswers['who']): Asker =>
	who === 'nhs' ? 'nhs-staff' : 'innovator-company';
