import { exactNames, type Matches, matchesOf } from './match.ts';
import type { Weighted, Start } from './index-files.ts';
import type { Index } from './open-index.ts';
import type { PlaceMeant } from './places.ts';
import { type AskedQuestion, questionsAsked } from './questions.ts';
import { type Query, readQuery, type Wish } from './read-query.ts';
import {
	addAnswers,
	addMatches,
	addNames,
	addPlace,
	type Score,
	type Scores,
	type Worth,
	standings,
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
	missing: Wish[];
	missingShare: number;
	/** The questions of the directory's own that were asked, in full or in part, the best first. */
	asked: AskedQuestion[];
}

interface Around {
	/** The place that was recognised in the query. */
	place?: PlaceMeant | undefined;
	/** Milliseconds. */
	now: number;
	/** True while the query is being typed. */
	typed?: boolean;
	/** Looks words up in the full text of entries, for what the index does not have. */
	fullText?: (words: string[]) => Promise<Weighted[]>;
}

/** What is worth less than this is not worth showing. */
const least = 0.1;

/** Answers a query: everything that has some of what was asked for, what fits best first. */
export async function search(
	text: string,
	index: Index,
	{ place: named, now, typed = false, fullText }: Around,
): Promise<SearchResult> {
	const query = await readQuery(text, index, { place: named, typed });
	const { place } = query;
	const looked = await Promise.all(query.wishes.map((wish) => matchesOf(wish, index)));
	const matches = fullText ? await withFullText(looked, index, fullText) : looked;
	const missing = matches.filter(({ fit }) => fit.size === 0);
	const asked = askedIn(query, matches, index);
	const scores: Scores = new Map();
	const total = matches.reduce((sum, { rarity }) => sum + rarity, place ? weights.place : 0);
	for (const match of matches) addMatches(scores, match, total);
	if (place) addPlace(scores, place, index.start, total);
	addNames(scores, await exactNames(text, query, index));
	addAnswers(scores, asked, index.start, now);
	return {
		...query,
		hits: rank(scores, standings(index.start, now)),
		missing: missing.map(({ wish }) => wish),
		missingShare: missing.reduce((sum, { rarity }) => sum + rarity, 0) / (total || 1),
		asked,
	};
}

const rank = (scores: Scores, standing: (entry: number) => Worth): Hit[] =>
	[...scores]
		.map(([entry, { fit, cover, more, ...why }]) => {
			const stands = standing(entry);
			const covered = fit * (1 - weights.cover + weights.cover * cover);
			return { entry, cover, ...why, score: (covered + more) * stands.ofFit + stands.more };
		})
		.filter(({ score }) => score > least)
		.toSorted((a, b) => b.score - a.score || a.entry - b.entry);

/** The same with what the full text has of words that the index has not. */
const withFullText = (
	matches: Matches[],
	index: Index,
	fullText: NonNullable<Around['fullText']>,
) =>
	Promise.all(
		matches.map(async (match) => {
			if (match.fit.size > 0) return match;
			const isThere = await Promise.all(match.wish.words.map((word) => isElsewhere(word, index)));
			if (!isThere.includes(true)) return match;
			const found = await fullText(match.wish.words);
			const fit = new Map(found.map(([entry, weight]) => [entry, weight * weights.fullText]));
			return { ...match, fit };
		}),
	);

/** The questions asked. A word tells as much as it is rare. */
function askedIn(
	{ words, place }: Query,
	matches: readonly Matches[],
	index: Index,
): AskedQuestion[] {
	const rarities = new Map(
		matches.flatMap(({ wish, rarity, fit }) =>
			wish.words.map(
				(word) => [word, fit.size === 0 ? 0.6 : rarity / wish.words.length ** 0.5] as const,
			),
		),
	);
	return questionsAsked(index.start.questions, index.concepts, {
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
	{ questions }: Pick<Start, 'questions'>,
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
