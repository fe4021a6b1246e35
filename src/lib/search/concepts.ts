import type { Term } from '#schema/search.ts';
import { isEmpty, stem, searchWords } from './words.ts';

/** A term of the vocabulary where it stands in a text: from word `at`, `words` words long. */
type TermMatch = { term: number; at: number; words: number };

/** Finds the terms of a vocabulary in texts, whatever they are called there. */
export interface Concepts {
	/** The terms that are asked for in a row of words, the longest first where two overlap; each word is in one at most. */
	find(words: readonly string[]): TermMatch[];
	/** The terms that an entry is about which has these words: those that mean no more than the words. */
	findIn(words: readonly string[]): TermMatch[];
	/** What the directory calls a term. */
	name(term: number): string;
}

/** The key under which a term of the vocabulary stands among the words of the index. */
export const termKey = (term: number): string => `~${term}`;

/** All that a term is called, the name that the directory uses first. */
export const namesOfTerm = (of: Term): string[] => {
	const { term, lay = [], acronyms = [], former = [], brands = [] } = of;
	return [term, ...lay, ...acronyms, ...former, ...brands];
};

interface Name {
	stems: string[];
	term: number;
	/** False where the word means the term but the term does not mean the word. */
	bothWays: boolean;
}

/** The stems of a name, without the words that carry nothing where two others are left. */
function stemsOfName(name: string): string[] {
	const words = searchWords(name);
	const telling = words.filter((word) => !isEmpty(word));
	return (telling.length > 1 ? telling : words).map(stem);
}

/** Makes the finder once: of every name its stems, by the first of them. */
export function makeConcepts(vocabulary: readonly Term[]): Concepts {
	const byFirst = new Map<string, Name[]>();
	const add = (name: string, term: number, bothWays: boolean) => {
		const stems = stemsOfName(name);
		const [first = ''] = stems;
		byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, term, bothWays }]);
	};
	for (const [number, term] of vocabulary.entries())
		for (const name of namesOfTerm(term)) add(name, number, !term.brands?.includes(name));
	for (const names of byFirst.values()) names.sort((a, b) => b.stems.length - a.stems.length);
	const find = (words: readonly string[], isMeant: (name: Name) => boolean) => {
		const stems = words.map(stem);
		const found: TermMatch[] = [];
		for (let at = 0; at < words.length;) {
			const here = byFirst.get(stems[at] ?? '')?.filter(isMeant) ?? [];
			const match = matchAt(here, words, stems, at);
			if (match) found.push(match);
			at += match?.words ?? 1;
		}
		return found;
	};
	return {
		find: (words) => find(words, () => true),
		findIn: (words) => find(words, ({ bothWays }) => bothWays),
		name: (term) => vocabulary[term]?.term ?? '',
	};
}

function matchAt(
	names: readonly Name[],
	words: readonly string[],
	stems: readonly string[],
	at: number,
): TermMatch | undefined {
	for (const { stems: wanted, term } of names) {
		const end = endOf(wanted, words, stems, at);
		if (end !== undefined) return { term, at, words: end - at };
	}
	return undefined;
}

/** Where a name that begins at a word ends: words that carry nothing may stand between its own. */
function endOf(
	wanted: readonly string[],
	words: readonly string[],
	stems: readonly string[],
	at: number,
): number | undefined {
	let next = at;
	for (const one of wanted) {
		while (next > at && stems[next] !== one && isEmpty(words[next] ?? '-')) next++;
		if (stems[next] !== one) return undefined;
		next++;
	}
	return next;
}
