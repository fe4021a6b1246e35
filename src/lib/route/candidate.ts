import { type CallState, type CallTimeline, stateAt } from '#lib/calls/state.ts';
import type { Standing } from '#lib/entries/standing.ts';
import type { Call, Signpost } from '#schema/index.ts';
import type { Have } from './questions.ts';

/** What every candidate has. Beyond these, what is left out is not known. */
interface Named {
	id: string;
	title: string;
	/** One or two sentences for a reader. */
	text: string;
}

export interface NetworkCandidate extends Named {
	of: 'networks';
	region?: string | undefined;
	/** Its way in, and the best address known of it. */
	contact: { words: string; href: string };
}

export interface CallCandidate extends Named {
	of: 'calls';
	by: string;
	closes: string;
	timeline?: CallTimeline | undefined;
	kind?: Call['kind'] | undefined;
	applicants?: Call['applicants'];
	nations?: Call['nations'];
	support?: Call['support']['kinds'] | undefined;
	products?: Have[] | undefined;
	/** Whether the priority of digital and AI is one of its own, or its only one. */
	digital?: 'too' | 'only' | undefined;
	/** Where it applies, in words, and the networks of that part. */
	place?: string | undefined;
	networks?: string[] | undefined;
}

export interface SignpostCandidate extends Named {
	of: 'signposts';
	kind?: Signpost['kind'] | undefined;
	whoFor?: Signpost['whoFor'] | undefined;
	stages?: Signpost['stages'] | undefined;
	nation?: Signpost['nation'] | undefined;
	status?: Signpost['status'] | undefined;
	/** How it stands, for a reader, where that is more than active. */
	standing?: Standing | undefined;
	products?: Have[] | undefined;
	digital?: 'too' | 'only' | undefined;
	/** The products that it says it is not for. */
	refused?: Have[] | undefined;
	/** What else is said of where it helps, and of what it is not for. */
	nationNote?: string | undefined;
	notFor?: string | undefined;
	/** True where its own words say that it comes first. */
	first?: true | undefined;
	/** Of advice and of data, those that it speaks of. */
	topics?: Topic[] | undefined;
	replacedBy?: { id: string; title: string } | undefined;
	withdrawn?: true | undefined;
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
