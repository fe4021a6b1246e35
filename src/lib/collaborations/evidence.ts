import type { Collaboration } from '#schema/index.ts';
import type { Outcome } from '#lib/text/figures.ts';
import type { comparisons, evidenceReasons, strengths } from '#schema/vocabulary.ts';

/** How sure a result is, from nothing found, 0, to a trial with a control group drawn by lot, 4. */
export type Strength = keyof typeof strengths;
export type EvidenceReason = keyof typeof evidenceReasons;

/** The strength of the evidence, and what it rests on and is held back by, in the order of telling. */
export interface Evidence {
	strength: Strength;
	reasons: EvidenceReason[];
}

/** How far what a result was compared with carries it. */
const reach: Record<keyof typeof comparisons, Strength> = {
	randomised: 4,
	'control-group': 3,
	'before-and-after': 2,
	target: 2,
	nothing: 1,
	'not-stated': 1,
};

/**
 * The strength of one result: as far as its comparison carries, a step more where somebody independent
 * measured a change. No more than 1 where nobody measured, or it is not stated how; no more than 3 where the
 * company measured its own product, or it is not stated who did.
 */
export function strengthOf({ evidence, comparedWith, measuredBy }: Outcome): Strength {
	if (evidence !== 'measured') return 1;
	const step = reach[comparedWith];
	if (measuredBy === 'independent') return step === 2 ? 3 : step;
	return measuredBy !== 'nhs' && step === 4 ? 3 : step;
}

/** The result that the strength of a collaboration rests on: the strongest, the first of equal ones. */
export const mainResultOf = ({ outcomes }: Pick<Collaboration, 'outcomes'>): Outcome | undefined =>
	outcomes.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];

/** All results, the main one first, the rest as the entry has them. */
export function resultsOf(data: Pick<Collaboration, 'outcomes'>): Outcome[] {
	const main = mainResultOf(data);
	return main ? [main, ...data.outcomes.filter((outcome) => outcome !== main)] : [];
}

/** The strength of a collaboration’s evidence is that of its strongest result. It says how sure that is, not how good. */
export function evidenceOf(data: Pick<Collaboration, 'outcomes'>): Evidence {
	const main = mainResultOf(data);
	if (!main) return { strength: 0, reasons: ['no-result'] };
	return { strength: strengthOf(main), reasons: reasonsOf(main) };
}

const compared: Record<keyof typeof comparisons, EvidenceReason> = {
	randomised: 'randomised',
	'control-group': 'control-group',
	'before-and-after': 'before-and-after',
	target: 'target',
	nothing: 'not-compared',
	'not-stated': 'comparison-not-stated',
};
const found = {
	measured: [],
	estimated: ['estimated'],
	reported: ['reported'],
	'not-stated': ['method-not-stated'],
} as const satisfies Record<string, readonly EvidenceReason[]>;
const measurer = {
	independent: 'independent',
	nhs: 'by-the-nhs',
	company: 'by-the-company',
	'not-stated': 'measurer-not-stated',
} as const satisfies Record<string, EvidenceReason>;

const reasonsOf = ({ evidence, comparedWith, measuredBy }: Outcome): EvidenceReason[] => [
	...found[evidence],
	compared[comparedWith],
	// What the company reports is its own: that is said once.
	...(evidence === 'reported' ? [] : [measurer[measuredBy]]),
];

/** The reasons that keep a strength from being more. */
const holdingBack: ReadonlySet<EvidenceReason> = new Set([
	'no-result',
	'estimated',
	'reported',
	'method-not-stated',
	'not-compared',
	'comparison-not-stated',
	'by-the-company',
	'measurer-not-stated',
]);

/** Whether a reason carries the strength, or keeps it from being more. */
export const isHoldingBack = (reason: EvidenceReason): boolean => holdingBack.has(reason);
