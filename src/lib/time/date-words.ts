// Dates and times in words. A date is text, as precise as it is known: `2017`, `2017-10` or `2017-10-03`.
// Browser scripts use these too, so nothing here may need the time zone library.

export const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A date in words: `3 October 2017`, `October 2017` or `2017`. */
export function formatDate(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

/** The name of a day’s weekday: `Thursday`. */
export const weekdayOf = (day: string): string =>
	weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** A day in words with its weekday: `Thursday 20 November 2025`. */
export const formatDayOfWeek = (day: string): string => `${weekdayOf(day)} ${formatDate(day)}`;

/** A London time in words: `noon`, `5pm` or `11:59pm`. */
export function formatTime(time: string): string {
	if (time === '12:00') return 'noon';
	const [hour, minute] = time.split(':').map(Number) as [number, number];
	const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
	return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
