import { keysOf } from '#schema/vocabulary.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import type { CallHistory } from '#lib/history/call-change.ts';
import { londonDay } from '#lib/time/dates.ts';
import { startOf } from '#lib/time/london-time.ts';
import { absoluteUrl, entryUrl } from '#lib/urls.ts';
import {
	calendarUrl,
	callCalendarUrl,
	feedIndexUrl,
	type FeedKind,
	feedKinds,
	feedUrl,
} from './addresses.ts';
import { byDate, type CalendarEvent, eventsOf, inCalendar } from './calendar-events.ts';
import { calendarText } from './calendar-text.ts';
import { type FeedListing, feedIndexText, atomText, jsonFeedText } from './feed-text.ts';
import { followCall, type FollowedCall, feedId } from './followed-call.ts';
import { type FeedItem, inFeedOrder, itemsOf } from './items.ts';
import { type Scope, scopesOf, abouts, titleOfFeed } from './scopes.ts';

/** A file of the site: its address, its media type, and its text, made when asked for. */
export type FeedFile = { path: string; type: string; text: () => string };
type Listed = FeedFile & { listing: FeedListing };

const types = {
	atom: 'application/atom+xml; charset=utf-8',
	json: 'application/feed+json; charset=utf-8',
	icalendar: 'text/calendar; charset=utf-8',
	index: 'application/json; charset=utf-8',
} as const;

/** What is made once of each call, and shared by all files that it is in. */
type Made = { call: FollowedCall; items: Record<FeedKind, FeedItem[]>; events: CalendarEvent[] };

/** A file of a part of the calls, with what the list of all says of it. `text` is given its own address. */
function listedFile(
	{ facets, former }: Scope,
	path: string,
	about: Pick<FeedListing, 'kind' | 'format' | 'title' | 'items'>,
	text: (self: string) => string,
): Listed {
	const url = absoluteUrl(path);
	const listing = { url, ...facets, ...(former && { former }), ...about };
	return { path, type: types[about.format], text: () => text(url), listing };
}

const feedsOf = (scope: Scope, made: Made[], now: number): Listed[] =>
	keysOf(feedKinds).flatMap((kind) => {
		const feed = {
			id: feedId(scope.lasting, kind),
			title: titleOfFeed(kind, scope, londonDay(now)),
			about: abouts[kind],
			page: absoluteUrl(scope.page),
			items: inFeedOrder(made.flatMap(({ items }) => items[kind])),
			emptySince: startOf(londonDay(now)),
		};
		const { title, items } = feed;
		const about = (format: 'atom' | 'json') => ({ kind, format, title, items: items.length });
		const path = (ending: 'xml' | 'json') => feedUrl(scope.facets, kind, ending);
		return [
			listedFile(scope, path('xml'), about('atom'), (self) => atomText(feed, self)),
			listedFile(scope, path('json'), about('json'), (self) => jsonFeedText(feed, self)),
		];
	});

function calendarOf(scope: Scope, made: Made[], now: number): Listed {
	const title = titleOfFeed('calendar', scope, londonDay(now));
	const all = made.flatMap((one) => one.events);
	const events = inCalendar(all, now);
	const page = absoluteUrl(scope.page);
	const about = { kind: 'calendar', format: 'icalendar', title, items: events.length } as const;
	return listedFile(scope, calendarUrl(scope.facets), about, (self) =>
		calendarText({ name: title, about: abouts.calendar, page, events }, self),
	);
}

/** The calendar of one call, with all its dates however long past; under its old addresses too. */
const calendarsOf = ({ call, events }: Made): FeedFile[] =>
	[call.id, ...(call.data.formerSlugs ?? [])].map((id) => ({
		path: callCalendarUrl(id),
		type: types.icalendar,
		text: () =>
			calendarText(
				{
					name: call.data.title,
					about: abouts.calendar,
					page: absoluteUrl(entryUrl('calls', call.id)),
					events: byDate(events),
				},
				absoluteUrl(callCalendarUrl(call.id)),
			),
	}));

/** Every feed and calendar of the site, with their list, and the calendar of each call. */
export function feedFiles(
	directory: Directory,
	historyOf: (call: Entry<'calls'>) => CallHistory,
	now: number,
): { feeds: FeedFile[]; calls: FeedFile[] } {
	const made = new Map(
		directory.records.calls.map((entry) => {
			const call = followCall(directory, entry, historyOf(entry), now);
			return [call, { call, items: itemsOf(call), events: eventsOf(call) }];
		}),
	);
	const listed = scopesOf(directory, [...made.keys()]).flatMap((scope) => {
		const inScope = scope.calls.flatMap((call) => made.get(call) ?? []);
		return [...feedsOf(scope, inScope, now), calendarOf(scope, inScope, now)];
	});
	const index = {
		path: feedIndexUrl,
		type: types.index,
		text: () =>
			feedIndexText(
				listed.map(({ listing }) => listing),
				now,
			),
	};
	return { feeds: [...listed, index], calls: [...made.values()].flatMap(calendarsOf) };
}
