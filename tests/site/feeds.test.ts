import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { FeedListing } from '#lib/feeds/feed-text.ts';
import { mostItems } from '#lib/feeds/items.ts';
import { readContent } from '../helpers/content.ts';
import { filesIn } from '../helpers/dist.ts';
import { readAtom, readCalendar, readJsonFeed, timesByNodeIcal } from '../helpers/feeds.ts';
import { site } from '#site';

const { dist } = inject('builds');
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
const calls = [...readContent('calls')];

const atom = filesIn(dist, 'feeds/**/*.xml').map((file) => ({
	file,
	feed: readAtom(textOf(file)),
}));
const json = filesIn(dist, 'feeds/**/*.json')
	.filter((file) => file !== 'feeds/index.json')
	.map((file) => ({ file, feed: readJsonFeed(textOf(file)) }));
const calendars = filesIn(dist, '{feeds/**,calls}/*.ics').map((file) => ({
	file,
	calendar: readCalendar(textOf(file)),
}));
const { feeds: listed } = JSON.parse(textOf('feeds/index.json')) as { feeds: FeedListing[] };
const former = new Set(
	listed.filter((listing) => listing.former).map(({ url }) => new URL(url).pathname.slice(1)),
);

/** Whether an address of this site leads to a page. */
const isPage = (address: string) => {
	const { origin, pathname } = new URL(address);
	return origin === site.url && existsSync(join(dist, pathname, 'index.html'));
};
const repeated = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the list of feeds and calendars', () => {
	test('has all that there are, and no other', () => {
		const there = [...atom, ...json, ...calendars].map(({ file }) => file);
		const meant = there.filter((file) => file.startsWith('feeds/'));
		const paths = listed.map(({ url }) => new URL(url).pathname.slice(1));
		expect(paths.toSorted()).toEqual(meant.toSorted());
	});

	test('says of each what its file says', () => {
		const read = new Map<string, { title: string; items: number }>([
			...[...atom, ...json].map(
				({ file, feed }) => [file, { title: feed.title, items: feed.items.length }] as const,
			),
			...calendars.map(
				({ file, calendar }) =>
					[file, { title: calendar.name, items: calendar.events.length }] as const,
			),
		]);
		for (const { url, title, items } of listed)
			expect([url, read.get(new URL(url).pathname.slice(1))]).toEqual([url, { title, items }]);
	});

	test('knows every call by its feed of new calls, up to the number that a feed holds', () => {
		const whole = listed.find(({ url }) => url === `${site.url}/feeds/new.xml`);
		expect(whole?.items).toBe(Math.min(calls.length, mostItems));
	});
});

describe('every feed', () => {
	test('has an id of its own, and so has each of its items', () => {
		expect(
			repeated(atom.filter(({ file }) => !former.has(file)).map(({ feed }) => feed.id)),
		).toEqual([]);
		for (const { file, feed } of [...atom, ...json])
			expect([file, repeated(feed.items.map(({ id }) => id))]).toEqual([file, []]);
	});

	test('names things without the address of the site', () => {
		for (const { feed } of [...atom, ...json])
			for (const { id } of feed.items) expect(id).toMatch(/^tag:[^/]+,2026:calls\/[a-z0-9-]+\//);
	});

	test('knows where it is, and belongs to a page', () => {
		for (const { file, feed } of [...atom, ...json]) {
			if (!former.has(file)) expect(feed.self).toBe(`${site.url}/${file}`);
			expect([file, feed.page, isPage(feed.page ?? '')]).toEqual([file, feed.page, true]);
		}
	});

	test('links every item to a page', () => {
		const urls = new Set(
			[...atom, ...json].flatMap(({ feed }) => feed.items.map(({ url }) => url)),
		);
		expect([...urls].filter((url) => !isPage(url))).toEqual([]);
	});

	test('is in order, the newest first, and updated no earlier than published', () => {
		for (const { file, feed } of [...atom, ...json]) {
			const published = feed.items.map((item) => item.published);
			expect([file, published]).toEqual([file, published.toSorted((a, b) => b - a)]);
			expect(feed.items.filter((item) => item.updated < item.published)).toEqual([]);
		}
	});

	test('is the same in Atom and as JSON', () => {
		const jsonOf = new Map(
			json.map(({ file, feed }) => [file.replace(/json$/, 'xml'), feed.items]),
		);
		for (const { file, feed } of atom) expect([file, feed.items]).toEqual([file, jsonOf.get(file)]);
	});

	test('says dates, and never that something can be answered today: it may be read in a year', () => {
		// What a source says of a call in its entry is not a claim of the feed.
		const own = calls.flatMap(([, call]) =>
			[
				call.title,
				call.challenge,
				call.sought,
				call.summary,
				call.applicantsNote,
				call.outcome?.words,
			].filter((text) => text !== undefined),
		);
		const withoutOwn = (text: string) => own.reduce((left, words) => left.replace(words, ''), text);
		const claims = [...atom, ...json].flatMap(({ file, feed }) =>
			[feed.title, ...feed.items.flatMap(({ title, html }) => [title, html])]
				.filter((text) => /\b(is|are|now) open\b/i.test(text) && /\bopen\b/i.test(withoutOwn(text)))
				.map((text) => `${file}: ${text}`),
		);
		expect(claims).toEqual([]);
	});
});

describe('every calendar', () => {
	test('has events with names of their own', () => {
		for (const { file, calendar } of calendars)
			expect([file, repeated(calendar.events.map(({ uid }) => uid))]).toEqual([file, []]);
	});

	test('gives a date the same event as every other calendar', () => {
		const seen = new Map<string, unknown>();
		for (const { calendar } of calendars)
			for (const event of calendar.events) {
				expect(event).toEqual(seen.get(event.uid) ?? event);
				seen.set(event.uid, event);
			}
	});

	test('links every event to a page', () => {
		const urls = new Set(
			calendars.flatMap(({ calendar }) => calendar.events.map((event) => event.url)),
		);
		expect([...urls].filter((url) => !isPage(url))).toEqual([]);
	});

	test('has times that two programs read as the same instant', () => {
		for (const { file, calendar } of calendars) {
			const times = timesByNodeIcal(textOf(file));
			for (const { uid, start } of calendar.events)
				if (start.includes('T')) expect([uid, times.get(uid)]).toEqual([uid, start]);
		}
	});

	test('is there for each call, under its old addresses too', () => {
		const meant = calls.flatMap(([id, { formerSlugs = [] }]) =>
			[id, ...formerSlugs].map((name) => `calls/${name}.ics`),
		);
		expect(filesIn(dist, 'calls/*.ics')).toEqual(meant.toSorted());
	});

	test('has the deadline of a call as its file has it', () => {
		const dated = calls.filter(([, { closes }]) => closes.includes(':'));
		expect(dated.length).toBeGreaterThan(0);
		for (const [id, { closes }] of dated) {
			const { events } = readCalendar(textOf(`calls/${id}.ics`));
			const start = events.find(({ summary }) => /^(Withdrawn\. )?Closes: /.test(summary))?.start;
			const london = new Date(start ?? '').toLocaleString('sv-SE', { timeZone: 'Europe/London' });
			expect([id, london]).toEqual([id, `${closes}:00`]);
		}
	});
});
