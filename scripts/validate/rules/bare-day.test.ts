import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const file = 'calls/frailty.mdx';
const text = textOf('calls', { place: 'PLACE' });

test('a day in quotes, or in a field for days, passes', () => {
	expect(judge({ [file]: text.replace('PLACE', '"2026-01-01"') })).toEqual([]);
	expect(judge({ [file]: textOf('calls', { closes: '2026-02-27 12:00' }) })).toEqual([]);
});

test('a bare day in a field for words is found: Astro would make a date of it', () => {
	const found = judge({ [file]: text.replace('PLACE', '2026-01-01') });
	expect(places(found)).toEqual([['bare-day', ...placeOf(text, 'PLACE')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "place is 2026-01-01 without quotes, which Astro does not read as text.",
		    "Put it in quotes: "2026-01-01".",
		  ],
		]
	`);
});
