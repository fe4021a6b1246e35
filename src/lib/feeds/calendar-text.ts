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
const day = 86_400;
const reminders = [14, 3, 1];
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
	url: event.url,
	categories: event.tags.map((name) => ({ name })),
	status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
	transparency: ICalEventTransparency.TRANSPARENT,
	alarms:
		event.isDeadline && !event.isCancelled
			? reminders.map((days) => ({ type: ICalAlarmType.display, trigger: days * day }))
			: [],
});

/** RFC 5545 wants reminders after all properties of their event; the library puts some before. */
function alarmsLast(event: string): string {
	const alarms = /^BEGIN:VALARM\r\n[^]*^END:VALARM\r\n/m.exec(event)?.[0] ?? '';
	return event.replace(alarms, '').replace(/END:VEVENT\r\n$/, () => `${alarms}END:VEVENT\r\n`);
}

const rendered = new WeakMap<CalendarEvent, string>();

/** Events as text, each made once: a call is in many calendars, and that is where the library takes its time. */
function eventTexts(events: CalendarEvent[]): string[] {
	const fresh = events.filter((event) => !rendered.has(event));
	const text = ical({ events: fresh.map(dataOf) }).toString();
	const made = text.match(/^BEGIN:VEVENT\r\n[^]*?^END:VEVENT\r\n/gm) ?? [];
	for (const [index, event] of fresh.entries()) rendered.set(event, alarmsLast(made[index] ?? ''));
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
