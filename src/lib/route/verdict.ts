import type { CallState } from '#lib/calls/state.ts';
import { type Nation, outsideEngland } from '#lib/find/answer.ts';
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

const sorted = (findings: readonly Judgement[]) => ({
	unknown: findings.flatMap((one) => (one !== 'yes' && 'unknown' in one ? one.unknown : [])),
	because: findings.flatMap((one) => (one !== 'yes' && 'no' in one ? one.no : [])),
});

/** Three values, and: one no is enough, and what is not known is never a no. */
export function verdictOf(findings: Judgement[]): Verdict {
	const { unknown, because } = sorted(findings);
	if (because.length > 0) return { is: 'does-not-fit', because };
	return unknown.length > 0 ? { is: 'may-fit', unknown } : { is: 'fits' };
}

/** The reason, in words for a reader; empty for what fits. */
export function verdictWords(verdict: Verdict): string {
	if (verdict.is === 'fits') return '';
	return verdict.is === 'may-fit'
		? `Not known: ${verdict.unknown.join('; ')}.`
		: `Because ${verdict.because.join(', and ')}.`;
}

/** What holds where one of several is enough: a yes, then what is not known, then all the reasons. */
export function anyOf(findings: readonly Judgement[]): Judgement {
	if (findings.length === 0 || findings.includes('yes')) return 'yes';
	const { unknown, because } = sorted(findings);
	return unknown[0] ? { unknown: unknown[0] } : { no: [...new Set(because)].join(', and ') };
}

type NationOf = ReaderPlace['nations'][number];
export const nationWords = (nation: NationOf): string =>
	nation === 'england' ? 'England' : outsideEngland[nation];

/** What holds in each of the nations that somebody may be in: the same, or not known. */
export function inEachNation(
	{ place }: Situation,
	findingIn: (nation: NationOf) => Judgement,
): Judgement {
	const findings = (place?.nations ?? []).map(findingIn);
	const [first = 'yes'] = findings;
	const isSame = (one: Judgement) => JSON.stringify(one) === JSON.stringify(first);
	if (!place || findings.every(isSame)) return first;
	return { unknown: `whether you are in ${place.nations.map(nationWords).join(' or ')}` };
}

export const ukNations: readonly string[] = ['england', 'wales', 'scotland', 'northern-ireland'];

/** Whether applicants may be based where somebody is. */
export function nationsFinding(
	allowed: readonly string[] | undefined,
	asked: Situation,
): Judgement {
	if (!asked.place) return 'yes';
	if (!allowed) return { unknown: 'where applicants may be based' };
	return inEachNation(asked, (nation) => {
		if (allowed.includes(nation) || (ukNations.includes(nation) && allowed.includes('uk')))
			return 'yes';
		if (!ukNations.includes(nation))
			return { unknown: `whether applicants may be in ${nationWords(nation)}` };
		return { no: `applicants must be based elsewhere than in ${nationWords(nation)}` };
	});
}
