import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const today = '2026-01-20';
const chosen = 'One was chosen.';
const textWith = (fields: object) =>
	textOf('calls', {
		opens: '2025-10-01',
		closes: '2025-12-01',
		checked: { on: today, how: 'live-page' },
		...fields,
	});
const judgeCall = (fields: object) => judge({ 'calls/frailty.mdx': textWith(fields) }, today);
const outcome = (on?: string) => ({ ...(on && { on }), words: chosen });

test('the outcome of a call that is over passes, as precisely as its day is known', () => {
	for (const on of [undefined, '2025-12-01', '2026-01-20', '2025-12', '2026'])
		expect(judgeCall({ outcome: outcome(on) })).toEqual([]);
	expect(judgeCall({ closes: '2025-12-01 12:00', outcome: outcome('2025-12-01') })).toEqual([]);
	expect(judgeCall({ closes: '2026-01', outcome: outcome() })).toEqual([]);
});

test('so does that of a call whose closing day is not known, and of one that no longer rolls', () => {
	expect(judgeCall({ closes: 'unknown', outcome: outcome('2025-11-01') })).toEqual([]);
	expect(judgeCall({ closes: 'rolling', closedBy: '2025-12', outcome: outcome() })).toEqual([]);
});

test('an undated outcome of a call that is still open, or not open yet, is found', () => {
	const open = { closes: '2026-02-27', outcome: outcome() };
	const found = judgeCall(open);
	expect(places(found)).toEqual([['early-outcome', ...placeOf(textWith(open), 'outcome:')]]);
	const forthcoming = { opens: '2026-02-01', closes: 'unknown', outcome: outcome() };
	expect(words([...found, ...judgeCall(forthcoming)])).toMatchInlineSnapshot(`
		[
		  [
		    "The call has an outcome, but closes is 2026-02-27, which is still to come: today is 2026-01-20.",
		    "Correct closes, or leave the outcome out until it is public.",
		  ],
		  [
		    "The call has an outcome, but opens is 2026-02-01, which is still to come: today is 2026-01-20.",
		    "Correct opens, or leave the outcome out until it is public.",
		  ],
		]
	`);
	expect(judgeCall({ closes: '2026-02', outcome: outcome() })).toHaveLength(1);
	expect(judgeCall({ closes: '2026-01-25', outcome: outcome('2026-01') })).toHaveLength(1);
});

test('an outcome before the call closes, or opens, is found at its day', () => {
	const early = { closes: '2026-01-15', outcome: outcome('2026-01-14') };
	const found = judgeCall(early);
	expect(places(found)).toEqual([['early-outcome', ...placeOf(textWith(early), '2026-01-14')]]);
	const before = { closes: 'unknown', outcome: outcome('2025-09-30') };
	expect(words([...found, ...judgeCall(before)])).toMatchInlineSnapshot(`
		[
		  [
		    "outcome.on is 2026-01-14, which is before the call closes, 2026-01-15.",
		    "Compare both dates with the source, and correct the one that is wrong.",
		  ],
		  [
		    "outcome.on is 2025-09-30, which is before the call opens, 2025-10-01.",
		    "Compare both dates with the source, and correct the one that is wrong.",
		  ],
		]
	`);
});

test('an outcome that is still to come is found', () => {
	const coming = { outcome: outcome('2026-01-21') };
	const found = judgeCall(coming);
	expect(places(found)).toEqual([['early-outcome', ...placeOf(textWith(coming), '2026-01-21')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "outcome.on is 2026-01-21, which is still to come: today is 2026-01-20.",
		    "Leave the outcome out until it is public. A day that is planned belongs in keyDates.",
		  ],
		]
	`);
});

test('the outcome of a call that is rolling still is found', () => {
	const rolling = { closes: 'rolling', outcome: outcome('2026-01-12') };
	const found = judgeCall(rolling);
	expect(places(found)).toEqual([['early-outcome', ...placeOf(textWith(rolling), 'outcome:')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "The call has an outcome, but it is rolling: it would be shown as decided.",
		    "If it is over, give closedBy, or over: true. If not, tell in the body what came of it so far.",
		  ],
		]
	`);
});

test('a call that was withdrawn has no later outcome; an earlier one passes', () => {
	const withdrawn = { on: '2025-12-20', reason: 'The money was gone.' };
	expect(judgeCall({ withdrawn, outcome: outcome('2025-12-10') })).toEqual([]);
	const later = { withdrawn, outcome: outcome('2026-01-12') };
	const found = judgeCall(later);
	expect(places(found)).toEqual([['early-outcome', ...placeOf(textWith(later), '2026-01-12')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "outcome.on is 2026-01-12, which is after the call was withdrawn, 2025-12-20.",
		    "If it went on after all, take withdrawn out. If not, tell in its reason what followed.",
		  ],
		]
	`);
});
