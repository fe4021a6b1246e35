import { expect, test } from 'vitest';
import { formatDate, formatDayOfWeek, formatTime, londonDay, daysInMonth } from './dates.ts';

test('dates read as people write them, as precise as they are', () => {
	expect(formatDate('2017-10-03')).toBe('3 October 2017');
	expect(formatDate('2017-10')).toBe('October 2017');
	expect(formatDate('2017')).toBe('2017');
	expect(formatDayOfWeek('2025-11-20')).toBe('Thursday 20 November 2025');
});

test('times read as people say them', () => {
	expect(['12:00', '17:00', '09:30', '23:59'].map(formatTime)).toEqual([
		'noon',
		'5pm',
		'9:30am',
		'11:59pm',
	]);
});

test('a day that does not exist is answered with its month', () => {
	expect(daysInMonth('2026-02-31')).toBe('February 2026 has 28 days.');
	expect(daysInMonth('2024-02-30')).toBe('February 2024 has 29 days.');
	expect(daysInMonth('2026-04-31 12:00')).toBe('April 2026 has 30 days.');
	expect(daysInMonth('2026-13-01')).toBe('There is no month 13.');
	expect(daysInMonth('2026-00')).toBe('There is no month 00.');
});

test('a day that exists, and text that is no day, are left alone', () => {
	for (const text of ['2026-02-28', '2024-02-29', '2026-02', 'soon', '31/02/2026'])
		expect(daysInMonth(text)).toBeUndefined();
});

test('the day is London’s, in summer and in winter, near midnight too, wherever the machine is', () => {
	expect(londonDay(Date.parse('2026-07-01T22:59:00Z'))).toBe('2026-07-01');
	expect(londonDay(Date.parse('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
	expect(londonDay(Date.parse('2026-01-01T23:30:00Z'))).toBe('2026-01-01');
});
