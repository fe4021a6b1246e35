import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Directory } from '#lib/entries/directory.ts';
import type { EntryOf } from '#lib/entries/entry.ts';
import { collectionNames } from '#schema/names.ts';
import { searchFiles } from '#schema/search.ts';
import { contentDirectory, contentJoin, openGeography } from '../../../tests/helpers/find.ts';
import { makeIndex, type SearchContent } from './make-index.ts';
import { type Index, openIndex } from './index-files.ts';
import { placeIn } from './places.ts';
import { search, searchVerdict } from './search.ts';
import { searchWords } from './words.ts';

const now = Date.parse('2026-11-22T12:00Z');
/** What the headers of an answer take, in bytes. */
const headers = 200;
/** Results that the page shows at once. */
const shown = 10;

/** What people ask, each another way: names, lay words, questions, places, slips, what is not here. */
const queries = [
	'DTAC',
	'Health Innovation Wessex',
	'blood thinners',
	'who tests my medical device',
	'open calls for funding',
	'Truro',
	'TR1 3LJ',
	'remote monitoring of frailty at home in Leeds',
	'diabetis',
	'where do I complain about my GP',
	'artificial intelligence for stroke imaging',
	'how do I start with a new product',
];

const readList = (name: keyof SearchContent): unknown =>
	parse(readFileSync(`content/search/${name}.yml`, 'utf8'));
const content: SearchContent = {
	vocabulary: searchFiles.vocabulary.parse(readList('vocabulary')),
	answers: searchFiles.answers.parse(readList('answers')),
	typed: searchFiles.typed.parse(readList('typed')),
	companies: searchFiles.companies.parse(readList('companies')),
};
const { tables } = openGeography();
const join = contentJoin();

/** Everything that the page reads of the index to answer a query. */
async function answer(query: string, index: Index): Promise<void> {
	const place = await placeIn(query, { tables, join, index });
	const found = await search(query, index, { place, now });
	const { question } = searchVerdict(found, index.head);
	const hits = found.hits.slice(0, shown);
	const answering = question === undefined ? [] : (index.head.questions[question]?.see ?? []);
	const explains = hits.some((hit) => hit.question !== undefined);
	if (question !== undefined || explains) await index.answers();
	await Promise.all([...hits.map(({ entry }) => entry), ...answering].map(index.card));
}

const median = (numbers: number[]): number => {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	return ((sorted[half] ?? 0) + (sorted[sorted.length - 1 - half] ?? 0)) / 2;
};

interface Loads {
	/** By query, what it loads of an index that nobody has read, and after another query. In bytes. */
	cold: number[];
	warm: number[];
}

/** What queries load of the index of a directory: files as they are sent, by brotli, with their headers. */
async function loadsOf(directory: Directory): Promise<Loads> {
	const made = makeIndex(directory, content, now);
	const texts = new Map(Object.entries(made).map(([name, file]) => [name, JSON.stringify(file)]));
	const sizes = new Map<string, number>();
	const sizeOf = (name: string) => {
		const size = sizes.get(name) ?? brotliCompressSync(texts.get(name) ?? '').length + headers;
		sizes.set(name, size);
		return size;
	};
	const loads: Loads = { cold: [], warm: [] };
	for (const [at, query] of queries.entries()) {
		let bytes = 0;
		const index = await openIndex(async (name) => {
			bytes += sizeOf(name);
			return JSON.parse(texts.get(name) ?? '');
		});
		await answer(query, index);
		loads.cold.push(bytes);
		bytes = 0;
		await answer(queries[(at + 5) % queries.length] ?? '', index);
		loads.warm.push(bytes);
	}
	return loads;
}

/** What each query loads, for whoever has to find out what made it so much. */
const inDetail = (bytes: number[]) =>
	bytes.map((each, at) => `${queries[at]}: ${(each / 1000).toFixed(1)} kB`).join('\n');

/** Numbers from 0 to 1, the same ones each time. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A directory of so many entries: calls and collaborations over and over, with words of the others shuffled in. */
function grown(directory: Directory, size: number): Directory {
	const random = seeded(20_261_122);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const all = collectionNames.flatMap((name) => [...directory.records[name]]);
	const spoken = all.flatMap(({ data }) => searchWords(`${data.title} ${data.summary}`));
	const syllables = ['ba', 'cor', 'den', 'fil', 'gra', 'lum', 'mor', 'nex', 'pul', 'ster', 'vit'];
	/** Directories that grow have new names and words in them: one word in thirty. */
	const word = () =>
		random() < 1 / 30
			? Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('')
			: pick(spoken);
	const reworded = (text: string) =>
		text
			.split(' ')
			.map((own) => (random() < 0.5 ? own : word()))
			.join(' ');
	const copies = <C extends 'calls' | 'collaborations'>(
		list: readonly EntryOf<C>[],
		count: number,
	) =>
		Array.from({ length: count }, (_, at) => {
			const { collection, id, data } = pick(list);
			const texts = ['title', 'summary', 'challenge', 'sought', 'done', 'became'] as const;
			const own = data as Partial<Record<(typeof texts)[number], string>>;
			const changed = texts.flatMap((key) => (own[key] ? [[key, reworded(own[key])]] : []));
			return { collection, id: `${id}-${at}`, data: { ...data, ...Object.fromEntries(changed) } };
		});
	const { calls, collaborations } = directory.records;
	const more = Math.ceil((size - all.length) / 2);
	return new Directory([
		...all,
		...copies(calls, more),
		...copies(collaborations, size - all.length - more),
	]);
}

const real = contentDirectory();

describe('with the content as it is', () => {
	let loads: Loads;
	beforeAll(async () => {
		loads = await loadsOf(real);
	});

	test('the first query loads at most 100 kB of the index', () => {
		expect(median(loads.cold), inDetail(loads.cold)).toBeLessThanOrEqual(100_000);
	});

	test('the next one loads at most 35 kB', () => {
		expect(median(loads.warm), inDetail(loads.warm)).toBeLessThanOrEqual(35_000);
	});
});

describe('with 5,000 entries', () => {
	let loads: Loads;
	beforeAll(async () => {
		loads = await loadsOf(grown(real, 5000));
	}, 120_000);

	// With the scripts (25 kB) and the tables of places (20 kB) that makes 150 kB.
	test('the first query loads at most 105 kB', () => {
		expect(median(loads.cold), inDetail(loads.cold)).toBeLessThanOrEqual(105_000);
	});

	test('the next one loads at most 40 kB', () => {
		expect(median(loads.warm), inDetail(loads.warm)).toBeLessThanOrEqual(40_000);
	});

	test('no first query loads more than 135 kB', () => {
		expect(Math.max(...loads.cold), inDetail(loads.cold)).toBeLessThanOrEqual(135_000);
	});
});
