/** The part of Pagefind's interface that the search page uses. */
export interface PagefindData {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
}

export interface PagefindHit {
	id: string;
	score: number;
	data: () => Promise<PagefindData>;
}

export interface PagefindSearch {
	results: PagefindHit[];
	/** How many of the query's results have each value, whatever is ticked. */
	totalFilters: Record<string, Record<string, number>>;
}

interface Pagefind {
	options: (options: { excerptLength: number }) => Promise<void>;
	filters: () => Promise<unknown>;
	search: (query: string, options: { filters: Record<string, unknown> }) => Promise<PagefindSearch>;
}

let pagefind: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
	const address = '/pagefind/pagefind.js';
	const loaded = (await import(/* @vite-ignore */ address)) as Pagefind;
	await loaded.options({ excerptLength: 24 });
	// Counts by filter come with results only once the filters are loaded.
	await loaded.filters();
	return loaded;
}

export interface Found extends PagefindSearch {
	/** True when no entry has all the words, so that these have some of them. */
	partly: boolean;
}

/**
 * Asks the index for all the words of a query, and where no entry has them all, for any of them. `filters`
 * are as Pagefind takes them.
 */
export async function ask(query: string, filters: Record<string, unknown>): Promise<Found> {
	const index = await (pagefind ??= load());
	const all = await index.search(query, { filters });
	const words = query.split(/\s+/).filter((word) => word.length > 2);
	if (all.results.length > 0 || words.length < 2) return { ...all, partly: false };
	const each = await Promise.all(words.map((word) => index.search(word, { filters })));
	return { ...merge(each), partly: true };
}

/** Results of several searches as one: what more of the words found comes first. */
function merge(searches: PagefindSearch[]): PagefindSearch {
	const found = new Map<string, { hit: PagefindHit; words: number; score: number }>();
	const totalFilters: PagefindSearch['totalFilters'] = {};
	for (const { results, totalFilters: counts } of searches) {
		for (const hit of results) {
			const before = found.get(hit.id) ?? { hit, words: 0, score: 0 };
			found.set(hit.id, { hit, words: before.words + 1, score: before.score + hit.score });
		}
		for (const [name, values] of Object.entries(counts))
			for (const [value, count] of Object.entries(values)) {
				const total = (totalFilters[name] ??= {});
				total[value] = Math.max(total[value] ?? 0, count);
			}
	}
	const results = [...found.values()]
		.toSorted((a, b) => b.words - a.words || b.score - a.score)
		.map(({ hit }) => hit);
	return { results, totalFilters };
}
