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

/** When a call closes, in words, with its London time: `20 November 2025, noon`; `open all year`. */
export function formatClosing(closes: string): string {
	if (closes === 'rolling') return 'open all year';
	if (closes === 'unknown') return 'not known';
	const [date, time] = closes.split(' ') as [string, string?];
	return time ? `${formatDate(date)}, ${formatTime(time)}` : formatDate(date);
}

/** What is said where a call has no closing date. */
export const noClosing = {
	rolling: 'No closing date',
	unknown: 'No closing date was found.',
	allYear: 'open all year when it runs',
	anyTime: 'proposals are taken at any time while it runs.',
} as const;

/** For text in the form of a day that does not exist: what its month has instead. */
export function daysInMonth(text: string): string | undefined {
	const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?\b/.exec(text);
	if (!match) return undefined;
	const [, year = '', monthText = '', day] = match;
	const month = months[Number(monthText) - 1];
	if (!month) return `There is no month ${monthText}.`;
	const length = new Date(Date.UTC(Number(year), Number(monthText), 0)).getUTCDate();
	const exists = day === undefined || (Number(day) >= 1 && Number(day) <= length);
	return exists ? undefined : `${month} ${year} has ${length} days.`;
}

let london: Intl.DateTimeFormat | undefined;

/** The day that London's calendars show at an instant, `YYYY-MM-DD`. */
export function londonDay(instant: number): string {
	const utc = new Date(instant);
	// London is never more than an hour ahead of UTC: only then is it worth loading time zones.
	if (utc.getUTCHours() < 23) return utc.toISOString().slice(0, 10);
	london ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short' });
	return london.format(utc).split('/').toReversed().join('-');
}

/** What `30/10/2026` can mean, which figure of the two is the month being open: a day and its words each. */
export function readingsOf(first: string, second: string, year: string) {
	const two = (figure: string) => figure.padStart(2, '0');
	return [
		{ day: first, month: second },
		{ day: second, month: first },
	]
		.filter(({ month }) => months[Number(month) - 1])
		.map(({ day, month }) => ({
			date: `${year}-${two(month)}-${two(day)}`,
			words: `${Number(day)} ${months[Number(month) - 1]}`,
		}));
}
