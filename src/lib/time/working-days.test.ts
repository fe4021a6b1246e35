import { describe, expect, test } from 'vitest';
import { call } from '../../../tests/helpers/entries.ts';
import { countdownWords } from './countdown.ts';
import { countdownOf, isWorkingDay } from './working-days.ts';

const at = (text: string) => Date.parse(text);

test.each([
	['2026-11-23', true, 'a Monday'],
	['2026-11-22', false, 'a Sunday'],
	['2026-04-03', false, 'Good Friday'],
	['2026-04-06', false, 'Easter Monday'],
	['2026-12-28', false, 'the day in place of Boxing Day'],
	['2026-12-29', true, 'the day after it'],
	['2020-05-08', false, 'the early May holiday, moved for the 75th VE Day'],
	['2020-05-04', true, 'the Monday on which it would have been'],
	['2022-09-19', false, 'the funeral of the Queen'],
	['2023-05-08', false, 'the coronation'],
	['2026-03-17', true, 'St Patrick’s Day, a holiday in Northern Ireland only'],
	['2026-11-30', true, 'St Andrew’s Day, a holiday in Scotland only'],
])('%s is a working day in England: %s (%s)', (day, isOne) => {
	expect(isWorkingDay(day)).toBe(isOne);
});

describe('the words about a deadline', () => {
	const words = (closes: string, instant: string) => {
		const countdown = countdownOf(call({ opens: '2026-03-02', closes }), at('2026-03-02T12:00Z'));
		return countdown && countdownWords(countdown, at(instant));
	};
	test.each([
		// 2 April 2026 is the Thursday before Easter; 7 April is the next working day.
		['2026-04-08', '2026-03-25T22:59:59Z', '14 days left'],
		['2026-04-08', '2026-03-25T23:00:00Z', '14 days left, 8 of them working days'],
		['2026-04-08', '2026-04-01T12:00Z', '7 days left, 3 of them working days'],
		['2026-04-08', '2026-04-02T12:00Z', '6 days left, 2 of them working days'],
		['2026-04-08', '2026-04-06T22:59:59Z', '2 days left, 2 of them working days'],
		['2026-04-08', '2026-04-06T23:00:00Z', 'Closes tomorrow'],
		['2026-04-08', '2026-04-07T23:00:00Z', 'Closes today'],
		['2026-04-08', '2026-04-08T22:59:59Z', 'Closes today'],
		['2026-04-08', '2026-04-08T23:00:00Z', ''],
		['2026-04-08 12:00', '2026-04-08T10:59:59Z', 'Closes today'],
		['2026-04-08 12:00', '2026-04-08T11:00:00Z', ''],
		['2026-04-07', '2026-04-05T12:00Z', '2 days left, 1 of them a working day'],
		['2026-04-06', '2026-04-03T12:00Z', '3 days left, none of them a working day'],
		['2026-03-29', '2026-03-28T12:00Z', 'Closes tomorrow'],
		['2026-03-29', '2026-03-29T22:59:59Z', 'Closes today'],
		['2026-03-29', '2026-03-29T23:00:00Z', ''],
	])('for %s at %s: %s', (closes, instant, expected) => {
		expect(words(closes, instant)).toBe(expected);
	});

	test.each(['unknown', 'rolling', '2026-04'])('there are none where it closes %s', (closes) => {
		expect(words(closes, '2026-03-10T12:00Z')).toBeUndefined();
	});
});
