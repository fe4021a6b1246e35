import { listNames } from '#lib/text/words.ts';
import type { SearchResult } from './search.ts';

/** A line of what the reader must know of how a query was read: words, with one of them set apart. */
export interface Note {
	before: string;
	meant?: string;
	after?: string;
	/** The directory has nothing on it. */
	isNotHere?: true;
}

const quoted = (words: readonly string[]) =>
	listNames(
		words.map((word) => `“${word}”`),
		'or',
	);

/**
 * What to say of a query: words put right, words that nothing has, and that the full text could not be
 * looked in (`withoutText`). `isNotHere` where the directory does not have what was asked for.
 */
export function notesOn(
	{ corrections, missing, hits }: Pick<SearchResult, 'corrections' | 'missing' | 'hits'>,
	{ withoutText, isNotHere }: { withoutText: boolean; isNotHere: boolean },
): Note[] {
	const put = corrections.map(({ typed, meant }) => ({
		before: 'Did you mean ',
		meant: meant.join(' '),
		after: `${hits.length > 0 ? '? These are the results for it: nothing' : '? Nothing'} here has “${typed}”.`,
	}));
	const words = missing.map((term) => term.words.join(' '));
	if (withoutText) {
		const rest =
			words.length > 0
				? `, and no name or summary has ${quoted(words)}.`
				: ': these are found by their names and summaries.';
		return [...put, { before: `The full text of the entries could not be searched${rest}` }];
	}
	if (words.length === 0) return put;
	if (!isNotHere) return [...put, { before: `No entry has ${quoted(words)}.` }];
	const others = hits.length > 0 ? ' What follows has only the other words.' : '';
	const before = `The directory has nothing on ${quoted(words)}.${others}`;
	return [...put, { before, isNotHere: true }];
}
