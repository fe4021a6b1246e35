import { site } from '#site';
import type { CallState } from '#lib/calls/state.ts';
import { londonDay } from '#lib/time/calendar.ts';
import { contentLicence, jsonText } from '#lib/entries/open-data.ts';
import { callCalendarUrl, type FollowKind } from './addresses.ts';

/** A feed or a calendar as /feeds/index.json lists it. */
export interface FeedListing {
	url: string;
	kind: FollowKind;
	format: 'atom' | 'json' | 'icalendar';
	network?: string | undefined;
	priority?: string | undefined;
	state?: CallState | undefined;
	/** Only at an address under a name that was given up: it stays for those who follow it. */
	former?: true;
	title: string;
	/** How many items a feed has, or events a calendar. */
	items: number;
}

/** The list of all addresses that can be followed, for programs. */
export const feedIndexText = (feeds: FeedListing[], now: number): string =>
	jsonText({
		title: `What can be followed in the ${site.name.toLowerCase()}`,
		builtOn: londonDay(now),
		licence: contentLicence.url,
		/** A URI template: the calendar of one call. */
		callCalendars: `${site.url}${callCalendarUrl('{id}')}`,
		count: feeds.length,
		feeds,
	});
