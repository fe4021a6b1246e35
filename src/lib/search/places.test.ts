import { expect, test } from 'vitest';
import type { Term } from '#schema/search.ts';
import { contentDirectory, contentJoin, openGeography } from '../../../tests/helpers/find.ts';
import { signpost } from '../../../tests/helpers/entries.ts';
import { searching } from '../../../tests/helpers/searching.ts';
import { idsOf } from './facets.ts';
import { placeIn } from './places.ts';

const { tables } = openGeography();
const join = contentJoin();
const vocabulary: Term[] = [{ term: 'sale', lay: ['first contract'] }, { term: 'Bath report' }];
const { index } = await searching(
	{
		signposts: {
			reading: signpost({ title: 'Reading glasses', summary: 'A stone, a street, a mole.' }),
			south: signpost({ title: 'Leadership in the south' }),
		},
	},
	{ vocabulary },
);
const content = await searching(contentDirectory(), { vocabulary });
const placeOf = (query: string) => placeIn(query, { tables, join, index });

test('a town is found alone, with the network that serves it before its board', async () => {
	const place = await placeOf('Truro');
	expect(place).toMatchObject({ text: 'Truro', isAll: true });
	expect(place?.see).toEqual(['networks/south-west', 'systems/cornwall-the-isles-of-scilly']);
	expect(place?.words).toContain('Truro');
});

test.each([
	['who can help me in Leeds with a pilot', 'Leeds'],
	['leeds pilot for frailty', 'leeds'],
	['is there a network near Milton Keynes?', 'Milton Keynes'],
	['companies from Stoke-on-Trent, new to the NHS', 'Stoke-on-Trent'],
	['pilot in King’s Lynn', 'King’s Lynn'],
])('%s names a place: %s', async (query, text) => {
	const place = await placeOf(query);
	expect(place).toMatchObject({ text, isAll: false });
	expect(place?.see[0]).toMatch(/^networks\//);
});

test.each([
	['TR1 3LJ', 'TR1 3LJ', true],
	['who serves tr13lj please', 'tr13lj', false],
	['my network for TR1 3LJ', 'TR1 3LJ', false],
	['network TR1', 'TR1', false],
])('%s has a postcode: %s', async (query, text, isAll) => {
	const place = await placeOf(query);
	expect(place).toMatchObject({ text, isAll });
	expect(place?.see[0]).toBe('networks/south-west');
});

test.each([
	['Leeds and Truro', 'Leeds and Truro', true],
	['TR1 3LJ or LS1 4AP', 'TR1 3LJ or LS1 4AP', true],
	['pilots in Leeds, Truro', 'Leeds Truro', false],
	['frailty in Truro and Milton Keynes', 'Truro and Milton Keynes', false],
])('%s names two places, and who serves each', async (query, text, isAll) => {
	const place = await placeOf(query);
	expect(place).toMatchObject({ text, isAll });
	const networks = place?.see.filter((address) => address.startsWith('networks/'));
	expect(networks?.length).toBeGreaterThan(1);
	expect(place?.see.slice(0, networks?.length)).toEqual(networks);
	expect(networks).toContain('networks/south-west');
	expect(place?.words.match(/The network for/g)).toHaveLength(2);
});

test('of two names that do not stand together, the longer is the place', async () => {
	const place = await placeOf('Leeds company for a pilot in Milton Keynes');
	expect(place?.text).toBe('Milton Keynes');
});

test('SW1 leads to the networks of all its letters', async () => {
	expect((await placeOf('SW1'))?.see).toEqual(
		expect.arrayContaining(['networks/imperial-college-health-partners']),
	);
});

test('a town that is called as other things are is a place only where it is written or placed so', async () => {
	for (const query of ['reading', 'help with reading', 'deal with a trust', 'a battle for data'])
		expect([query, await placeOf(query)]).toEqual([query, undefined]);
	for (const query of ['a pilot in reading', 'network for Reading', 'pilots near Deal'])
		expect([query, (await placeOf(query))?.see[0]]).toEqual([
			query,
			expect.stringMatching(/^networks\//),
		]);
});

test('another nation leads to what helps there, and England to no place', async () => {
	const { signposts } = join;
	for (const [query, nation] of [
		['Wales', 'wales'],
		['who do I ask in Scotland', 'scotland'],
		['Cardiff', 'wales'],
		['a network for CF10 3NQ', 'wales'],
	] as const)
		expect([query, (await placeOf(query))?.see]).toEqual([
			query,
			signposts[nation]?.map(({ id }) => `signposts/${id}`),
		]);
	for (const query of ['England', 'all of England', 'the UK', 'united kingdom', 'Great Britain'])
		expect([query, (await ask(query)).place]).toEqual([query, undefined]);
});

test('a term of the vocabulary is no place', async () => {
	for (const query of ['Sale', 'my first sale', 'Bath report'])
		expect([query, await placeOf(query)]).toEqual([query, undefined]);
});

test('what is no place is none, whatever it looks like', async () => {
	for (const query of [
		'',
		'?',
		'wound care',
		'covid 19',
		'2026',
		'type 2 diabetes',
		'R2 D2',
		'zyxwvut',
		'leadership',
		'constructor',
	])
		expect([query, await placeOf(query)]).toEqual([query, undefined]);
});

test('words that carry nothing are not guessed to be a place', async () => {
	for (const query of ['how do I', 'can you', 'what is it'])
		expect([query, await placeOf(query)]).toEqual([query, undefined]);
});

test('a misspelt place is guessed where it is all there is and nobody has the word', async () => {
	expect(await placeOf('Manchestr')).toMatchObject({
		isAll: true,
		see: expect.arrayContaining(['networks/greater-manchester']),
	});
	expect(await placeOf('who helps with pilots in Manchestr now')).toBeUndefined();
});

const ask = async (query: string) => {
	const place = await placeIn(query, { tables, join, index: content.index });
	return content.ask(query, { place });
};

test('the network that serves a place stands first, then its board, then what lies there', async () => {
	for (const query of ['Truro', 'who serves Truro', 'TR1 3LJ']) {
		const { addresses, place } = await ask(query);
		expect([query, place?.isAll, addresses.slice(0, 2)]).toEqual([
			query,
			true,
			['networks/south-west', 'systems/cornwall-the-isles-of-scilly'],
		]);
		expect(addresses.length).toBeGreaterThan(2);
	}
});

test('what lies there is of a network that serves the place, not of another that its board also has', async () => {
	const { hits, addresses } = await ask('OX3 9DU');
	const networksOf = (entry: number) => idsOf(content.index.head, 'network', entry);
	expect(networksOf(hits[0]!.entry)).toEqual(['oxford']);
	const there = hits.filter((_, at) => /^(calls|collaborations)/.test(addresses[at] ?? ''));
	expect(there.length).toBeGreaterThan(5);
	for (const { entry } of there) expect(networksOf(entry)).toContain('oxford');
});

test('what is asked for besides a place is found, and what lies there first', async () => {
	const { addresses, terms } = await ask('frailty in Southampton');
	expect(terms.map(({ words }) => words)).toEqual([['frailty']]);
	expect(addresses.slice(0, 10)).toContain('networks/wessex');
});
