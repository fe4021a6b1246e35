import { expect, test } from 'vitest';
import { fold, foldTyped } from './fold.ts';

test.each([
	['King’s Lynn', 'KINGS LYNN'],
	['St. Ives', 'Saint Ives'],
	['The Wirral', 'wirral'],
	['Newcastle-upon-Tyne', 'Newcastle on Tyne'],
	['Tyne & Wear', 'tyne and wear'],
	['Hook, Hants', 'Hook Hampshire'],
	['NE Lincs', 'North East Lincolnshire'],
	['Co. Durham', 'County Durham'],
	['Scarboro’', 'Scarborough'],
	['Zoë', 'zoe'],
])('%j and %j are one name', (a, b) => {
	expect(fold(a)).toBe(fold(b));
});

test('words that JavaScript knows are words', () => {
	expect(fold('constructor __proto__')).toBe('constructor proto');
});

test('the last word of a name that is being typed may be the beginning of another', () => {
	expect(foldTyped('n')).toBe('n');
	expect(foldTyped('n ')).toBe('north');
	expect(foldTyped('saint al')).toBe('st al');
});
