import { readFileSync } from 'node:fs';
import { join as under } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openTables, tablesFolder } from '#lib/find/tables.ts';
import type { Join } from '#lib/find/served.ts';
import { indexFolder, openIndex } from '#lib/search/index-files.ts';
import { placeIn } from '#lib/search/places.ts';
import { search, searchVerdict } from '#lib/search/search.ts';
import type { Engine } from './engine.ts';

interface Pagefind {
	options: (options: { noWorker: boolean }) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
}
interface Data {
	meta: Record<string, string>;
}

/** Pagefind asks for its files where it lies itself, which for once is on the disk. */
export const fetchFromDisk = async (address: string): Promise<Response> =>
	new Response(readFileSync(new URL(address)));

/**
 * The search of a built site without its page: the same index, tables and full text, asked as
 * `src/browser/search-ask.ts` asks them. Wants `fetch` to be `fetchFromDisk`.
 */
export async function filesEngine(dist: string): Promise<Engine> {
	const read = async (path: string): Promise<unknown> =>
		JSON.parse(readFileSync(under(dist, path), 'utf8'));
	const index = await openIndex((file) => read(indexFolder + file));
	const join = (await read('/geo/areas.json')) as Join;
	const places = openTables((file) => read(tablesFolder + file));
	const tables = { ...places, villages: () => Promise.resolve({ places: {} }) };
	const address = pathToFileURL(under(dist, 'pagefind/pagefind.js')).href;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ noWorker: true });
	const fullText = async (words: string[]): Promise<[number, number][]> => {
		const { results } = await pagefind.search(words.join(' '));
		const found = await Promise.all(results.slice(0, 8).map((result) => result.data()));
		return found.map(({ meta }, rank) => [Number(meta['number']), 1 - rank / 20]);
	};
	return async (query) => {
		const start = performance.now();
		const place = await placeIn(query, { tables, join, index });
		const found = await search(query, index, { place, now: Date.now(), fullText });
		const cards = await Promise.all(found.hits.slice(0, 10).map(({ entry }) => index.card(entry)));
		const milliseconds = performance.now() - start;
		const { isNotHere } = searchVerdict(found, index.head);
		return { found: cards.map(({ entry }) => entry), saysNo: isNotHere, milliseconds, bytes: 0 };
	};
}
