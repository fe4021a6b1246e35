import { expect, test } from 'vitest';
import { inSingular, isSlug, slugOf } from './names.ts';

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
