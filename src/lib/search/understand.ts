import type { Index } from './open-index.ts';
import { termKey } from './entry-words.ts';
import { isEmpty, stem, stemsOf } from './words.ts';

/** One way in which an entry can have what is asked for: all of these keys, and how good a match that is. */
export interface Way {
	keys: string[];
	weight: number;
}

/** Something that was asked for: a word, or several that mean one thing. */
export interface Wish {
	/** As typed, in lower case. */
	words: string[];
	ways: Way[];
	/** The term that it is of the vocabulary, and whether it was called by the name that is used here. */
	term?: number;
	isItsName?: boolean;
}

/** How well a term of the vocabulary stands for the words that were typed. */
const asTerm = 1;
const asBeginning = 0.6;

/** What words ask for, without those that carry nothing. While a query is `typed`, its last word may be a beginning. */
export async function wishesOf(
	words: readonly string[],
	index: Index,
	typed = false,
): Promise<Wish[]> {
	const sightings = new Map(index.concepts.find(words).map((it) => [it.at, it]));
	const wishes: Wish[] = [];
	for (let at = 0; at < words.length;) {
		const sighting = sightings.get(at);
		const length = sighting?.words ?? 1;
		const those = words.slice(at, at + length);
		at += length;
		if (!sighting && those.every(isEmpty)) continue;
		const keys = those.filter((word) => !isEmpty(word)).map(stem);
		const ways: Way[] = [{ keys, weight: 1 }];
		if (sighting) ways.push({ keys: [termKey(sighting.term)], weight: asTerm });
		if (typed && at === words.length) {
			const last = those.at(-1) ?? '';
			for (const [key] of await index.beginning(last))
				ways.push({ keys: [...keys.slice(0, -1), key], weight: asBeginning });
		}
		const meant = sighting && {
			term: sighting.term,
			isItsName: stemsOf(index.concepts.name(sighting.term)).join(' ') === keys.join(' '),
		};
		wishes.push({ words: those, ways, ...meant });
	}
	return wishes;
}
