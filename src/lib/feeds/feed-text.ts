import { Feed } from 'feed';
import { contentLicence, jsonText } from '#lib/entries/open-data.ts';
import { site } from '#site';
import { escapeXmlText } from '#lib/text/escape.ts';
import type { FeedItem } from './items.ts';
import type { CallState } from '#lib/calls/state.ts';
import { londonDay } from '#lib/time/dates.ts';
import { callCalendarUrl, type FollowKind } from './addresses.ts';

/** A feed, whatever its format. Addresses are full ones, instants in milliseconds. */
export interface FeedContent {
	id: string;
	title: string;
	about: string;
	/** The page that shows the same. */
	page: string;
	items: FeedItem[];
	/** When it was last changed, should it hold no item to tell. */
	emptySince: number;
}

const language = 'en-GB';
const author = { name: site.name, link: `${site.url}/` };

/** The feed without its items; `self` is its own address. */
const shellOf = (feed: FeedContent, self: string): Feed =>
	new Feed({
		id: feed.id,
		title: feed.title,
		description: feed.about,
		link: feed.page,
		feedLinks: { atom: self, json: self },
		updated: new Date(
			feed.items.length > 0
				? Math.max(...feed.items.map(({ updated }) => updated))
				: feed.emptySince,
		),
		generator: false,
		copyright: `${site.name}. ${contentLicence.name}, ${contentLicence.url}`,
		author,
	});

/** A feed of these items and nothing else. */
function feedOf(items: FeedItem[], titleOf: (item: FeedItem) => string): Feed {
	const feed = new Feed({ title: '', generator: false, updated: new Date(0) });
	for (const item of items)
		feed.addItem({
			id: item.id,
			title: titleOf(item),
			link: item.url,
			published: new Date(item.published),
			date: new Date(item.updated),
			content: item.html,
			category: item.tags.map((name) => ({ name, term: name })),
		});
	return feed;
}

/** Renders items, each once for all the feeds that it is in: that is where the library takes its time. */
function onceEach(render: (items: FeedItem[]) => string[]) {
	const rendered = new WeakMap<FeedItem, string>();
	return (items: FeedItem[]): string[] => {
		const fresh = items.filter((item) => !rendered.has(item));
		for (const [index, text] of render(fresh).entries())
			if (fresh[index]) rendered.set(fresh[index], text);
		return items.map((item) => rendered.get(item) ?? '');
	};
}

const atomEntries = onceEach((items) => {
	// The library marks titles as HTML, which not every reader decodes. As text (RFC 4287, 3.1.1.1) all show them.
	const text = feedOf(items, ({ title }) => escapeXmlText(title)).atom1();
	return (text.match(/^ {4}<entry>[^]*?^ {4}<\/entry>\n/gm) ?? []).map((entry) =>
		entry.replace(/<title type="html"><!\[CDATA\[([^]*?)\]\]>/, '<title type="text">$1'),
	);
});

const jsonItems = onceEach((items) => {
	const feed = JSON.parse(feedOf(items, ({ title }) => title).json1()) as { items: unknown[] };
	return feed.items.map((item) => JSON.stringify(item));
});

/** An Atom 1.0 feed as text. */
export function atomText(feed: FeedContent, self: string): string {
	const shell = shellOf(feed, self)
		.atom1()
		.replace('<feed ', `<feed xml:lang="${language}" `)
		.replace(/<\/feed>$/, '');
	return `${shell}${atomEntries(feed.items).join('')}</feed>\n`;
}

/** A JSON Feed as text. The library writes version 1; 1.1 has several authors and a language. */
export function jsonFeedText(feed: FeedContent, self: string): string {
	const {
		author: _one,
		items: _none,
		...shell
	} = JSON.parse(shellOf(feed, self).json1()) as Record<string, unknown>;
	const text = jsonText({
		...shell,
		version: 'https://jsonfeed.org/version/1.1',
		language,
		authors: [{ name: author.name, url: author.link }],
		_licence: contentLicence,
		items: [],
	});
	if (feed.items.length === 0) return text;
	return text.replace(/\[\]\n\}\n$/, () => `[\n${jsonItems(feed.items).join(',\n')}\n\t]\n}\n`);
}

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
