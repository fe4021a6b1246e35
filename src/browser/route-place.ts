import { kindWords } from '#lib/find/answer.ts';
import { find } from '#lib/find/find.ts';
import { servedNames } from '#lib/find/served.ts';
import { suggest } from '#lib/find/suggest.ts';
import { sentence } from '#lib/find/words.ts';
import { placeFrom } from '#lib/route/place.ts';
import type { ReaderPlace } from '#lib/route/verdict.ts';
import { suggestBelow } from './combobox.ts';
import { loadJoin, namesFor, tables } from './find-tables.ts';

/** Where somebody is, as far as it was found, with the finder’s own words and other places it may be. */
export interface Located {
	place?: ReaderPlace | undefined;
	words: string;
	others: string[];
}

/** Looks a place up in this browser. Never rejects: without the tables the place is left open. */
export async function locate(where: string): Promise<Located> {
	try {
		const join = await loadJoin();
		const answer = await find(where, tables, servedNames(join));
		const others =
			answer.kind === 'choice'
				? answer.options
				: answer.kind === 'nothing'
					? answer.suggestions
					: [];
		return {
			place: placeFrom(answer, join),
			words: sentence(answer, where, join),
			others: others.map(({ name }) => name),
		};
	} catch {
		const words = `“${where}” could not be looked up, so where you are is left open. Check your connection and try again.`;
		return { words, others: [] };
	}
}

/** Suggests places below the field, from what the finder has fetched. */
export const suggestPlaces = (input: HTMLInputElement): void =>
	suggestBelow(
		input,
		async (typed) =>
			typed.trim().length < 2 || /\d/.test(typed)
				? []
				: suggest(typed, await namesFor(typed, false)).map((one) => ({
						words: one.name,
						note: kindWords(one),
					})),
		({ words }) => {
			input.value = words;
		},
	);
