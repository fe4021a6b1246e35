import { Temporal } from 'temporal-polyfill';
import { isRealDay } from '#schema/fields.ts';

// Days and instants in Europe/London, daylight saving included. A date is text, as precise as it is known:
// `2017`, `2017-10` or `2017-10-03`. An instant is milliseconds since 1970, as `Date.now()` gives it.
// For the build only: the library behind it is too large for a reader’s browser.

const london = 'Europe/London';

const inLondon = (instant: number) =>
	Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(london);

/** The first day of a day, month or year. */
const firstDay = (date: string) => Temporal.PlainDate.from(`${date}-01-01`.slice(0, 10));

const startOfDay = (day: Temporal.PlainDate) => day.toZonedDateTime(london).epochMilliseconds;

/** The first instant of a day, month or year in London. */
export const startOf = (date: string): number => startOfDay(firstDay(date));

/** The first instant after a day, month or year in London. */
export function endOf(date: string): number {
	const unit = (['years', 'months', 'days'] as const)[date.split('-').length - 1] ?? 'days';
	return startOfDay(firstDay(date).add({ [unit]: 1 }));
}

/**
 * The instant at which London’s clocks show this time, `HH:MM`, on a day. Of a time that comes twice, as
 * clocks go back, the first; of one that is skipped, as they go forward, the hour after.
 */
export const londonInstant = (day: string, time: string): number =>
	Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(london).epochMilliseconds;

/** A day so many days after another. */
export const addDays = (day: string, days: number): string =>
	Temporal.PlainDate.from(day).add({ days }).toString();

/** The instant so many months later, at the same time by London's clocks. */
export const monthsLater = (instant: number, months: number): number =>
	inLondon(instant).add({ months }).epochMilliseconds;

/** An instant as ISO 8601 with London's offset, to the second, for `<time datetime>`. */
export const londonIso = (instant: number): string =>
	inLondon(instant).toString({ timeZoneName: 'never', smallestUnit: 'second' });

/**
 * The instant that a build stands at: noon in London on the day given, as `YYYY-MM-DD`, or the present.
 * Throws when the text is not a day, so that a typing error does not pass for today.
 */
export function buildInstant(buildDate: string | undefined, present: number): number {
	if (!buildDate) return present;
	if (!isRealDay(buildDate))
		throw new Error(`BUILD_DATE is "${buildDate}", which is not a day. Write it as YYYY-MM-DD.`);
	return londonInstant(buildDate, '12:00');
}
