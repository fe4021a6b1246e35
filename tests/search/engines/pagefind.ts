import type { Page } from 'playwright-core';
import type { Engine } from './engine.ts';

interface Data {
	url: string;
	content: string;
	meta: Record<string, string>;
}
interface Pagefind {
	search: (query: string | null) => Promise<{ results: { data: () => Promise<Data> }[] }>;
}

const address = '/pagefind/pagefind.js';

/** Pagefind as it comes: all the words of the query, its own order. */
export async function pagefindEngine(page: Page, bytes: () => number): Promise<Engine> {
	await page.goto('/search/');
	return async (query) => {
		const before = bytes();
		const answer = await page.evaluate(
			async ({ text, from }) => {
				const start = performance.now();
				const { search } = (await import(from)) as Pagefind;
				const { results } = await search(text);
				const data = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
				const found = data.map(({ url }) => url.replace(/^\/|\/$/g, ''));
				return { found, milliseconds: performance.now() - start };
			},
			{ text: query, from: address },
		);
		return { ...answer, saysNo: answer.found.length === 0, bytes: bytes() - before };
	};
}

/** A page as Pagefind's index has it. */
export interface IndexedPage {
	id: string;
	title: string;
	text: string;
}

/** All pages of the index, so that another engine can be given the same. */
export async function indexedPages(page: Page): Promise<IndexedPage[]> {
	await page.goto('/search/');
	return page.evaluate(async (from) => {
		const { search } = (await import(from)) as Pagefind;
		const { results } = await search(null);
		const data = await Promise.all(results.map((hit) => hit.data()));
		return data.map(({ url, content, meta }) => ({
			id: url.replace(/^\/|\/$/g, ''),
			title: meta['title'] ?? '',
			text: content,
		}));
	}, address);
}
