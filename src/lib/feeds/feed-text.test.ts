import { describe, expect, test } from 'vitest';
import { readAtom, readJsonFeed } from '../../../tests/helpers/feeds.ts';
import { atomText, type FeedContent, jsonFeedText } from './feed-text.ts';
import type { FeedItem } from './items.ts';

/** All that has ever broken a feed, in 120 characters. */
const hostile = `<b>&amp;"' ]]> \\n , ; <entry> </entry> 👩🏽‍⚕️ “quoted” – £5 & more`.padEnd(120, '.');
const item: FeedItem = {
	id: 'tag:innovation-directory.example,2026:calls/frailty/new',
	title: hostile,
	url: 'https://innovation-directory.example/calls/frailty/',
	published: Date.parse('2026-01-10T09:00Z'),
	updated: Date.parse('2026-01-20T10:00Z'),
	tags: ['Kent, Surrey & "Sussex"', 'Mental health'],
	html: '<p>What it asks for: &lt;entry&gt; ]]&gt;</p>',
	callDate: '2026-02-27',
};
const feed: FeedContent = {
	id: 'tag:innovation-directory.example,2026:feeds/new',
	title: 'New calls: Kent, Surrey & Sussex',
	about: 'One item for each call.',
	page: 'https://innovation-directory.example/calls/',
	items: [item],
	emptySince: Date.parse('2026-02-01T00:00Z'),
};
const self = 'https://innovation-directory.example/feeds/new';

describe.each([
	['Atom', () => readAtom(atomText(feed, self))],
	['JSON Feed', () => readJsonFeed(jsonFeedText(feed, self))],
])('%s', (_, read) => {
	test('brings every item whole through the reader’s parser', () => {
		const { callDate: _own, ...expected } = item;
		expect(read().items).toEqual([expected]);
	});

	test('says what it is, in what language, by whom, and where it and its page are', () => {
		expect(read()).toMatchObject({
			title: feed.title,
			language: 'en-GB',
			authors: ['Innovation directory'],
			page: feed.page,
			self,
		});
	});
});

test('an Atom feed has its own id and licence, and is as new as its newest item', () => {
	const read = readAtom(atomText({ ...feed, items: [{ ...item, updated: 5 }, item] }, self));
	expect(read).toMatchObject({ id: feed.id, updated: item.updated });
	expect(read.rights).toContain('https://creativecommons.org/licenses/by/4.0/');
});

test('a title in an Atom feed is plain text, escaped once', () => {
	const text = atomText(
		{ ...feed, items: [{ ...item, title: "Young people's health & <care>" }] },
		self,
	);
	expect(text).toContain(`<title type="text">Young people's health &amp; &lt;care&gt;</title>`);
	expect(text).not.toMatch(/<title[^>]*>[^<]*(CDATA|&#|&amp;\w+;)/);
});

test('a feed without items can be read, and dates from the build', () => {
	const empty = { ...feed, items: [] };
	expect(readAtom(atomText(empty, self))).toMatchObject({ updated: feed.emptySince, items: [] });
	expect(readJsonFeed(jsonFeedText(empty, self)).items).toEqual([]);
});

test('a JSON Feed is of version 1.1, with nothing that 1.1 has given up', () => {
	const text = jsonFeedText(feed, self);
	expect(readJsonFeed(text).version).toBe('https://jsonfeed.org/version/1.1');
	expect(JSON.parse(text)).not.toHaveProperty('author');
});

test('an item is the same in every feed that it is in', () => {
	const other = { ...feed, id: `${feed.id}/other`, items: [{ ...item, id: 'tag:x:other' }, item] };
	const entryOf = (text: string) => text.slice(text.lastIndexOf('<entry>'));
	expect(entryOf(atomText(other, self))).toBe(entryOf(atomText(feed, self)));
});
