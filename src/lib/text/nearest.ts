import { distanceWithin } from './distance.ts';

/** Spelling without case, spaces, hyphens and underscores: people mix these up most of all. */
export const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');

/**
 * The candidate that the author probably meant, or nothing where none is close: a wrong
 * suggestion costs more than none. About one letter in three may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = plain(word);
	let best: string | undefined;
	let most = Math.max(1, Math.floor(Math.min(wanted.length, 24) / 3));
	for (const candidate of candidates) {
		const distance = distanceWithin(wanted, plain(candidate), most, 1);
		if (distance !== undefined) [best, most] = [candidate, distance - 1];
	}
	return best;
}
