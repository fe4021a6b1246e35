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
export interface FeedFile {
	path: string;
	type: string;
	text: () => string;
}
type Listed = FeedFile & { listing: FeedListing };

const types = {
	atom: 'application/atom+xml; charset=utf-8',
	json: 'application/feed+json; charset=utf-8',
	icalendar: 'text/calendar; charset=utf-8',
	index: 'application/json; charset=utf-8',
} as const;

/** What is made once of each call, and shared by all files that it is in. */
interface Made {
	call: FollowedCall;
	items: Record<FeedKind, FeedItem[]>;
	events: CalendarEvent[];
}

function feedsOf(scope: Scope, made: Made[], now: number): Listed[] {
	return keysOf(feedKinds).flatMap((kind) => {
		const feed = {
			id: feedId(scope.lasting, kind),
			title: titleOfFeed(kind, scope, londonDay(now)),
			about: abouts[kind],
			page: absoluteUrl(scope.page),
			items: inFeedOrder(made.flatMap(({ items }) => items[kind])),
			emptySince: startOf(londonDay(now)),
		};
		const fileOf = (format: 'atom' | 'json', path: string, toText: typeof atomText): Listed => ({
			path,
			type: types[format],
			text: () => toText(feed, absoluteUrl(path)),
			listing: listingOf(scope, {
				path,
				kind,
				format,
				title: feed.title,
				items: feed.items.length,
			}),
		});
		return [
			fileOf('atom', feedUrl(scope.facets, kind, 'xml'), atomText),
			fileOf('json', feedUrl(scope.facets, kind, 'json'), jsonFeedText),
		];
	});
}

function calendarOf(scope: Scope, made: Made[], now: number): Listed {
	const path = calendarUrl(scope.facets);
	const name = titleOfFeed('calendar', scope, londonDay(now));
	const events = inCalendar(
		made.flatMap((one) => one.events),
		now,
	);
	const calendar = { name, about: abouts.calendar, page: absoluteUrl(scope.page), events };
	return {
		path,
		type: types.icalendar,
		text: () => calendarText(calendar, absoluteUrl(path)),
		listing: listingOf(scope, {
			path,
			kind: 'calendar',
			format: 'icalendar',
			title: name,
			items: events.length,
		}),
	};
}

const listingOf = (
	{ facets, former }: Scope,
	{ path, ...rest }: Pick<FeedListing, 'kind' | 'format' | 'title' | 'items'> & { path: string },
): FeedListing => ({ url: absoluteUrl(path), ...facets, ...(former && { former }), ...rest });

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
