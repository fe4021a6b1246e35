import { expect, test } from 'vitest';
import { type SampleFields, textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const judgeCall = (fields: SampleFields) => {
	const text = textOf('calls', fields);
	return { text, found: judge({ 'calls/frailty.mdx': text }) };
};
const weights = (...all: number[]) => ({
	criteria: all.map((weight, index) => ({ name: `Criterion ${index + 1}`, weight })),
});

test('a call that closes on the day it opens, or in a month that holds that day, passes', () => {
	expect(judgeCall({ opens: '2026-02-27', closes: '2026-02-27 12:00' }).found).toEqual([]);
	expect(judgeCall({ opens: '2026-02-27', closes: '2026-02' }).found).toEqual([]);
});

test('a deadline before the opening is found at the deadline, with both dates', () => {
	const { text, found } = judgeCall({ opens: '2026-03-01', closes: '2026-02-27 12:00' });
	expect(places(found)).toEqual([['invalid-value', ...placeOf(text, '2026-02-27 12:00')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "closes is 2026-02-27 12:00, which is before 2026-03-01, when the call opens.",
		    "Compare both dates with the source, and correct the one that is wrong.",
		  ],
		]
	`);
});

test('weights that add up to 100 pass, with fractions too, and so do criteria without weights', () => {
	expect(judgeCall(weights(60, 40)).found).toEqual([]);
	expect(judgeCall(weights(33.4, 33.3, 33.3)).found).toEqual([]);
	expect(judgeCall({ criteria: [{ name: 'Fit' }, { name: 'Cost' }] }).found).toEqual([]);
});

test('weights that do not add up to 100 are found at the criteria, with their sum', () => {
	const { text, found } = judgeCall(weights(60, 50.5));
	expect(places(found)).toEqual([['invalid-value', ...placeOf(text, 'criteria:')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "criteria has weights that add up to 110.5, not 100.",
		    "Give each weight in per cent of the whole, or leave all of them out.",
		  ],
		]
	`);
});

test('a time that London’s clocks leave out is found, with the time to write', () => {
	const { text, found } = judgeCall({ closes: '2026-03-29 01:30' });
	expect(places(found)).toEqual([['invalid-value', ...placeOf(text, '2026-03-29 01:30')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "closes is 2026-03-29 01:30, which does not exist, since London’s clocks go from 01:00 to 02:00 that night.",
		    "Write 2026-03-29 02:30.",
		  ],
		]
	`);
	expect(judgeCall({ closes: '2026-03-29 02:30' }).found).toEqual([]);
});

test('a rolling call that is given a deadline in the same field is found', () => {
	const { text, found } = judgeCall({ closes: 'rolling until 2026-05-01' });
	expect(places(found)).toEqual([['invalid-value', ...placeOf(text, 'rolling until')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "closes is "rolling until 2026-05-01", which does not hold together.",
		    "A rolling call has no deadline, so write rolling alone, or the day alone.",
		  ],
		]
	`);
	expect(judgeCall({ closes: 'rolling' }).found).toEqual([]);
});
