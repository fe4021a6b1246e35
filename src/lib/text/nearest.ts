/** How many letters must be added, dropped, changed or swapped to make `a` into `b`. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, at(beforeLast, j - 2) + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;

/** Spelling without case, spaces, hyphens and underscores: people mix these up most of all. */
export const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');

/**
 * The candidate that the author probably meant, or nothing where none is close: a wrong
 * suggestion costs more than none. About one letter in three may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = plain(word);
	let best: string | undefined;
	let least = Math.max(1, Math.floor(Math.min(wanted.length, 24) / 3)) + 1;
	for (const candidate of candidates) {
		const other = plain(candidate);
		if (Math.abs(other.length - wanted.length) >= least) continue;
		const distance = editDistance(wanted, other);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
