import { wordsThatCount } from './entry-words.ts';
import type { Index } from './open-index.ts';
import type { Query } from './read-query.ts';
import { weights } from './weights.ts';
import { isEmpty, stem, searchWords } from './words.ts';

/** Entries that are called just so, or whose name of several words stands whole in a query, with what that is worth. */
export async function exactNames(
	text: string,
	{ words, place }: Query,
	index: Index,
): Promise<Map<number, number>> {
	const asked = (place ? searchWords(text) : words).filter((word) => !isEmpty(word)).map(stem);
	const row = ` ${asked.join(' ')} `;
	const found = new Map<number, number>();
	for (const [entry, , title, ...names] of await index.names())
		for (const name of [title, ...names]) {
			const stems = wordsThatCount(name).map(stem);
			if (stems.length === 0 || !row.includes(` ${stems.join(' ')} `)) continue;
			const share = stems.length / asked.length;
			const whole = name === title ? weights.exactTitle : weights.exactName;
			const within = stems.length > 1 ? weights.nameWithin * share : 0;
			const worth = share === 1 ? whole : within;
			found.set(entry, Math.max(found.get(entry) ?? 0, worth));
		}
	return found;
}
