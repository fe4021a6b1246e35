import ical, {
	escape,
	foldLines,
	ICalAlarmType,
	type ICalEventData,
	ICalEventStatus,
	ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { site } from '#site';
import type { CalendarEvent } from './calendar-events.ts';
import { carriable } from '#lib/text/escape.ts';

/** A calendar. Addresses are full ones. */
interface CalendarContent {
	name: string;
	about: string;
	/** The page that shows the same. */
	page: string;
	events: CalendarEvent[];
}

const london = 'Europe/London';
const hour = 3600;
const day = 24 * hour;
const reminders = [14, 3, 1];
/**
 * From nine in the morning to the end of the day. Reminders count from the start of an event (RFC 5545,
 * 3.8.6.3), and a day starts at midnight, when nobody wants to be reminded.
 */
const fromNine = 15 * hour;
const [timezone = ''] = tzlib_get_ical_block(london);

const dataOf = (event: CalendarEvent): ICalEventData => ({
	id: event.uid,
	sequence: event.sequence,
	stamp: new Date(event.touched),
	lastModified: new Date(event.touched),
	// A Date would be printed by the clocks of the machine, whatever the time zone beside it.
	...(event.time
		? { start: Temporal.PlainDateTime.from(`${event.day}T${event.time}`), timezone: london }
		: { start: Temporal.PlainDate.from(event.day), allDay: true }),
	summary: event.summary,
	description: event.description,
	categories: event.tags.map((name) => ({ name })),
	status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
	transparency: ICalEventTransparency.TRANSPARENT,
	alarms:
		event.isDeadline && !event.isCancelled
			? reminders.map((days) => ({
					type: ICalAlarmType.display,
					trigger: event.time ? days * day : (days - 1) * day + fromNine,
				}))
			: [],
});

/**
 * What the library made of an event, put right. RFC 5545 wants reminders after all properties, and an address
 * as `URL:…`: with the `VALUE=URI` that the library writes, some programs do not know it.
 */
function putRight(text: string, { url }: CalendarEvent): string {
	const alarms = /^BEGIN:VALARM\r\n[^]*^END:VALARM\r\n/m.exec(text)?.[0] ?? '';
	const end = `${foldLines(`URL:${url}`)}\r\n${alarms}END:VEVENT\r\n`;
	return text.replace(alarms, '').replace(/END:VEVENT\r\n$/, () => end);
}

const rendered = new WeakMap<CalendarEvent, string>();

/** Events as text, each made once: a call is in many calendars, and that is where the library takes its time. */
function eventTexts(events: CalendarEvent[]): string[] {
	const fresh = events.filter((event) => !rendered.has(event));
	const text = ical({ events: fresh.map(dataOf) }).toString();
	const made = text.match(/^BEGIN:VEVENT\r\n[^]*?^END:VEVENT\r\n/gm) ?? [];
	for (const [index, event] of fresh.entries())
		rendered.set(event, putRight(made[index] ?? '', event));
	return events.map((event) => rendered.get(event) ?? '');
}

/**
 * A calendar as text: lines end in CRLF and are folded. The time zone is there even when no event is, since
 * a calendar must hold something. `self` is its own address.
 */
export function calendarText({ name, about, page, events }: CalendarContent, self: string): string {
	const shell = ical({
		prodId: { company: site.name, product: 'Calls', language: 'EN' },
		// The library does not escape these two.
		name: escape(carriable(name), false),
		description: escape(carriable(about), false),
		url: page,
		source: self,
		ttl: day,
	}).toString();
	return [
		shell.slice(0, shell.lastIndexOf('END:VCALENDAR')),
		foldLines(timezone),
		'\r\n',
		...eventTexts(events),
		'END:VCALENDAR\r\n',
	].join('');
}
