import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** A feed as a reader's own program reads it, whatever the format. None of these libraries wrote it. */
export interface ReadFeed {
	title: string;
	page: string | undefined;
	self: string | undefined;
	language: string | undefined;
	authors: (string | undefined)[];
	items: ReadItem[];
}

export interface ReadItem {
	id: string;
	title: string;
	url: string;
	published: number;
	updated: number;
	html: string;
	tags: string[];
}

/** Fails where something that every item must have is missing. */
const needed = (value: string | undefined): string => {
	if (!value) throw new Error('Something that every feed must have is missing.');
	return value;
};
const instantOf = (text: string | undefined) => {
	const instant = Date.parse(needed(text));
	if (Number.isNaN(instant)) throw new Error(`"${text}" is not an instant.`);
	return instant;
};

export function readAtom(text: string): ReadFeed & { id: string; updated: number; rights: string } {
	const feed = parseAtomFeed(text);
	const linkOf = (links: typeof feed.links, wanted: string) =>
		links?.find(({ rel = 'alternate' }) => rel === wanted)?.href;
	return {
		id: needed(feed.id),
		title: needed(feed.title?.value),
		updated: instantOf(feed.updated),
		rights: needed(feed.rights?.value),
		page: linkOf(feed.links, 'alternate'),
		self: linkOf(feed.links, 'self'),
		language: feed.xml?.lang,
		authors: (feed.authors ?? []).map(({ name }) => name),
		items: (feed.entries ?? []).map((entry) => ({
			id: needed(entry.id),
			title: needed(entry.title?.value),
			url: needed(linkOf(entry.links, 'alternate')),
			published: instantOf(entry.published),
			updated: instantOf(entry.updated),
			html: needed(entry.content?.value),
			tags: (entry.categories ?? []).flatMap(({ term }) => term ?? []),
		})),
	};
}

export function readJsonFeed(text: string): ReadFeed & { version: unknown } {
	const feed = parseJsonFeed(text);
	return {
		version: (JSON.parse(text) as { version?: unknown }).version,
		title: needed(feed.title),
		page: feed.home_page_url,
		self: feed.feed_url,
		language: feed.language,
		authors: (feed.authors ?? []).map(({ name }) => name),
		items: (feed.items ?? []).map((item) => ({
			id: needed(item.id),
			title: needed(item.title),
			url: needed(item.url),
			published: instantOf(item.date_published),
			updated: instantOf(item.date_modified),
			html: needed(item.content_html),
			tags: item.tags ?? [],
		})),
	};
}

export interface ReadEvent {
	uid: string;
	sequence: number;
	/** An instant in ISO 8601, or a day. */
	start: string;
	summary: string;
	description: string;
	status: string;
	modified: string;
	url: string;
	tags: string[];
	alarms: string[];
}

const textOf = (component: InstanceType<typeof ICAL.Component>, name: string): string =>
	needed(component.getFirstPropertyValue(name)?.toString());

/** A calendar as ical.js reads it: with the time zone that the file brings along. */
export function readCalendar(text: string): { name: string; source: string; events: ReadEvent[] } {
	const calendar = new ICAL.Component(ICAL.parse(text));
	for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	return {
		// RFC 7986 came after ical.js was made: it leaves the text as it is written.
		name: textOf(calendar, 'name').replaceAll(/\\([\\;,])/g, '$1'),
		source: textOf(calendar, 'source'),
		events: calendar.getAllSubcomponents('vevent').map((event) => {
			const start = event.getFirstPropertyValue('dtstart');
			if (!(start instanceof ICAL.Time)) throw new Error('An event has no start.');
			if (!start.isDate && !start.zone?.component) throw new Error('A time has no time zone.');
			return {
				uid: textOf(event, 'uid'),
				sequence: Number(textOf(event, 'sequence')),
				start: start.isDate ? start.toString() : start.toJSDate().toISOString(),
				summary: textOf(event, 'summary'),
				description: textOf(event, 'description'),
				status: textOf(event, 'status'),
				modified: textOf(event, 'last-modified'),
				url: textOf(event, 'url'),
				tags: event.getFirstProperty('categories')?.getValues().map(String) ?? [],
				alarms: event
					.getAllSubcomponents('valarm')
					.map((alarm) => `${textOf(alarm, 'action')} ${textOf(alarm, 'trigger')}`),
			};
		}),
	};
}

/** When the reminders of a calendar ring, by the clock of their events. */
export const alarmTimes = (text: string): string[] =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').flatMap((event) =>
		event.getAllSubcomponents('valarm').map((alarm) => {
			const start = event.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
			const rings = start.clone();
			rings.isDate = false;
			rings.addDuration(
				alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>,
			);
			return rings.toString();
		}),
	);

/** What a second library makes of the times of a calendar: instants in ISO 8601, by UID. */
export function timesByNodeIcal(text: string): Map<string, string> {
	const found = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) =>
		part?.type === 'VEVENT' ? [part] : [],
	);
	return new Map(found.map(({ uid, start }) => [uid, new Date(start).toISOString()]));
}
