import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const withdrawn = (on: string) =>
	textOf('signposts', { withdrawn: { on, reason: 'The money was gone.' } });
const judgeOn = (on: string) => judge({ 'signposts/agency.mdx': withdrawn(on) }, '2026-01-20');

test('what was withdrawn today, or some day this month or year, passes', () => {
	for (const on of ['2026-01-20', '2026-01', '2026']) expect(judgeOn(on)).toEqual([]);
});

test('a call that was withdrawn before it opened passes', () => {
	const call = { opens: '2026-02-01', withdrawn: { on: '2026-01-10', reason: 'No money.' } };
	expect(judge({ 'calls/frailty.mdx': textOf('calls', call) }, '2026-01-20')).toEqual([]);
});

test('what is yet to be withdrawn is found', () => {
	const text = withdrawn('2026-01-21');
	const found = judgeOn('2026-01-21');
	expect(places(found)).toEqual([['withdrawn-in-future', ...placeOf(text, '2026-01-21')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "withdrawn.on is 2026-01-21, which is still to come: today is 2026-01-20.",
		    "Give the day on which it was withdrawn, or leave withdrawn out until then.",
		  ],
		]
	`);
	expect(judgeOn('2026-02')).toHaveLength(1);
});
