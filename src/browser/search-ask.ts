import type { Posting } from '#lib/search/index-files.ts';
import { placeIn } from '#lib/search/places.ts';
import { type SearchResult, search } from '#lib/search/search.ts';
import { present } from './clock.ts';
import { loadJoin, tablesOfTowns } from './find-tables.ts';
import { getIndex } from './search-index.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
	options: (options: { excerptLength: number; noWorker: boolean }) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
}
type Data = { excerpt: string; meta: Record<string, string> };

/** Each result is a request: what comes after these is seldom looked at. */
const mostResults = 8;

let pagefind: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
	const address = '/pagefind/pagefind.js';
	const loaded = (await import(/* @vite-ignore */ address)) as Pagefind;
	// Its worker would be one file more, and a slower start.
	await loaded.options({ excerptLength: 24, noWorker: true });
	return loaded;
}

/** Where words stand in the full text of entries, with the words around them: HTML with nothing but `<mark>`. */
export const excerpts = new Map<number, string>();

/** The entries whose full text has all of these words, by their numbers, the best first. Rejects where it cannot be read. */
async function fullText(words: string[]): Promise<Posting[]> {
	pagefind ??= load();
	pagefind.catch(() => (pagefind = undefined));
	const { results } = await (await pagefind).search(words.join(' '));
	const found = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
	return found.map(({ excerpt, meta }, rank) => {
		const entry = Number(meta['number']);
		excerpts.set(entry, excerpt);
		return [entry, 1 - rank / 20];
	});
}

export interface Answered extends SearchResult {
	/** True when words were to be looked up in the full text and that could not be read. */
	withoutText: boolean;
}

/** Asks the index, the places and, for words that neither knows, the full text. Rejects only where the index cannot be read. */
export async function ask(query: string, typed: boolean): Promise<Answered> {
	const index = await getIndex();
	const place = await loadJoin()
		.then((join) => placeIn(query, { tables: tablesOfTowns, join, index }))
		.catch(() => undefined);
	let withoutText = false;
	const found = await search(query, index, {
		place,
		now: present,
		typed,
		...(!typed && {
			fullText: (words: string[]) =>
				fullText(words).catch(() => {
					withoutText = true;
					return [];
				}),
		}),
	});
	return { ...found, withoutText };
}
