import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

test('an old address that nobody has passes', () => {
	const text = textOf('calls', { formerSlugs: ['frailty-2025'] });
	expect(judge({ 'calls/frailty.mdx': text })).toEqual([]);
});

test('an old address that another entry has, or had, is found', () => {
	const first = textOf('calls', { formerSlugs: ['second', 'old'] });
	const second = textOf('calls', { title: 'Second', formerSlugs: ['old'] });
	const found = judge({ 'calls/frailty.mdx': first, 'calls/second.mdx': second });
	expect(places(found)).toEqual([
		['slug-taken', ...placeOf(first, 'second')],
		['slug-taken', ...placeOf(second, 'old')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "formerSlugs[0] is "second", but /calls/second/ already leads to content/calls/second.mdx.",
		    "Leave it out here, or there.",
		  ],
		  [
		    "formerSlugs[0] is "old", but /calls/old/ already leads to content/calls/frailty.mdx.",
		    "Leave it out here, or there.",
		  ],
		]
	`);
});
