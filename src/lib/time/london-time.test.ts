import { expect, test } from 'vitest';
import { addDays, buildInstant, endOf, londonInstant, londonIso, startOf } from './london-time.ts';

const utc = (text: string) => Date.parse(text);

test.each([
	['in winter', '2026-01-15T12:00Z', '+00:00'],
	['in summer', '2026-07-15T12:00Z', '+01:00'],
	['just before clocks go forward', '2026-03-29T00:59:59Z', '+00:00'],
	['as clocks go forward', '2026-03-29T01:00:00Z', '+01:00'],
	['just before clocks go back', '2026-10-25T00:59:59Z', '+01:00'],
	['as clocks go back', '2026-10-25T01:00:00Z', '+00:00'],
])('the offset is right %s', (_when, instant, offset) => {
	expect(londonIso(utc(instant)).slice(-6)).toBe(offset);
});

test('a London time in summer is an hour earlier by UTC', () => {
	expect(londonInstant('2026-07-01', '12:00')).toBe(utc('2026-07-01T11:00Z'));
	expect(londonInstant('2026-12-01', '12:00')).toBe(utc('2026-12-01T12:00Z'));
});

test('a time that clocks skip means the hour after, and one that comes twice the first', () => {
	expect(londonInstant('2026-03-29', '01:30')).toBe(utc('2026-03-29T01:30Z'));
	expect(londonInstant('2026-10-25', '01:30')).toBe(utc('2026-10-25T00:30Z'));
});

test('the day on which clocks change is 23 or 25 hours long', () => {
	const hours = (day: string) => (endOf(day) - startOf(day)) / 3_600_000;
	expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-03-28')]).toEqual([23, 25, 24]);
});

test('a month and a year run from their first instant to their last', () => {
	expect(startOf('2026-04')).toBe(utc('2026-03-31T23:00Z'));
	expect(endOf('2026-12')).toBe(utc('2027-01-01T00:00Z'));
	expect(endOf('2025')).toBe(utc('2026-01-01T00:00Z'));
});

test('days are added across months and leap years', () => {
	expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
	expect(addDays('2026-11-21', 30)).toBe('2026-12-21');
});

test('a machine reads the instant with its offset', () => {
	expect(londonIso(utc('2025-11-20T12:00Z'))).toBe('2025-11-20T12:00:00+00:00');
	expect(londonIso(utc('2025-07-01T11:00Z'))).toBe('2025-07-01T12:00:00+01:00');
});

test('without a date a build stands at the present', () => {
	expect(buildInstant(undefined, 1234)).toBe(1234);
});

test('a build of a day stands at noon in London', () => {
	expect(buildInstant('2025-07-10', 0)).toBe(Date.parse('2025-07-10T11:00Z'));
});

test('a date that is not a day stops the build and says what to write', () => {
	expect(() => buildInstant('2025-02-30', 0)).toThrow(
		'BUILD_DATE is "2025-02-30", which is not a day. Write it as YYYY-MM-DD.',
	);
});
