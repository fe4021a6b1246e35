import { foldTypedPlace } from '#lib/text/names.ts';
import type { Names } from '#lib/find/names.ts';
import { outsideEngland } from '#lib/find/answer.ts';
import { suggest as suggestPlaces } from '#lib/find/suggest.ts';
import type { NameFile, IndexHead } from './index-files.ts';
import {
	directFit,
	type NameFit,
	readTyped,
	slipFit,
	type Typed,
	type Named,
	namedEntries,
	namedTerms,
	type Suggestion,
} from './suggest-names.ts';
import { searchWords } from './words.ts';

const most = 8;
const mostOfAKind = 3;
/** Entries keep these places, however many terms and places there are. */
const leastEntries = 4;
const postcode = /^\s*[a-z]{1,2}\d[a-z\d]?\s*(\d[a-z]{0,2})?\s*$/i;

/** True for what is too short to suggest anything for, or is a postcode or its beginning. */
export const isNotToSuggest = (typed: string): boolean =>
	searchWords(typed).join('').length < 2 || postcode.test(typed);

/**
 * Makes the suggester once: from what is typed, and the names of places where they are there, at most 8
 * options, entries first, then terms of the vocabulary, then places. `now` in milliseconds.
 */
export function makeSuggester(
	names: NameFile,
	head: Pick<IndexHead, 'over' | 'turning' | 'vocabulary'>,
	now: number,
): (typed: string, placeNames?: Names) => Suggestion[] {
	const entries = namedEntries(names, head, now);
	const terms = namedTerms(head.vocabulary, names);
	return (text, placeNames) => {
		if (isNotToSuggest(text)) return [];
		const typed = readTyped(text);
		const near = placesFor(text, placeNames);
		const find = (fit: NameFit) => [best(entries, typed, fit), best(terms, typed, fit)] as const;
		const direct = find(directFit);
		const isCalledSo = direct.some((found) => found.length > 0);
		const [foundEntries, foundTerms] = isCalledSo || near.isDirect ? direct : find(slipFit);
		const shownPlaces = near.isDirect || !isCalledSo ? near.places : [];
		const shownTerms = foundTerms.slice(0, mostOfAKind);
		const room = Math.max(most - shownTerms.length - shownPlaces.length, leastEntries);
		return [...foundEntries.slice(0, room), ...shownTerms, ...shownPlaces].slice(0, most);
	};
}

/** Things with a name that fits, the best first, each under its first name where that fits too. */
function best(all: readonly Named[], typed: Typed, fit: NameFit): Suggestion[] {
	const found = all.flatMap(({ names, as }) => {
		const fitting = names.flatMap(({ name, key, less }) => {
			const score = fit(key, typed);
			return score === undefined ? [] : [{ name, score: score + less, length: key.length }];
		});
		const [first] = fitting.toSorted(inOrder);
		const shown = fitting.find(({ name }) => name === names[0]?.name) ?? first;
		return first && shown ? [{ ...first, it: as(shown.name) }] : [];
	});
	return found.toSorted(inOrder).map(({ it }) => it);
}

type Scored = { score: number; length: number };
const inOrder = (a: Scored, b: Scored) => a.score - b.score || a.length - b.length;

/** Places, and whether one is called so without a slip put right. Boards are entries, and not among them. */
function placesFor(text: string, names?: Names): { places: Suggestion[]; isDirect: boolean } {
	if (!names) return { places: [], isDirect: false };
	const start = ` ${foldTypedPlace(text)}`;
	const places = suggestPlaces(text, [names])
		.filter(({ of }) => of !== 'board')
		.slice(0, mostOfAKind)
		.map(({ name, nation }) => ({
			words: name,
			note: nation ? `Place in ${outsideEngland[nation]}` : 'Place',
			query: name,
		}));
	const isDirect = places.length > 0 && [...names.keys()].some((key) => ` ${key}`.includes(start));
	return { places, isDirect };
}
