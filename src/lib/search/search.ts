import { exactNames, type Matched, matchTerm } from './match.ts';
import type { Posting, IndexHead, Index } from './index-files.ts';
import type { PlaceMeant } from './places.ts';
import { type AskedQuestion, questionsAsked } from './questions.ts';
import { type Query, readQuery, type QueryTerm } from './read-query.ts';
import {
	addAnswers,
	addMatches,
	addNames,
	addPlace,
	type Score,
	type Scores,
	type Boost,
	boosts,
} from './scores.ts';
import { isElsewhere } from './spelling.ts';
import { weights } from './weights.ts';

export interface Hit extends Pick<Score, 'cover' | 'meant' | 'question'> {
	entry: number;
	score: number;
}

export interface SearchResult extends Query {
	/** The best first. */
	hits: Hit[];
	/** What no entry has, and how much of what was asked for that is, 0 to 1. */
	missing: QueryTerm[];
	missingShare: number;
	/** The questions of the directory's own that were asked, in full or in part, the best first. */
	asked: AskedQuestion[];
}

interface SearchOptions {
	/** The place that was recognised in the query. */
	place?: PlaceMeant | undefined;
	/** Milliseconds. */
	now: number;
	/** True while the query is being typed. */
	typed?: boolean;
	/** Looks words up in the full text of entries, for what the index does not have. */
	fullText?: (words: string[]) => Promise<Posting[]>;
}

/** What is worth less than this is not worth showing. */
const least = 0.1;

/** Answers a query: everything that has some of what was asked for, what fits best first. */
export async function search(
	text: string,
	index: Index,
	{ place: named, now, typed = false, fullText }: SearchOptions,
): Promise<SearchResult> {
	const query = await readQuery(text, index, { place: named, typed });
	const { place } = query;
	const looked = await Promise.all(query.terms.map((term) => matchTerm(term, index)));
	const matches = fullText ? await withFullText(looked, index, fullText) : looked;
	const missing = matches.filter(({ fit }) => fit.size === 0);
	const asked = askedIn(query, matches, index);
	const scores: Scores = new Map();
	const total = matches.reduce((sum, { rarity }) => sum + rarity, place ? weights.place : 0);
	for (const match of matches) addMatches(scores, match, total);
	if (place) addPlace(scores, place, index.head, total);
	addNames(scores, await exactNames(text, query, index));
	addAnswers(scores, asked, index.head, now);
	return {
		...query,
		hits: rank(scores, boosts(index.head, now)),
		missing: missing.map(({ term }) => term),
		missingShare: missing.reduce((sum, { rarity }) => sum + rarity, 0) / (total || 1),
		asked,
	};
}

/** All entries, for a search without words. */
export const everything = ({ entries }: Pick<IndexHead, 'entries'>): SearchResult => ({
	words: [],
	terms: [],
	corrections: [],
	place: undefined,
	hits: Array.from({ length: entries }, (_, entry) => ({ entry, score: 0, cover: 0, meant: [] })),
	missing: [],
	missingShare: 0,
	asked: [],
});

const rank = (scores: Scores, boostOf: (entry: number) => Boost): Hit[] =>
	[...scores]
		.map(([entry, { fit, cover, more, ...why }]) => {
			const boost = boostOf(entry);
			const covered = fit * (1 - weights.cover + weights.cover * cover);
			return { entry, cover, ...why, score: (covered + more) * boost.factor + boost.added };
		})
		.filter(({ score }) => score > least)
		.toSorted((a, b) => b.score - a.score || a.entry - b.entry);

/** The same with what the full text has of words that the index has not. */
const withFullText = (
	matches: Matched[],
	index: Index,
	fullText: NonNullable<SearchOptions['fullText']>,
) =>
	Promise.all(
		matches.map(async (match) => {
			if (match.fit.size > 0) return match;
			const isThere = await Promise.all(match.term.words.map((word) => isElsewhere(word, index)));
			if (!isThere.includes(true)) return match;
			const found = await fullText(match.term.words);
			const fit = new Map(found.map(([entry, weight]) => [entry, weight * weights.fullText]));
			return { ...match, fit };
		}),
	);

/** The questions asked. A word tells as much as it is rare. */
function askedIn(
	{ words, place }: Query,
	matches: readonly Matched[],
	index: Index,
): AskedQuestion[] {
	const rarities = new Map(
		matches.flatMap(({ term, rarity, fit }) =>
			term.words.map(
				(word) => [word, fit.size === 0 ? 0.6 : rarity / term.words.length ** 0.5] as const,
			),
		),
	);
	return questionsAsked(index.head.questions, index.concepts, {
		words,
		weigh: (word) => rarities.get(word) ?? 0.3,
		besides: place ? weights.place : 0,
	});
}

/** What to say above the results. */
interface SearchVerdict {
	/** The question of the directory's own whose answer is to be shown. */
	question?: number;
	/** True when the directory does not have what was asked for, whatever it may list. */
	isNotHere: boolean;
}

/** A question is answered that takes up so much of a query; one that belongs elsewhere, so much. */
const enoughAsked = 0.45;
const enoughElsewhere = 0.35;
/** When so much of what was asked for is in no entry, the directory does not have it. */
const tooMuchMissing = 0.43;

/** Whether a question was plainly asked, and whether the directory has to say no. */
export function searchVerdict(
	{
		asked,
		hits,
		missingShare,
		place,
	}: Pick<SearchResult, 'asked' | 'hits' | 'missingShare' | 'place'>,
	{ questions }: Pick<IndexHead, 'questions'>,
): SearchVerdict {
	const belongsElsewhere = ({ question }: AskedQuestion) => questions[question]?.elsewhere === true;
	const first = asked.find(
		(it) => it.whole === 1 && it.share >= (belongsElsewhere(it) ? enoughElsewhere : enoughAsked),
	);
	return {
		...(first && !place?.isAll && { question: first.question }),
		isNotHere:
			hits.length === 0 || (first ? belongsElsewhere(first) : missingShare >= tooMuchMissing),
	};
}
