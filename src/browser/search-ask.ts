import { placeIn } from '#lib/search/places.ts';
import { type SearchResult, search } from '#lib/search/search.ts';
import { present } from './clock.ts';
import { loadJoin, tablesOfTowns } from './find-tables.ts';
import { fullText } from './full-text.ts';
import { getIndex } from './search-index.ts';

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
