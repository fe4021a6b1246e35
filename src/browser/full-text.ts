import type { Posting } from '#lib/search/index-files.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
	options: (options: { excerptLength: number; noWorker: boolean }) => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
}
interface Data {
	excerpt: string;
	meta: Record<string, string>;
}

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
export async function fullText(words: string[]): Promise<Posting[]> {
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
