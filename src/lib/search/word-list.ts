import type { Term } from '#schema/search.ts';
import type { WordList } from './index-files.ts';
import { isEmpty, searchWords } from './words.ts';

const shortest = 4;
const tellingWord = (word: string) => word.length >= shortest && !/\d/.test(word) && !isEmpty(word);

/** The words that a misspelt one may have meant, and those that only the full text of entries has. */
export function makeWordList(
	indexed: readonly string[],
	vocabulary: readonly Term[],
	fullTexts: readonly string[],
): WordList {
	const names = vocabulary.flatMap(
		({ term, lay = [], acronyms = [], former = [], brands = [] }) => [
			term,
			...lay,
			...acronyms,
			...former,
			...brands,
		],
	);
	const own = new Set([...indexed, ...names].flatMap(searchWords).filter(tellingWord));
	const others = new Set(
		fullTexts.flatMap(searchWords).filter((word) => tellingWord(word) && !own.has(word)),
	);
	const inOrder = (words: Set<string>) => [...words].sort().join(' ');
	return { indexed: inOrder(own), elsewhere: inOrder(others) };
}

/** Every text in a value, however deep, but for addresses on the web. */
export function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
