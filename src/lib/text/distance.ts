/** A letter for another is a rarer slip than one left out, put in, or swapped with the next. */
const wrongLetter = 1.2;

/**
 * How far `a` is from `b`: one for each letter left out, put in or swapped with the next, `wrong` for one
 * that is another. Undefined where that is more than `most`.
 */
export function distanceWithin(
	a: string,
	b: string,
	most: number,
	wrong = wrongLetter,
): number | undefined {
	if (Math.abs(a.length - b.length) > most) return undefined;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : wrong;
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, at(beforeLast, j - 2) + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return undefined;
		beforeLast = last;
		last = row;
	}
	const distance = at(last, b.length);
	return distance > most ? undefined : distance;
}

/** How far `start` is from the beginning of a name: a slip may have made it longer or shorter. */
export function distanceOfStart(start: string, name: string, most: number): number | undefined {
	const ends = [start.length - 1, start.length, start.length + 1];
	const distances = ends.flatMap((end) => distanceWithin(start, name.slice(0, end), most) ?? []);
	return distances.length > 0 ? Math.min(...distances) : undefined;
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;

/** How far off a name of so many letters may be: not at all, or one to three letters. */
export function slipsAllowed(length: number): number {
	if (length < 4) return 0;
	const letters = length < 7 ? 1 : length < 14 ? 2 : 3;
	return letters * wrongLetter;
}

/** The same where only one letter may be off. */
export const oneSlip = wrongLetter;

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
