import { isEmpty, searchWords } from './words.ts';

/** A row of words in a query that could name a place. */
export interface PlaceCandidate {
	text: string;
	isPostcode: boolean;
	isAll: boolean;
}

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

/** What in a query could be a place, the longest first: each row of words once. */
export function placeCandidates(query: string): PlaceCandidate[] {
	const words = query.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
	const found: PlaceCandidate[] = [];
	for (let length = Math.min(mostWords, words.length); length > 0; length--)
		for (let at = 0; at + length <= words.length; at++) {
			const those = words.slice(at, at + length);
			const text = those.join(' ');
			const isPostcode = postcode.test(text);
			if (!isPostcode && !couldBePlace(those, at, words[at - 1])) continue;
			found.push({ text, isPostcode, isAll: length === words.length });
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
