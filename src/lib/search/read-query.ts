import type { Index } from './index-files.ts';
import type { PlaceMeant } from './places.ts';
import { type Correction, correct, isElsewhere } from './spelling.ts';
import { isEmpty, stem, searchWords, stemsOf } from './words.ts';
import { termKey } from './concepts.ts';

/** A query as it was understood. */
export interface Query {
	/** Its words with typing errors put right, without those of its place. */
	words: string[];
	terms: QueryTerm[];
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
		terms: isOnlyPlace ? [] : await queryTerms(words, index, typed),
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
			(await index.postings(stem(word))).length > 0 ||
			(await isElsewhere(word, index));
		const correction = isKnown ? undefined : await correct(word, index);
		if (correction) corrections.push(correction);
		put.push(...(correction?.meant ?? [word]));
	}
	return { words: put, corrections };
}

/** One way in which an entry can have what is asked for: all of these keys, and how good a match that is. */
export type Alternative = { keys: string[]; weight: number };

/** Something that was asked for: a word, or several that mean one thing. */
export interface QueryTerm {
	/** As typed, in lower case. */
	words: string[];
	alternatives: Alternative[];
	/** The term that it is of the vocabulary, and whether it was called by the name that is used here. */
	concept?: number;
	isItsName?: boolean;
}

/** How well a term of the vocabulary stands for the words that were typed. */
const asTerm = 1;
const asBeginning = 0.6;

/** What words ask for, without those that carry nothing. While a query is `typed`, its last word may be a beginning. */
async function queryTerms(
	words: readonly string[],
	index: Index,
	typed = false,
): Promise<QueryTerm[]> {
	const matches = new Map(index.concepts.find(words).map((it) => [it.at, it]));
	const terms: QueryTerm[] = [];
	for (let at = 0; at < words.length;) {
		const match = matches.get(at);
		const length = match?.words ?? 1;
		const those = words.slice(at, at + length);
		at += length;
		if (!match && those.every(isEmpty)) continue;
		const keys = those.filter((word) => !isEmpty(word)).map(stem);
		const alternatives: Alternative[] = [{ keys, weight: 1 }];
		if (match) alternatives.push({ keys: [termKey(match.term)], weight: asTerm });
		if (typed && at === words.length) {
			const last = those.at(-1) ?? '';
			for (const [key] of await index.withPrefix(last))
				alternatives.push({ keys: [...keys.slice(0, -1), key], weight: asBeginning });
		}
		const meant = match && {
			concept: match.term,
			isItsName: stemsOf(index.concepts.name(match.term)).join(' ') === keys.join(' '),
		};
		terms.push({ words: those, alternatives, ...meant });
	}
	return terms;
}
