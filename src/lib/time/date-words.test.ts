import { expect, test } from 'vitest';
import { formatDate, formatDayOfWeek, formatTime } from './date-words.ts';

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
