import { expect, test } from 'vitest';
import { barWidth, changeOf, formatMoney, formatWithUnit, type Outcome } from './figures.ts';

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

test('bars of one unit share a scale from nought', () => {
	const all = [
		outcome({ baseline: 50, value: 100, unit: 'patients' }),
		outcome({ baseline: 4000, value: 8000, unit: 'tests' }),
	];
	expect(barWidth(100, 'patients', all)).toBe('90.0%');
	expect(barWidth(50, 'patients', all)).toBe('45.0%');
	expect(barWidth(8000, 'tests', all)).toBe('90.0%');
});

test('money reads as people write it', () => {
	expect(formatMoney(100_000, 'GBP')).toBe('£100,000');
	expect(formatMoney(1_700_000, 'GBP')).toBe('£1.7 million');
	expect(formatMoney(50_000, 'EUR')).toBe('€50,000');
});
