import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const text = textOf('calls', { checked: { on: '2026-01-21', how: 'live-page' } });

test('a check of today passes', () => {
	expect(judge({ 'calls/frailty.mdx': text }, '2026-01-21')).toEqual([]);
});

test('a check of tomorrow is found', () => {
	const found = judge({ 'calls/frailty.mdx': text }, '2026-01-20');
	expect(places(found)).toEqual([['checked-in-future', ...placeOf(text, '2026-01-21')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "checked.on is 2026-01-21, which is still to come: today is 2026-01-20.",
		    "Give the day on which somebody looked at the sources.",
		  ],
		]
	`);
});
