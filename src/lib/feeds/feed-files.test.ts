import { describe, expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import * as make from '../../../tests/helpers/entries.ts';
import { readAtom, readCalendar } from '../../../tests/helpers/feeds.ts';
import { callStates } from '#schema/vocabulary.ts';
import { feedFiles } from './feed-files.ts';
import type { FeedListing } from './feed-text.ts';

const now = Date.parse('2026-02-01T12:00Z');
const announced = Date.parse('2026-01-10T09:00Z');
const history = {
	announced,
	changed: announced,
	touched: announced,
	changes: [{ type: 'new' as const, at: announced }],
};

const directory = aDirectory({
	networks: {
		wessex: make.network({ formerSlugs: ['southern', 'wex'] }),
		oxford: make.network({ title: 'Health Innovation Oxford' }),
	},
	priorities: { 'mental-health': make.priority(), research: make.priority({ title: 'Research' }) },
	calls: {
		frailty: make.call({ networks: ['wessex'], checked: { on: '2026-02-01', how: 'live-page' } }),
		soon: make.call({
			title: 'Soon',
			closes: '2026-02-09',
			formerSlugs: ['late'],
			checked: { on: '2026-02-01', how: 'live-page' },
		}),
	},
});
const build = (instant = now) => feedFiles(directory, () => history, instant);
const { feeds, calls } = build();
const paths = feeds.map(({ path }) => path);
const textOf = (path: string) =>
	[...feeds, ...calls].find((file) => file.path === path)?.text() ?? `No ${path}.`;
const titlesIn = (path: string) =>
	readAtom(textOf(path))
		.items.map(({ title }) => title)
		.toSorted();
const kinds = ['new', 'changes', 'decisions'].flatMap((kind) => [`${kind}.xml`, `${kind}.json`]);

describe('the addresses', () => {
	test.each([
		'/feeds/',
		'/feeds/network/oxford/',
		'/feeds/priority/research/',
		...Object.keys(callStates).map((state) => `/feeds/state/${state}/`),
		'/feeds/network/wessex/priority/mental-health/',
	])('%s has every kind of feed and a calendar, though nothing be in it', (folder) => {
		const expected = [...kinds, 'calendar.ics'].map((file) => folder + file);
		expect(paths).toEqual(expect.arrayContaining(expected));
	});

	test('leave out pairs of a network and a priority that have no call', () => {
		expect(paths.filter((path) => path.includes('/oxford/priority/'))).toEqual([]);
	});

	test('are each there once', () => {
		expect(new Set(paths).size).toBe(paths.length);
	});

	test('that were given up still work, and the feed there is the same', () => {
		const [today, former] = ['wessex', 'southern'].map((network) =>
			readAtom(textOf(`/feeds/network/${network}/new.xml`)),
		);
		expect(former).toMatchObject({ id: today?.id, items: today?.items });
		expect(today?.id).toMatch(/:feeds\/network\/southern\/new$/);
		expect(textOf('/calls/late.ics')).toBe(textOf('/calls/soon.ics'));
	});

	test('are all in the index, with their titles and how much they hold', () => {
		const index = JSON.parse(textOf('/feeds/index.json')) as { feeds: FeedListing[] };
		const listed = index.feeds.map(({ url }) => new URL(url).pathname);
		expect([...listed, '/feeds/index.json']).toEqual(paths);
		expect(index.feeds.find(({ url }) => url.endsWith('/network/wessex/new.xml'))).toMatchObject({
			kind: 'new',
			format: 'atom',
			network: 'wessex',
			title: 'New calls: Wessex',
			items: 1,
		});
		expect(
			index.feeds.filter(({ former }) => former).every(({ url }) => /southern|wex/.test(url)),
		).toBe(true);
	});
});

describe('a feed by state', () => {
	test('of what is open has what closes soon in it: who follows it must not lose a deadline', () => {
		expect(titlesIn('/feeds/state/open/new.xml')).toEqual(['Digital pathways for frailty', 'Soon']);
		expect(titlesIn('/feeds/state/closing-soon/new.xml')).toEqual(['Soon']);
		expect(readCalendar(textOf('/feeds/state/open/calendar.ics')).events).toHaveLength(4);
	});

	test('says the day of its making, and does not say that anything is open', () => {
		for (const state of Object.keys(callStates)) {
			const { title } = readAtom(textOf(`/feeds/state/${state}/new.xml`));
			expect(title).toMatch(/ on 1 February 2026, when this was made$/);
			expect(title).not.toMatch(/\b(is|are|now)\b/);
		}
	});
});

test('a build on the same day gives the same bytes', () => {
	const later = build(now + 3_600_000);
	const all = (made: ReturnType<typeof build>) =>
		[...made.feeds, ...made.calls].map(({ path, text }) => [path, text()]);
	expect(all(later)).toEqual(all(build()));
});
