import { type Concepts, termKey } from './concepts.ts';
import type { Question } from './index-files.ts';
import { isEmpty, stem, searchWords } from './words.ts';

/** A question of the directory's own that a query asks. */
export interface AskedQuestion {
	question: number;
	/** How much of its wording the query has, 0 to 1: 1 is the whole of it. */
	whole: number;
	/** How much of the query that takes up, 0 to 1. */
	share: number;
}

/** What words mean, by word: the term that it is part of, else its stem. */
const meaning = (words: readonly string[], concepts: Concepts): Map<string, string> => {
	const meant = new Map(words.map((word) => [word, stem(word)]));
	for (const { at, words: length, term } of concepts.findIn(words))
		for (const word of words.slice(at, at + length)) meant.set(word, termKey(term));
	return meant;
};

const asks = /^(who|what|where|when|why|how)$/;

/** What a way of asking comes down to: stems and terms, without the words that carry nothing. */
export function questionKeys(text: string, concepts: Concepts): Set<string> {
	const words = searchWords(text);
	const meant = meaning(words, concepts);
	const isTelling = (word: string) => !isEmpty(word) || meant.get(word)?.startsWith('~');
	// “Where do I start” is more than “start”.
	const isShort = words.filter(isTelling).length < 2 && words.length > 2;
	const kept = words.filter((word) => isTelling(word) || (isShort && asks.test(word)));
	return new Set((kept.length > 0 ? kept : words).map((word) => meant.get(word) ?? word));
}

/** A word of a question that the query does not have counts as one of this rarity. */
const rarityOfMissing = 0.7;

/** What words are asked with: how telling each is, and how telling is what was asked besides them. */
type Weighed = { words: readonly string[]; weigh: (word: string) => number; besides: number };

/** The questions that a query asks, in full or in part, the best first. */
export function questionsAsked(
	questions: readonly Question[],
	concepts: Concepts,
	{ words, weigh, besides }: Weighed,
): AskedQuestion[] {
	const typed = meaning(words, concepts);
	const sum = (those: readonly string[]) => those.reduce((all, word) => all + weigh(word), 0);
	const all = sum(words.filter((word) => !isEmpty(word))) + besides || 1;
	const asked = questions.flatMap(({ ways }, question) => {
		const best = ways
			.map((way) => {
				const keys = way.split(' ');
				const those = words.filter((word) => keys.includes(typed.get(word) ?? ''));
				const has = new Set(those.map((word) => typed.get(word))).size;
				const weight = sum(those);
				const missing = rarityOfMissing * (keys.length - has);
				return {
					question,
					whole: has === 0 ? 0 : weight / (weight + missing),
					share: Math.min(1, weight / all),
				};
			})
			.reduce((a, b) => (worth(b) > worth(a) ? b : a));
		return best.whole > 0 ? [best] : [];
	});
	return asked.toSorted((a, b) => worth(b) - worth(a));
}

/** A question asked in full comes before any asked in part; then the one that takes up more. */
const worth = ({ whole, share }: AskedQuestion): number =>
	(whole === 1 ? 1 : 0) + whole ** 2 * share;
