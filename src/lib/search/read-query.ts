import type { Index } from './open-index.ts';
import { type PlaceMeant } from './places.ts';
import { type Correction, correct, isElsewhere } from './spelling.ts';
import { type Wish, wishesOf } from './understand.ts';
import { isEmpty, stem, searchWords } from './words.ts';

/** A query as it was understood. */
export interface Query {
	/** Its words with typing errors put right, without those of its place. */
	words: string[];
	wishes: Wish[];
	corrections: Correction[];
	place: PlaceMeant | undefined;
}

/** Words that say no more than that a place follows. */
const besidePlaces = new Set(
	'area areas based cover covered covers covering local located region serve served serves serving'.split(
		' ',
	),
);

/** Reads a query. While it is `typed`, its last word may be the beginning of another. */
export async function readQuery(
	query: string,
	index: Index,
	{ place, typed }: { place: PlaceMeant | undefined; typed: boolean },
): Promise<Query> {
	const inPlace = new Set(searchWords(place?.text ?? ''));
	const left = searchWords(query).filter(
		(word) => !inPlace.has(word) && !(place && besidePlaces.has(word)),
	);
	const { words, corrections } = await spelt(left, index, typed);
	const isOnlyPlace = place !== undefined && words.every(isEmpty);
	return {
		words,
		wishes: isOnlyPlace ? [] : await wishesOf(words, index, typed),
		corrections,
		place: place && { ...place, isAll: isOnlyPlace },
	};
}

/** The words with those that nobody uses put right, where that can be told. */
async function spelt(
	words: readonly string[],
	index: Index,
	typed: boolean,
): Promise<Pick<Query, 'words' | 'corrections'>> {
	const inTerms = new Set(
		index.concepts.find(words).flatMap(({ at, words: length }) => words.slice(at, at + length)),
	);
	const put: string[] = [];
	const corrections: Correction[] = [];
	for (const [at, word] of words.entries()) {
		const isBeginning = typed && at === words.length - 1;
		const isKnown =
			isBeginning ||
			isEmpty(word) ||
			inTerms.has(word) ||
			index.isAsked(stem(word)) ||
			(await index.having(stem(word))).length > 0 ||
			(await isElsewhere(word, index));
		const correction = isKnown ? undefined : await correct(word, index);
		if (correction) corrections.push(correction);
		put.push(...(correction?.meant ?? [word]));
	}
	return { words: put, corrections };
}
