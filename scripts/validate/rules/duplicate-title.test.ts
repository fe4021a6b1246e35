import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, places, words } from '../../../tests/helpers/judge.ts';

test('the same title in two collections passes', () => {
	const title = 'Digital pathways for frailty';
	expect(judge({ 'programmes/other.mdx': textOf('programmes', { title }) })).toEqual([]);
});

test('the same title in one collection is found in the second file', () => {
	const title = 'Digital  Pathways for frailty';
	const found = judge({ 'calls/other.mdx': textOf('calls', { title }) });
	expect(places(found)).toMatchInlineSnapshot(`
		[
		  [
		    "duplicate-title",
		    11,
		    8,
		  ],
		]
	`);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "title is the same as in content/calls/frailty.mdx.",
		    "Say what makes it different, such as its year or round, or remove one of the two.",
		  ],
		]
	`);
});

test('a title in capitals is said to be so, and no more', () => {
	const title = 'DIGITAL PATHWAYS FOR FRAILTY';
	const found = judge({ 'calls/other.mdx': textOf('calls', { title }) });
	expect(found.map(({ rule }) => rule)).toEqual(['empty-title']);
});
