import type { CallState } from '#lib/calls/state.ts';
import type { Nation } from '../find/answer.ts';
import type { RouteAnswers } from './questions.ts';

/** Where somebody is, as far as the words that they typed say. */
export interface ReaderPlace {
	/** The place in words: `Leeds`, `TR1 3LJ`. */
	words: string;
	/** The networks that serve it, or may, the likelier first; `sure` where there is no other. */
	networks: { id: string; sure: boolean }[];
	/** The nations that it lies in, or may. */
	nations: (Nation | 'england')[];
}

/** What a candidate is judged by. */
export interface Situation extends RouteAnswers {
	/** Left out where nothing was said of it, or nothing was found. */
	place?: ReaderPlace | undefined;
	/** The instant at which calls are judged. */
	now: number;
	/** Judges calls as they are in this state, whatever the instant. */
	state?: CallState;
}

/** What one question says of a candidate. */
export type Judgement = 'yes' | { unknown: string } | { no: string };

/** Whether a candidate fits: all that is not known of that, or all that speaks against it. */
export type Verdict =
	| { is: 'fits' }
	/** After “not known:”. */
	| { is: 'may-fit'; unknown: string[] }
	/** After “because”. */
	| { is: 'does-not-fit'; because: string[] };
export type Fit = Verdict['is'];

/** Three values, and: one no is enough, and what is not known is never a no. */
export function verdictOf(findings: Judgement[]): Verdict {
	const because = findings.flatMap((one) => (one !== 'yes' && 'no' in one ? one.no : []));
	if (because.length > 0) return { is: 'does-not-fit', because };
	const unknown = findings.flatMap((one) => (one !== 'yes' && 'unknown' in one ? one.unknown : []));
	return unknown.length > 0 ? { is: 'may-fit', unknown } : { is: 'fits' };
}

/** The reason, in words for a reader; empty for what fits. */
export function verdictWords(verdict: Verdict): string {
	if (verdict.is === 'fits') return '';
	return verdict.is === 'may-fit'
		? `Not known: ${verdict.unknown.join('; ')}.`
		: `Because ${verdict.because.join(', and ')}.`;
}
