import type { NamedPlace, PlaceKind } from './answer.ts';
import { foldPlace, foldTypedPlace } from '#lib/text/names.ts';
import type { Names } from './names.ts';
import { distanceOfStart, distanceWithin, slipsAllowed } from '#lib/text/distance.ts';

/** How well a folded name matches, the lower the better; undefined where it does not. */
type Score = (key: string) => number | undefined;

const kindOrder: PlaceKind[] = [
	'town',
	'county',
	'district',
	'outside',
	'region',
	'board',
	'network',
	'village',
];

/**
 * Places to suggest while somebody types, the best first: names that begin so, then names with a word that
 * does; where there are none, names that would with a slip or two put right. `all` are the names loaded so
 * far. Nothing for what has a digit, which is a postcode.
 */
export function suggest(typed: string, all: readonly Names[], most = 8): NamedPlace[] {
	const start = foldTypedPlace(typed);
	if (start === '' || /\d/.test(start)) return [];
	const direct = best(all, most, (key) => {
		if (key.startsWith(start)) return key === start ? 0 : 1;
		return key.includes(` ${start}`) ? 2 : undefined;
	});
	const slips = slipsAllowed(start.length);
	if (direct.length > 0 || slips === 0) return direct;
	return best(all, most, (key) => distanceOfStart(start, key, slips));
}

/** The names nearest to one that nothing is called, for an answer that has none. */
export function nearestNames(asked: string, names: Names, most = 5): NamedPlace[] {
	const name = foldPlace(asked);
	const slips = slipsAllowed(name.length) + 1;
	if (name.length < 4 || name.length > 40) return [];
	return best([names], most, (key) => {
		const isPart = ` ${key} `.includes(` ${name} `) || ` ${name} `.includes(` ${key} `);
		return distanceWithin(name, key, slips) ?? (isPart ? slips + 1 : undefined);
	});
}

interface Scored {
	place: NamedPlace;
	score: number;
	/** A town that gave its name to a council is likelier meant than another. */
	isSeat: boolean;
	length: number;
}

function best(all: readonly Names[], most: number, score: Score): NamedPlace[] {
	const found = new Map<string, Scored>();
	for (const names of all)
		for (const [key, places] of names) {
			const here = score(key);
			if (here === undefined) continue;
			const isSeat = places.some(({ of }) => of === 'district');
			for (const place of places) {
				const before = found.get(place.name);
				if (before && before.score <= here) continue;
				found.set(place.name, { place, score: here, isSeat, length: key.length });
			}
		}
	return [...found.values()]
		.sort(inOrder)
		.slice(0, most)
		.map(({ place }) => place);
}

const inOrder = (a: Scored, b: Scored): number =>
	a.score - b.score ||
	Number(b.isSeat) - Number(a.isSeat) ||
	kindOrder.indexOf(a.place.of) - kindOrder.indexOf(b.place.of) ||
	a.length - b.length ||
	(a.place.name < b.place.name ? -1 : 1);
