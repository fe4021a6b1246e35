/**
 * Days and times in Europe/London. A date is text, as precise as it is known: `2017`, `2017-10` or
 * `2017-10-03`. An instant is milliseconds since 1970, as `Date.now()` gives it.
 */
const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const offsetFormat = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	timeZoneName: 'longOffset',
});

/** Minutes that London is ahead of UTC at an instant: 0, or 60 in summer time. */
export function londonOffset(instant: number): number {
	const name = offsetFormat
		.formatToParts(instant)
		.find(({ type }) => type === 'timeZoneName')?.value;
	const match = /GMT\+(\d\d):(\d\d)/.exec(name ?? '');
	return match ? Number(match[1]) * 60 + Number(match[2]) : 0;
}

/**
 * The instant at which London's clocks show this time. Of a time that comes twice, as clocks go back, the
 * first; of one that is skipped, as they go forward, the hour after.
 */
export function londonInstant(
	year: number,
	month: number,
	day: number,
	hour = 0,
	minute = 0,
): number {
	const asIfUtc = Date.UTC(year, month - 1, day, hour, minute);
	const asIfSummer = asIfUtc - 3_600_000;
	return londonOffset(asIfSummer) === 60 ? asIfSummer : asIfUtc;
}

const partsOf = (date: string) => date.split('-').map(Number) as [number, number?, number?];

/** The first instant of a day, month or year in London. */
export function startOf(date: string): number {
	const [year, month = 1, day = 1] = partsOf(date);
	return londonInstant(year, month, day);
}

/** The first instant after a day, month or year in London. */
export function endOf(date: string): number {
	const [year, month, day] = partsOf(date);
	if (!month) return londonInstant(year + 1, 1, 1);
	return day ? londonInstant(year, month, day + 1) : londonInstant(year, month + 1, 1);
}

/** The day that London's calendars show at an instant, `YYYY-MM-DD`. */
export function londonDay(instant: number): string {
	return new Date(instant + londonOffset(instant) * 60_000).toISOString().slice(0, 10);
}

/** A day so many days after another. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** An instant as ISO 8601 with London's offset, for `<time datetime>`. */
export function londonIso(instant: number): string {
	const offset = londonOffset(instant);
	const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
	return `${local}+0${offset / 60}:00`;
}

/** A date in words: `3 October 2017`, `October 2017` or `2017`. */
export function formatDate(date: string): string {
	const [year, month, day] = partsOf(date);
	return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

/** A day in words with its weekday: `Thursday 20 November 2025`. */
export function formatDayOfWeek(day: string): string {
	return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${formatDate(day)}`;
}

/** A London time in words: `noon`, `5pm` or `11:59pm`. */
export function formatTime(time: string): string {
	if (time === '12:00') return 'noon';
	const [hour, minute] = time.split(':').map(Number) as [number, number];
	const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
	return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
