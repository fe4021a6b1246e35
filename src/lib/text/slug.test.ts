import { expect, test } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

test.each([
	['Digital pathways for frailty', 'digital-pathways-for-frailty'],
	['Café: the King’s Fund (2026)', 'cafe-the-kings-fund-2026'],
	['  Foo_Bar.mdx ', 'foo-bar-mdx'],
	['🏥', ''],
])('“%s” becomes “%s”', (title, slug) => {
	expect(slugOf(title)).toBe(slug);
	expect(isSlug(slug)).toBe(slug !== '');
});
