import { keysOf } from '#schema/vocabulary.ts';
import type { Concepts } from './concepts.ts';
import type { EntryTexts, Part } from './entry-texts.ts';
import { isEmpty, stem, searchWords } from './words.ts';

/** How sure it is that an entry is about a word that stands in such a text. */
const parts: Record<Part, number> = {
	title: 0.65,
	names: 0.6,
	typed: 0.3,
	subject: 0.5,
	summary: 0.4,
	facts: 0.22,
};
/** In a text of so many words each counts for itself; in a longer one, for less. */
const short = 5;

/** The key under which a term of the vocabulary stands among the words. */
export const termKey = (term: number): string => `~${term}`;

/** The words of a text that carry something. */
export const wordsThatCount = (text: string): string[] =>
	searchWords(text).filter((word) => !isEmpty(word));

/** What an entry is found by: stems and terms, each with how much the entry is about it, 0 to 1. */
export function entryWords(texts: EntryTexts, concepts: Concepts): Map<string, number> {
	const found = new Map<string, number>();
	/** What two texts say together is more than each says, and never more than 1. */
	const add = (key: string, sure: number) =>
		found.set(key, 1 - (1 - (found.get(key) ?? 0)) * (1 - sure));
	for (const part of keysOf(parts))
		for (const text of texts[part]) {
			const stems = wordsThatCount(text).map(stem);
			const terms = concepts.findIn(searchWords(text));
			const fade =
				part === 'title' || part === 'names' ? (short / Math.max(short, stems.length)) ** 0.5 : 1;
			for (const key of new Set([...stems, ...terms.map(({ term }) => termKey(term))]))
				add(key, parts[part] * fade);
		}
	return found;
}
