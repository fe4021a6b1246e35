import { expect, test } from 'vitest';
import { call } from '../../../tests/helpers/entries.ts';
import {
	callsThatLed,
	countResultDays,
	countStates,
	countYears,
	daysBetween,
	decisionTimes,
	pastCalls,
	spreadOf,
	yearRestsOn,
} from './past-calls.ts';

const now = Date.parse('2026-01-20T12:00Z');
const words = 'One was chosen.';
const undated = { opens: undefined, closes: 'unknown' };
const decided = (closes: string, on: string | undefined, collaborations: string[] = []) =>
	call({ opens: undefined, closes, outcome: { on, words, collaborations } });

const calls = Object.entries({
	open: call(),
	unconfirmed: call(undated),
	lapsed: call({
		opens: '2016',
		closes: 'unknown',
		checked: { on: '2025-11-21', how: 'archived-copy' },
	}),
	closed: call({ opens: '2019-01', closes: '2020-02-01' }),
	fast: decided('2020-03-01 12:00', '2020-03-31', ['a']),
	slow: decided('2020-10-01', '2021-10-01', ['b', 'c']),
	vague: decided('2020-10-01', '2020-12'),
	unclosed: call({ ...undated, outcome: { on: '2021-05-05', words } }),
	silent: call({ ...undated, opens: '2019-05', outcome: { words } }),
	overBy: call({ ...undated, closedBy: '2025-12-01' }),
	withdrawn: call({ ...undated, withdrawn: { on: '2021-07-01', reason: 'No money.' } }),
	later: call({
		closes: '2026-01-10',
		outcome: { on: '2026-02-01', words, collaborations: ['d'] },
	}),
}).map(([id, data]) => ({ collection: 'calls' as const, id, data }));
const past = pastCalls(calls, now);
const idsOf = (some: { id: string }[]) => some.map(({ id }) => id);

test('calls that may still be open, or are only probably over, are not counted, and each other one is, once', () => {
	expect(idsOf(past)).toEqual(idsOf(calls.slice(3)));
	expect(countStates(past)).toEqual({ decided: 5, closed: 3, withdrawn: 1, all: 9 });
});

test('a result that is still to come does not count', () => {
	expect(past.find(({ id }) => id === 'later')?.state).toBe('closed');
	expect(idsOf(callsThatLed(past))).not.toContain('later');
});

test('a call is filed under the year it closed, else opened, else was decided or withdrawn', () => {
	expect(countYears(past)).toEqual([
		{ year: '2019', count: { decided: 1, closed: 0, withdrawn: 0, all: 1 } },
		{ year: '2020', count: { decided: 3, closed: 1, withdrawn: 0, all: 4 } },
		{ year: '2021', count: { decided: 1, closed: 0, withdrawn: 1, all: 2 } },
		{ year: '2026', count: { decided: 0, closed: 1, withdrawn: 0, all: 1 } },
		{ year: undefined, count: { decided: 0, closed: 1, withdrawn: 0, all: 1 } },
	]);
	const restsOn = Object.fromEntries(past.map(({ id, data }) => [id, yearRestsOn(data)]));
	expect(restsOn).toMatchObject({
		closed: 'closing',
		silent: 'opening',
		unclosed: 'result',
		withdrawn: 'result',
	});
});

test('a day by which a call was over, and no more, tells no year', () => {
	expect(past.flatMap(({ id, data }) => (yearRestsOn(data) === 'nothing' ? id : []))).toEqual([
		'overBy',
	]);
});

test('days to a decision are counted where both days are known, shortest first', () => {
	expect(decisionTimes(past).map(({ call: { id }, days }) => [id, days])).toEqual([
		['fast', 30],
		['slow', 365],
	]);
	expect(countResultDays(past)).toEqual({
		timed: 2,
		closingNotKnown: 1,
		lessThanDay: 1,
		notKnown: 1,
	});
});

test('a day is a day, also when clocks change', () => {
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
	expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

test('the middle is the one in the middle, or half-way between two', () => {
	expect(spreadOf([])).toBeUndefined();
	expect(spreadOf([7])).toEqual({ shortest: 7, middle: 7, longest: 7 });
	expect(spreadOf([1, 5, 30])).toEqual({ shortest: 1, middle: 5, longest: 30 });
	expect(spreadOf([1, 5, 10, 30])).toEqual({ shortest: 1, middle: 7.5, longest: 30 });
});

test('what decided calls led to is listed with the one that led to most first', () => {
	expect(idsOf(callsThatLed(past))).toEqual(['slow', 'fast']);
});
