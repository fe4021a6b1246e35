import { distanceWithin, slipsAllowed } from '#lib/text/distance.ts';
import type { Index, WordList } from './index-files.ts';
import { stem, isEmpty, searchWords } from './words.ts';
import type { Term } from '#schema/search.ts';
import { namesOfTerm } from './concepts.ts';

/** A word that nobody here uses, and what was most likely meant by it. */
export interface Correction {
	typed: string;
	/** The words meant: two where a space was forgotten. */
	meant: string[];
}

/** Words with fewer letters are neither put right nor meant by what is misspelt. */
const shortest = 4;
/** People seldom get the first letter wrong. */
const otherFirst = 0.9;

/**
 * What was most likely meant by a word that no entry has: the nearest word of the site, the one that more
 * entries have where two are as near, or two words written as one. Undefined where nothing is near.
 */
export async function correct(typed: string, index: Index): Promise<Correction | undefined> {
	if (typed.length < shortest || /\d/.test(typed)) return undefined;
	const { indexed } = await index.wordList();
	const words = indexed.split(' ');
	const halves = await split(typed, words, index);
	if (halves) return { typed, meant: halves };
	const slips = slipsAllowed(typed.length);
	const near = words.flatMap((word) => {
		const distance =
			distanceWithin(typed, word, slips) ?? (isShuffled(typed, word) ? slips : undefined);
		return distance === undefined
			? []
			: [{ word, distance: distance + (word[0] === typed[0] ? 0 : otherFirst) }];
	});
	const least = Math.min(...near.map(({ distance }) => distance));
	if (least > slips) return undefined;
	const nearest = near.filter(({ distance }) => distance <= least + 0.1);
	const counted = await Promise.all(
		nearest.map(async ({ word }) => ({ word, count: (await index.postings(stem(word))).length })),
	);
	const [best] = counted.toSorted((a, b) => b.count - a.count);
	return best && { typed, meant: [best.word] };
}

const letters = (word: string) => [...word].sort().join('');
/** True for a word that only the full text of entries has. */
export async function isElsewhere(word: string, index: Index): Promise<boolean> {
	const { elsewhere } = await index.wordList();
	return ` ${elsewhere} `.includes(` ${word} `);
}

/** The right letters in the wrong order, but for the first. */
const isShuffled = (typed: string, word: string) =>
	typed[0] === word[0] && typed.length === word.length && letters(typed) === letters(word);

/** The two words of the index that a word is made of. */
async function split(
	typed: string,
	words: readonly string[],
	index: Index,
): Promise<string[] | undefined> {
	for (let at = typed.length - 3; at >= 3; at--) {
		const halves = [typed.slice(0, at), typed.slice(at)];
		if (!halves.every((half) => half.length < shortest || words.includes(half))) continue;
		const known = await Promise.all(halves.map((half) => index.postings(stem(half))));
		const both = known[0]?.some(([entry]) => known[1]?.some(([other]) => other === entry));
		if (both) return halves;
	}
	return undefined;
}

const tellingWord = (word: string) => word.length >= shortest && !/\d/.test(word) && !isEmpty(word);

/** The words that a misspelt one may have meant, and those that only the full text of entries has. */
export function makeWordList(
	indexed: readonly string[],
	vocabulary: readonly Term[],
	fullTexts: readonly string[],
): WordList {
	const own = new Set(
		[...indexed, ...vocabulary.flatMap(namesOfTerm)].flatMap(searchWords).filter(tellingWord),
	);
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
