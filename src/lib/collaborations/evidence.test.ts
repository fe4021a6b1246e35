import { describe, expect, test } from 'vitest';
import { collaboration, outcomeFields } from '../../../tests/helpers/entries.ts';
import { type EvidenceReason, evidenceOf, type Strength } from './evidence.ts';
import { reasonWords, tallyWords } from './words.ts';

const evidence = (...outcomes: object[]) =>
	evidenceOf(collaboration({ outcomes: outcomes.map((it) => outcomeFields({ ...it })) }));

describe('the strength of a result', () => {
	const told: [outcome: object, strength: Strength, reasons: EvidenceReason[]][] = [
		[{ comparedWith: 'nothing' }, 1, ['not-compared', 'by-the-nhs']],
		[{ comparedWith: 'not-stated' }, 1, ['comparison-not-stated', 'by-the-nhs']],
		[{ comparedWith: 'before-and-after' }, 2, ['before-and-after', 'by-the-nhs']],
		[{ comparedWith: 'target' }, 2, ['target', 'by-the-nhs']],
		[{ comparedWith: 'control-group' }, 3, ['control-group', 'by-the-nhs']],
		[{ comparedWith: 'randomised' }, 4, ['randomised', 'by-the-nhs']],
		// Somebody independent lifts a change by a step, and a plain count by none.
		[{ comparedWith: 'nothing', measuredBy: 'independent' }, 1, ['not-compared', 'independent']],
		[{ comparedWith: 'target', measuredBy: 'independent' }, 3, ['target', 'independent']],
		[{ comparedWith: 'randomised', measuredBy: 'independent' }, 4, ['randomised', 'independent']],
		// A trial by the company itself, or by nobody knows whom, is no 4.
		[{ comparedWith: 'randomised', measuredBy: 'company' }, 3, ['randomised', 'by-the-company']],
		[
			{ comparedWith: 'randomised', measuredBy: 'not-stated' },
			3,
			['randomised', 'measurer-not-stated'],
		],
		[
			{ comparedWith: 'before-and-after', measuredBy: 'company' },
			2,
			['before-and-after', 'by-the-company'],
		],
		// What nobody measured is no more than a claim, whatever it is compared with.
		[
			{ evidence: 'estimated', comparedWith: 'control-group', measuredBy: 'independent' },
			1,
			['estimated', 'control-group', 'independent'],
		],
		[
			{ evidence: 'reported', comparedWith: 'randomised', measuredBy: 'company' },
			1,
			['reported', 'randomised'],
		],
		[
			{ evidence: 'not-stated', comparedWith: 'before-and-after', measuredBy: 'nhs' },
			1,
			['method-not-stated', 'before-and-after', 'by-the-nhs'],
		],
	];
	test.each(told)('%j: %i', (outcome, strength, reasons) => {
		expect(evidence(outcome)).toEqual({ strength, reasons });
	});
});

test('a collaboration has the strength of its strongest result, and none without one', () => {
	const strongest = { comparedWith: 'control-group', measuredBy: 'company' };
	expect(evidence({}, strongest, { comparedWith: 'target' })).toEqual({
		strength: 3,
		reasons: ['control-group', 'by-the-company'],
	});
	expect(evidence()).toEqual({ strength: 0, reasons: ['no-result'] });
});

test('a result that goes the wrong way is no weaker for it', () => {
	const trial = { comparedWith: 'randomised', direction: 'worse' };
	expect(evidence(trial).strength).toBe(4);
});

test('the reasons are told in one sentence', () => {
	expect(reasonWords(['before-and-after', 'by-the-company'])).toBe(
		'Before and after, no control group; the company’s own figures',
	);
});

test.each([
	[[], ''],
	[['Better', 'Better'], 'Better'],
	[['Better', 'Not stated', 'Better'], 'Better (2); not stated (1)'],
	[['The company', 'The NHS or a network'], 'The company (1); the NHS or a network (1)'],
])('what several results say is counted where they differ: %j', (said, words) => {
	expect(tallyWords(said)).toBe(words);
});
