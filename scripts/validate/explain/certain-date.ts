import { readingsOf, months } from '#lib/time/dates.ts';

const two = (text: string) => text.padStart(2, '0');

/** `3` for March, Mar or mar.; undefined for what begins no month, or more than one. */
function monthOf(name: string): string | undefined {
	const wanted = name.toLowerCase().replace(/^sept$/, 'sep');
	const at =
		wanted.length < 3 ? -1 : months.findIndex((month) => month.toLowerCase().startsWith(wanted));
	return at === -1 ? undefined : String(at + 1);
}

/** `2008/09` is more likely a financial year than a September. */
const isTwoYears = (year: string, month: string) => Number(month) === (Number(year) + 1) % 100;

/** A day or a month in the form of the fields; undefined where it is not certain which one is meant. */
function dateOf(text: string): string | undefined {
	const figures =
		/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text);
	if (figures) {
		const [, year = '', , month = '', day = ''] = figures;
		return `${year}-${two(month)}-${two(day)}`;
	}
	const [, year = '', month = ''] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
	if (year) return isTwoYears(year, month) ? undefined : `${year}-${two(month)}`;
	return dayFirst(text) ?? datedInWords(text);
}

/** `30/10/2026`, or `10/30/2026`, which has one reading too: `03/04/2026` has two. */
function dayFirst(text: string): string | undefined {
	const [, first = '', , second = '', year = ''] =
		/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
	const [one, other] = readingsOf(first, second, year);
	return other && other.date !== one?.date ? undefined : one?.date;
}

/** `1 March 2026`, `Sunday 1st Mar 2026`, `March 1, 2026`, `March 2026`. */
function datedInWords(text: string): string | undefined {
	const ours = /^(?:([a-z]+),? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,? (\d{4})$/i;
	const theirs = /^(?:([a-z]+),? )??([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
	const [, weekday, first = '', second = '', year = ''] =
		ours.exec(text) ?? theirs.exec(text) ?? [];
	if (year) {
		const [day, name] = /^\d/.test(first) ? [first, second] : [second, first];
		const month = monthOf(name);
		if (!month) return undefined;
		const date = `${year}-${two(month)}-${two(day)}`;
		return !weekday || isWeekday(date, weekday) ? date : undefined;
	}
	const [, name = '', inYear = ''] = /^([a-z]+)\.?,? (\d{4})$/i.exec(text) ?? [];
	const month = monthOf(name);
	return month && `${inYear}-${two(month)}`;
}

/** A weekday that does not fit its date says that one of the two is wrong. */
function isWeekday(date: string, name: string): boolean {
	const instant = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(instant.getTime()) || name.length < 3) return false;
	const weekday = instant.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
	return weekday.toLowerCase().startsWith(name.toLowerCase());
}

/** `17:00` for `T17:00`, ` 17:00:00`, `, 5pm` or ` at 5.00 pm`; twelve o’clock is taken by nobody alike. */
function timeOf(text: string): string | undefined {
	const exact = /^(?:T|,? (?:at )?)(\d{1,2}):(\d\d)(?::00(?:\.0+)?)?$/i.exec(text);
	if (exact) return `${two(exact[1] ?? '')}:${exact[2] ?? ''}`;
	const spoken = /^,? (?:at )?(\d{1,2})(?:[:.](\d\d))? ?([ap])m$/i.exec(text);
	const [, hour = '', minute = '00', half = ''] = spoken ?? [];
	if (!spoken || Number(hour) < 1 || Number(hour) > 11) return undefined;
	return `${two(String(Number(hour) + (half.toLowerCase() === 'p' ? 12 : 0)))}:${minute}`;
}

/**
 * What a date in another form says in the form of the fields, `YYYY-MM-DD`, `YYYY-MM` or
 * `YYYY-MM-DD HH:MM`; undefined where two readers could take it for two dates, as with `03/04/2026`.
 * Whether that date exists, and whether a field takes it, is for the schema to say.
 */
export function certainDate(written: string): string | undefined {
	const text = written.trim().replace(/\s+/g, ' ');
	const whole = dateOf(text);
	if (whole) return whole;
	for (let at = text.length - 1; at > 0; at--) {
		if (!/[T, ]/i.test(text.charAt(at))) continue;
		const time = timeOf(text.slice(at));
		const date = time && dateOf(text.slice(0, at));
		if (time && date?.length === 10) return `${date} ${time}`;
	}
	return undefined;
}
