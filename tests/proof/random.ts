/** Numbers that look random and are the same on every machine. */
export type Random = () => number;

/** The generator mulberry32: from 0 up to, but not including, 1. */
export function mulberry32(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A generator of its own for a name, so that adding one kind changes no other. */
export function randomFor(name: string, seed: number): Random {
	let hash = seed;
	for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return mulberry32(hash);
}

export const below = (random: Random, count: number) => Math.floor(random() * count);

/** One of a list that has at least one. */
export function pick<T>(random: Random, list: readonly T[]): T {
	const one = list[below(random, list.length)];
	if (one === undefined) throw new Error('There is nothing to pick from.');
	return one;
}

/** Some of a list in any order, none twice. */
export function sample<T>(random: Random, list: readonly T[], count = list.length): T[] {
	const left = [...list];
	const most = Math.min(count, left.length);
	for (let at = 0; at < most; at++) {
		const other = at + below(random, left.length - at);
		[left[at], left[other]] = [left[other] as T, left[at] as T];
	}
	return left.slice(0, most);
}

/** A word with one of its letters left out, neither the first nor the last. */
export function withoutALetter(word: string, random: Random): string {
	const letter = 1 + below(random, word.length - 2);
	return word.slice(0, letter) + word.slice(letter + 1);
}
