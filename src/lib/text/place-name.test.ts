import { expect, test } from 'vitest';
import { foldPlace, foldTypedPlace } from './place-name.ts';

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
	expect(foldPlace(a)).toBe(foldPlace(b));
});

test('words that JavaScript knows are words', () => {
	expect(foldPlace('constructor __proto__')).toBe('constructor proto');
});

test('the last word of a name that is being typed may be the beginning of another', () => {
	expect(foldTypedPlace('n')).toBe('n');
	expect(foldTypedPlace('n ')).toBe('north');
	expect(foldTypedPlace('saint al')).toBe('st al');
});
