import { expect, test } from 'vitest';
import { inSingular, isSlug, slugOf, foldPlace, foldTypedPlace } from './names.ts';

test.each([
	['Start-ups', 'start up'],
	['women’s  health', 'women health'],
	['Protégé', 'protege'],
	['AHSNs', 'ahsn'],
])('%s is compared as %s', (name, folded) => {
	expect(inSingular(name)).toBe(folded);
});

test('only the s of a plural is dropped', () => {
	for (const name of ['IBS', 'loss', 'AS']) expect(inSingular(name)).toBe(name.toLowerCase());
});

test('words apart stay apart', () => {
	expect(inSingular('tele-health')).not.toBe(inSingular('telehealth'));
	expect(inSingular('gene test')).not.toBe(inSingular('gene'));
});

test.each([
	['Digital pathways for frailty', 'digital-pathways-for-frailty'],
	['Café: the King’s Fund (2026)', 'cafe-the-kings-fund-2026'],
	['  Foo_Bar.mdx ', 'foo-bar-mdx'],
	['🏥', ''],
])('“%s” becomes “%s”', (title, slug) => {
	expect(slugOf(title)).toBe(slug);
	expect(isSlug(slug)).toBe(slug !== '');
});

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

test('a word can stand for several', () => {
	expect(foldPlace('IoW')).toBe(foldPlace('the Isle of Wight'));
	expect(foldPlace('SW London')).toBe(foldPlace('South West London'));
});

test('words that JavaScript knows are words', () => {
	expect(foldPlace('constructor __proto__')).toBe('constructor proto');
});

test('the last word of a name that is being typed may be the beginning of another', () => {
	expect(foldTypedPlace('n')).toBe('n');
	expect(foldTypedPlace('n ')).toBe('north');
	expect(foldTypedPlace('saint al')).toBe('st al');
});
