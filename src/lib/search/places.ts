import type { Answer } from '#lib/find/answer.ts';
import { find } from '#lib/find/find.ts';
import { findExactly } from '#lib/find/place-answer.ts';
import { type Join, networksOf, servedNames } from '#lib/find/served.ts';
import type { Tables } from '#lib/find/tables.ts';
import { sentence } from '#lib/find/words.ts';
import type { Index } from './open-index.ts';
import { isEmpty, stem, wordsOf } from './words.ts';

/** A place in a query, with who serves it. */
export interface PlaceMeant {
	/** The part of the query that names it. */
	text: string;
	/** True when the query is nothing but the place. */
	isAll: boolean;
	/** Addresses of the networks that serve it, or of what helps where none does, the likeliest first. */
	see: string[];
	/** Who serves it, in a sentence. */
	words: string;
}

const mostWords = 4;
/** More boards than this are not each named. */
const mostBoards = 3;
/** A place follows these words, whatever else its name may mean. */
const before =
	/^(in|near|around|at|from|cover|covers|covering|serve|serves|serving|outside|across)$/;
/** All of it is served: whoever names it means the rest of what is asked. */
const everywhere = /^(england|uk|united kingdom|great britain|britain)$/i;
const postcode = /^[a-z]{1,2}\d[a-z\d]?(\d[a-z]{2})?$/i;
const postcodeEnd = /^\d[a-z]{2}$/i;

/**
 * The place that a query names, whole or within it; undefined where there is none. A word that
 * the directory uses otherwise is a place only where it is written or placed like one.
 */
export async function placeIn(
	query: string,
	{ tables, join, index }: { tables: Tables; join: Join; index: Index },
): Promise<PlaceMeant | undefined> {
	const names = servedNames(join);
	const meant = (answer: Answer, text: string, isAll: boolean): PlaceMeant | undefined => {
		const see = seeOf(answer, join, isAll && isOdd);
		return see.length > 0 ? { text, isAll, see, words: sentence(answer, text, join) } : undefined;
	};
	const isCommon = async (word: string) => (await index.having(stem(word))).length > 0;
	const isTerm = (text: string) => {
		const words = wordsOf(text);
		return index.concepts.find(words)[0]?.words === words.length;
	};
	let isOdd = false;
	const tokens = query.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
	const common = await Promise.all(tokens.map((token) => isCommon(wordsOf(token)[0] ?? '')));
	isOdd = !common.includes(true);
	if (tokens.length <= mostWords && !isTerm(query)) {
		const whole = meant(await find(query, tables, names), query, true);
		if (whole) return whole;
	}
	for (let length = Math.min(mostWords, tokens.length); length > 0; length--)
		for (let at = 0; at + length <= tokens.length; at++) {
			const those = tokens.slice(at, at + length);
			const text = those.join(' ');
			if (/\d/.test(text)) {
				const isCode =
					(length === 1 && postcode.test(text)) ||
					(length === 2 && postcode.test(those[0] ?? '') && postcodeEnd.test(those[1] ?? ''));
				if (!isCode) continue;
				const found = meant(await find(text, tables, names), text, false);
				if (found) return found;
				continue;
			}
			if (
				isEmpty(wordsOf(those[0] ?? '')[0] ?? '') ||
				isEmpty(wordsOf(those.at(-1) ?? '')[0] ?? '')
			)
				continue;
			if (isTerm(text) || everywhere.test(text)) continue;
			const isPlaced = before.test(tokens[at - 1]?.toLowerCase() ?? '');
			const isWritten = at > 0 && /^\p{Lu}/u.test(text);
			if (length === 1 && !isPlaced && !isWritten && (await isCommon(wordsOf(text)[0] ?? '')))
				continue;
			const answer = await findExactly(text, tables, names);
			const found = answer && meant(answer, text, length === tokens.length);
			if (found) return found;
		}
	return undefined;
}

/** The networks of an answer, or the signposts of another nation; none where it was guessed. */
function seeOf(answer: Answer, join: Join, mayGuess: boolean): string[] {
	if (answer.kind === 'outside' && !answer.read.corrected)
		return (join.signposts[answer.nation] ?? []).map(({ id }) => `signposts/${id}`);
	const parts =
		answer.kind === 'areas' ? answer.areas : answer.kind === 'unknown' ? answer.likely : [];
	const isMeant =
		'read' in answer && (answer.read.as === 'postcode' || mayGuess || !answer.read.corrected);
	if (!isMeant) return [];
	const boards = [...new Set(parts.flatMap(({ area }) => join.areas[area].boards))];
	return [
		...networksOf(parts, join).map(({ network }) => `networks/${network}`),
		...(boards.length <= mostBoards ? boards.map((board) => `systems/${board}`) : []),
	];
}
