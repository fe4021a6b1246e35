import { expect, test } from 'vitest';
import {
	barWidth,
	changeOf,
	changeWords,
	figureParts,
	formatMoney,
	formatWithUnit,
	type Outcome,
} from './figures.ts';

const outcome = (fields: Partial<Outcome>): Outcome => ({
	metric: 'Patients',
	value: 1,
	evidence: 'measured',
	direction: 'not-stated',
	comparedWith: 'nothing',
	measuredBy: 'nhs',
	cites: ['a'],
	...fields,
});

test('a figure stands with what it counts', () => {
	expect(formatWithUnit(1612, 'patients')).toBe('1,612 patients');
	expect(formatWithUnit(61, '%')).toBe('61%');
	expect(formatWithUnit(28.8, '£ million')).toBe('£28.8 million');
	expect(formatWithUnit('over 1,000', 'people')).toBe('over 1,000 people');
});

test('a change is given only between two numbers, with its sign', () => {
	expect(changeOf(outcome({ baseline: 1479, value: 1612 }))).toBe('+133');
	expect(changeOf(outcome({ baseline: 454, value: 373 }))).toBe('−81');
	expect(changeOf(outcome({ baseline: 2.8, value: 6.6 }))).toBe('+3.8');
	expect(changeOf(outcome({ value: 13 }))).toBeUndefined();
	expect(changeOf(outcome({ baseline: 'few', value: 13 }))).toBeUndefined();
});

test('a result is told with its unit once', () => {
	const parts = (fields: Partial<Outcome>) => Object.values(figureParts(outcome(fields)));
	expect(parts({ baseline: 2.8, value: 6.6, unit: '% of emergency stroke patients' })).toEqual([
		'2.8',
		'6.6%',
		'of emergency stroke patients',
	]);
	expect(parts({ baseline: 1479, value: 1612, unit: 'patients' })).toEqual([
		'1,479',
		'1,612',
		'patients',
	]);
	expect(parts({ baseline: 5, value: 7, unit: '£ million' })).toEqual(['£5', '£7', 'million']);
	expect(parts({ value: 3.8, unit: '%, the middle value of 34 diseases' })).toEqual([
		undefined,
		'3.8%',
		'the middle value of 34 diseases',
	]);
	expect(parts({ value: 'no difference' })).toEqual([undefined, 'no difference', '']);
});

test('a change of a share is told in points, any other in units and per cent', () => {
	const words = (baseline: number, value: number, unit?: string) =>
		changeWords(outcome({ baseline, value, ...(unit && { unit }) }));
	expect(words(2.8, 6.6, '%')).toBe('Up 3.8 percentage points');
	expect(words(24, 23, '% of referrals')).toBe('Down 1 percentage point');
	expect(words(454, 373, 'patients')).toBe('Down 81 (18%)');
	expect(words(5, 7, '£ million')).toBe('Up £2 million (40%)');
	expect(words(53, 53, 'days')).toBe('No change');
	expect(changeWords(outcome({ value: 13 }))).toBeUndefined();
});

test('bars begin at nought, and the longer of the two is full', () => {
	expect(barWidth(2.8, { baseline: 2.8, value: 6.6 })).toBe('42.4%');
	expect(barWidth(6.6, { baseline: 2.8, value: 6.6 })).toBe('100.0%');
	expect(barWidth(0, { baseline: 0, value: 0 })).toBe('0%');
});

test('money reads as people write it', () => {
	expect(formatMoney(100_000, 'GBP')).toBe('£100,000');
	expect(formatMoney(1_700_000, 'GBP')).toBe('£1.7 million');
	expect(formatMoney(50_000, 'EUR')).toBe('€50,000');
});
