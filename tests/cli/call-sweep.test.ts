import { expect, test } from 'vitest';
import { type CallState, hasClosingDate, isOpen, lapsesAfterMonths } from '#lib/calls/state.ts';
import { callState } from '#lib/calls/timeline.ts';
import { buildInstant, endOf, monthsLater } from '#lib/time/london-time.ts';
import { callStates, keysOf } from '#schema/vocabulary.ts';
import { readContent } from '../helpers/content.ts';

const calls = [...readContent('calls').values()];
const states = keysOf(callStates);
const months = Array.from({ length: 13 * 12 }, (_, index) =>
	[2014 + Math.floor(index / 12), String((index % 12) + 1).padStart(2, '0'), '15'].join('-'),
);

/** How many calls a build of each month, as of its 15th, shows in each state. */
const sweep = months.map((day) => {
	const instant = buildInstant(day, 0);
	const now = calls.map((call) => callState(call, instant));
	const count = (state: CallState) => now.filter((one) => one === state).length;
	return { day, counts: Object.fromEntries(states.map((state) => [state, count(state)])) };
});
const sumOf = (counts: Record<string, number>, wanted: (state: CallState) => boolean) =>
	states.filter(wanted).reduce((sum, state) => sum + (counts[state] ?? 0), 0);

test('the states of every call in every month from 2014 to 2026 are plausible', () => {
	const head = ['month  ', ...states].join('  ');
	const lines = sweep.map(({ day, counts }) =>
		[
			day.slice(0, 7),
			...states.map((state) => String(counts[state] || '·').padStart(state.length)),
		].join('  '),
	);
	console.log([head, ...lines].join('\n'));

	expect(sweep.filter(({ counts }) => sumOf(counts, () => true) !== calls.length)).toEqual([]);
	const over = sweep.map(({ counts }) =>
		sumOf(counts, (s) => s === 'decided' || s === 'withdrawn'),
	);
	expect(over).toEqual(over.toSorted((a, b) => a - b));
	const waiting = sweep.map(({ counts }) => counts['forthcoming'] ?? 0);
	expect(waiting).toEqual(waiting.toSorted((a, b) => b - a));
});

test('no call without a closing date is said to be open, or perhaps open, 18 months after it opened', () => {
	const late = months.flatMap((day) => {
		const instant = buildInstant(day, 0);
		return calls.filter(
			(call) =>
				!hasClosingDate(call) &&
				call.checked.how === 'archived-copy' &&
				monthsLater(endOf(call.opens ?? day), lapsesAfterMonths) < instant &&
				(isOpen(callState(call, instant)) || callState(call, instant) === 'unconfirmed'),
		);
	});
	expect(late.map(({ title }) => title)).toEqual([]);
});

test('every call that was open in some month says when it opened and when it closed', () => {
	const wasOpen = calls.filter((call) =>
		months.some((day) => isOpen(callState(call, buildInstant(day, 0)))),
	);
	expect(wasOpen.length).toBeGreaterThan(5);
	expect(wasOpen.filter(({ opens, closes }) => !opens || !/^\d{4}/.test(closes))).toEqual([]);
});
