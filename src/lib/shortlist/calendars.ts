import { site } from '#site';

/** The components of a calendar, such as VEVENT, each from its BEGIN line to its END line. */
const partsNamed = (name: string, calendar: string): string[] =>
	calendar.match(new RegExp(`^BEGIN:${name}\r?\n[^]*?^END:${name}$`, 'gim')) ?? [];

/** Of parts that a line names alike, the first. */
function eachOnce(name: string, parts: string[]): string[] {
	const line = new RegExp(`^${name}[:;].*$`, 'im');
	const keys = parts.map((part) => line.exec(part)?.[0] ?? part);
	return parts.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** So few characters that, whatever they are, a line of them has at most 75 bytes. */
const foldable = /.{1,18}/gsu;

/** The calendar of a call whose events say a note of the reader's own besides (iCalendar, RFC 5545, 3.3.11). */
export function noteInCalendar(calendar: string, note: string | undefined): string {
	if (!note) return calendar;
	const escaped = `\n\nYour note: ${note}`
		.replaceAll(/[\\;,]/g, String.raw`\$&`)
		.replaceAll(/\r?\n/g, String.raw`\n`);
	const lines = (escaped.match(foldable) ?? []).map((part) => `\r\n ${part}`).join('');
	return partsNamed('VEVENT', calendar).reduce(
		(whole, event) =>
			// Of its descriptions the first: its reminders have some too.
			whole.replace(event, () =>
				event.replace(/^DESCRIPTION[:;].*(\r?\n[ \t].*)*/im, (text) => text + lines),
			),
		calendar,
	);
}

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
