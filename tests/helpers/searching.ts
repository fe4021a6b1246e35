import type { Directory } from '#lib/entries/directory.ts';
import { type Index, openIndex } from '#lib/search/index-files.ts';
import { makeIndex, type SearchContent } from '#lib/search/make-index.ts';
import { type SearchResult, search } from '#lib/search/search.ts';
import { aDirectory } from './directory.ts';

/** The instant of the build, where a test does not say otherwise: the checks of the factories hold. */
export const builtAt = Date.parse('2026-01-20T12:00Z');

type Around = Omit<Parameters<typeof search>[2], 'now'> & { now?: number };

/** What was found, with the addresses of the hits, the best first. */
export interface Asked extends SearchResult {
	addresses: string[];
}

export interface Searching {
	index: Index;
	/** The files of the index by name, as the browser reads them. */
	files: Record<string, unknown>;
	/** The names of the files that were read, in the order in which they were asked for. */
	read: string[];
	ask: (query: string, around?: Around) => Promise<Asked>;
}

/** The search of a few made-up entries, from the making of its index to the reading of it. */
export async function searching(
	given: Parameters<typeof aDirectory>[0] | Directory,
	content: Partial<SearchContent> = {},
	builtOn = builtAt,
): Promise<Searching> {
	const directory = 'records' in given ? given : aDirectory(given);
	const made = makeIndex(
		directory,
		{ vocabulary: [], answers: [], typed: [], companies: [], ...content },
		builtOn,
	);
	const files = JSON.parse(JSON.stringify(made)) as Record<string, unknown>;
	const read: string[] = [];
	const index = await openIndex(async (file) => {
		read.push(file);
		return files[file];
	});
	const ask: Searching['ask'] = async (query, around) => {
		const found = await search(query, index, { now: builtOn, ...around });
		const cards = await Promise.all(found.hits.map(({ entry }) => index.card(entry)));
		return { ...found, addresses: cards.map(({ entry }) => entry) };
	};
	return { index, files, read, ask };
}
