import { type Answer, areasOf } from '#lib/find/answer.ts';
import { groupedBy } from '#lib/text/grouped.ts';
import { find } from '#lib/find/find.ts';
import { findExactly } from '#lib/find/place-answer.ts';
import { type Join, type NetworkOfAnswer, networksServing, servedNames } from '#lib/find/served.ts';
import type { Tables } from '#lib/find/tables.ts';
import { sentence } from '#lib/find/words.ts';
import type { Index } from './index-files.ts';
import { isEmpty, stem, searchWords } from './words.ts';

/** A place in a query, with who serves it. */
export interface PlaceMeant {
	/** The part of the query that names it. */
	text: string;
	/** True when the query asks for nothing but the place. */
	isAll: boolean;
	/** Addresses of the networks that serve it and of today's boards, or of what helps where none does. */
	see: string[];
	/** Who serves it, in a sentence. */
	words: string;
}

/** A name of more words than this is not one that was misspelt. */
const mostMisspelt = 3;
/** In fewer letters than this a slip makes almost anything a village. */
const leastMisspelt = 5;
/** More boards than this are not each named. */
const mostBoards = 3;
/** A network that serves less than this part of a place comes after the others. */
const leastShare = 0.1;

/**
 * The place that a query names, whole or within it; undefined where there is none. Two and more that stand
 * together ("Leeds and Truro") are one, with what serves each. A term of the vocabulary is no place, and a
 * name is guessed only where the directory has none of its words.
 */
export async function placeIn(
	query: string,
	{ tables, join, index }: { tables: Tables; join: Join; index: Index },
): Promise<PlaceMeant | undefined> {
	const names = servedNames(join);
	const isTerm = (text: string) => {
		const words = searchWords(text);
		return index.concepts.find(words)[0]?.words === words.length;
	};
	const answerTo = ({ text, isPostcode }: PlaceCandidate) =>
		isPostcode ? find(text, tables, names) : findExactly(text, tables, names);
	const queryWords = wordsOf(query);
	const found: PlaceFound[] = [];
	for (const candidate of placeCandidates(queryWords)) {
		if (!standsWith(found, candidate, queryWords) || isTerm(candidate.text)) continue;
		const answer = await answerTo(candidate);
		const see = answer ? seeOf(answer, join) : [];
		if (answer && see.length > 0)
			found.push({ ...candidate, see, words: sentence(answer, candidate.text, join) });
	}
	if (found.length > 0) return together(found, queryWords);
	const words = searchWords(query).filter((word) => !isEmpty(word));
	const isKnown = async (word: string) => (await index.postings(stem(word))).length > 0;
	if (words.join('').length < leastMisspelt || words.length > mostMisspelt || isTerm(query))
		return undefined;
	if ((await Promise.all(words.map(isKnown))).includes(true)) return undefined;
	const guess = await find(query, tables, names);
	if (!('read' in guess) || !guess.read.corrected) return undefined;
	const see = seeOf(guess, join);
	return see.length > 0
		? { text: query, isAll: true, see, words: sentence(guess, query, join) }
		: undefined;
}

type PlaceFound = PlaceCandidate & Pick<PlaceMeant, 'see' | 'words'>;

/** What may stand between two places that are asked for together. */
const joins = /^(?:(?:and|or|to|both)(?: |$))*$/i;

/** Whether a row of words is the first place of a query, or stands right beside those found. */
function standsWith(found: readonly PlaceFound[], { at, end }: PlaceCandidate, words: string[]) {
	if (found.length === 0) return true;
	const [from, to] = spanOf(found);
	const isApart = end <= from || at >= to;
	const between = end <= from ? words.slice(end, from) : words.slice(to, at);
	return isApart && joins.test(between.join(' '));
}

const spanOf = (found: readonly PlaceFound[]): [from: number, to: number] => [
	Math.min(...found.map(({ at }) => at)),
	Math.max(...found.map(({ end }) => end)),
];

/** Several places as one: the networks of all, in the order of the query, before their boards. */
function together(found: PlaceFound[], words: string[]): PlaceMeant {
	const inOrder = found.toSorted((a, b) => a.at - b.at);
	const [from, to] = spanOf(found);
	const see = inOrder.flatMap((place) => place.see);
	const isNetwork = (address: string) => address.startsWith('networks/');
	const ordered = [...see.filter(isNetwork), ...see.filter((address) => !isNetwork(address))];
	return {
		text: words.slice(from, to).join(' '),
		isAll: to - from === words.length,
		see: found.length > 1 ? [...new Set(ordered)] : see,
		words: inOrder.map((place) => place.words).join(' '),
	};
}

/** The networks and boards of an answer, or the signposts of another nation. */
function seeOf(answer: Answer, join: Join): string[] {
	if (answer.kind === 'outside')
		return (join.signposts[answer.nation] ?? []).map(({ id }) => `signposts/${id}`);
	const parts = areasOf(answer);
	const boards = [...new Set(parts.flatMap(({ area }) => join.areas[area].boards))];
	const networks = groupedBy(networksServing(parts, join), ({ isDefault, share = 1 }) =>
		isDefault && share >= leastShare ? 'likely' : 'possible',
	);
	const addresses = (those: NetworkOfAnswer[] = []) =>
		those.map(({ network }) => `networks/${network}`);
	return [
		...addresses(networks.get('likely')),
		...(boards.length <= mostBoards ? boards.map((board) => `systems/${board}`) : []),
		...addresses(networks.get('possible')),
	];
}

/** A row of words in a query that could name a place: from the word `at` up to that before `end`. */
type PlaceCandidate = { text: string; isPostcode: boolean; at: number; end: number };

const mostWords = 4;
/** A place follows these words, whatever else its name may mean. */
const before =
	/^(in|near|around|at|from|cover|covers|covering|serve|serves|serving|outside|across)$/i;
/** Towns that are called as other things are: places only where they stand or are written like one. */
const alsoWords = new Set(
	`amble angel archway ascot barking bath battle borough bow bury church craven crook deal eye fleet grays hale harrow
	hart leek lees march mere minster poplar potteries reading rugby rye sale sandwich sandy settle stone street temple
	tooting ware well wellington wells whetstone`.split(/\s+/),
);
/** All of it is served: whoever names it means the rest of what is asked. */
const everywhere = /^(england|uk|united kingdom|great britain|britain)$/i;
const postcode = /^[a-z]{1,2}\d[a-z\d]?( ?\d[a-z]{2})?$/i;

const wordsOf = (query: string): string[] => query.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];

/** What in a query could be a place, the longest first: each row of words once. */
function placeCandidates(words: readonly string[]): PlaceCandidate[] {
	const found: PlaceCandidate[] = [];
	for (let length = Math.min(mostWords, words.length); length > 0; length--)
		for (let at = 0; at + length <= words.length; at++) {
			const those = words.slice(at, at + length);
			const text = those.join(' ');
			const isPostcode = postcode.test(text);
			if (!isPostcode && !couldBePlace(those, at, words[at - 1])) continue;
			found.push({ text, isPostcode, at, end: at + length });
		}
	return found;
}

function couldBePlace(words: readonly string[], at: number, previous = ''): boolean {
	const [first = ''] = words;
	const text = words.join(' ');
	if (/\d/.test(text) || everywhere.test(text)) return false;
	if ([first, words.at(-1) ?? ''].some((word) => isEmpty(searchWords(word)[0] ?? ''))) return false;
	if (words.length > 1 || !alsoWords.has(first.toLowerCase())) return true;
	const isWritten = at > 0 && /^\p{Lu}/u.test(first);
	return isWritten || before.test(previous);
}
