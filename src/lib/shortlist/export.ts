import { groupedBy } from '#lib/text/grouped.ts';
import { keysOf } from '#schema/vocabulary.ts';
import { site } from '#site';

/** What a table of the shortlist says, in this order. */
export const csvColumns = {
	collection: 'Collection',
	title: 'Title',
	address: 'Address',
	state: 'State',
	opens: 'Opens',
	closes: 'Closes',
	summary: 'Summary',
	checked: 'Checked on',
	saved: 'Saved on',
} as const;
export type CsvRow = Record<keyof typeof csvColumns, string>;

/** What a spreadsheet program could take for a formula, also in the wide letters of East Asian keyboards. */
const likeFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Every cell is quoted, so that no other separator, such as a semicolon, can start a new one inside it. */
const cellOf = (text: string) =>
	`"${(likeFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * A table as CSV (RFC 4180). It opens with a byte order mark, which tells spreadsheet programs that it is
 * UTF-8. A cell that could be run as a formula gets an apostrophe before it, and is shown as text.
 */
export function csvText(rows: CsvRow[]): string {
	const keys = keysOf(csvColumns);
	const lines = [csvColumns, ...rows].map((row) => keys.map((key) => cellOf(row[key])).join(','));
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The components of a calendar, such as VEVENT, each from its BEGIN line to its END line. */
const partsNamed = (name: string, calendar: string): string[] =>
	calendar.match(new RegExp(`^BEGIN:${name}\r?\n[^]*?^END:${name}$`, 'gim')) ?? [];

const lineOf = (name: string, part: string) => new RegExp(`^${name}[:;].*$`, 'im').exec(part)?.[0];

/** Of parts that a line names alike, the first. */
const eachOnce = (name: string, parts: string[]) =>
	[...groupedBy(parts, (part) => lineOf(name, part) ?? part).values()].map(([first]) => first);

/** Several calendars (iCalendar, RFC 5545) as one; nothing when none of them holds an event. */
export function joinCalendars(calendars: string[]): string | undefined {
	const all = (name: string) => calendars.flatMap((calendar) => partsNamed(name, calendar));
	const events = eachOnce('UID', all('VEVENT'));
	if (events.length === 0) return undefined;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${site.name}//Shortlist//EN`,
		'X-WR-CALNAME:Shortlist',
		...eachOnce('TZID', all('VTIMEZONE')),
		...events,
		'END:VCALENDAR',
	];
	return `${lines.join('\r\n').replaceAll(/\r?\n/g, '\r\n')}\r\n`;
}
