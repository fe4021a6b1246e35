import type { AreaId } from './area-ids.ts';
import type { NamedPlace, PlaceKind } from './answer.ts';
import { isSamePlace, type Names } from './names.ts';
import { distanceWithin, oneSlip, slipsAllowed } from '#lib/text/distance.ts';

/** Counties that gave up parts to London, whose postal addresses still name them: Bromley, Kent. */
const onceIn = new Map<string, AreaId[]>(
	Object.entries<AreaId[]>({
		kent: ['south-east-london'],
		surrey: ['south-west-london', 'south-east-london'],
		essex: ['north-east-london'],
		middlesex: ['north-west-london', 'north-central-london', 'south-west-london'],
		hertfordshire: ['north-central-london'],
	}),
);

/** Of the places of a name, those that lie in the places of another, whose own name is `where`. */
export function within(
	places: readonly NamedPlace[],
	there: readonly NamedPlace[],
	where: string,
): NamedPlace[] {
	const overlaps = (place: NamedPlace, areas: readonly AreaId[]) =>
		place.areas.some((area) => areas.includes(area));
	const areas = there.flatMap((place) => place.areas);
	const nations = there.flatMap(({ nation }) => nation ?? []);
	const inIt = places.filter(
		(place) => overlaps(place, areas) || (place.nation && nations.includes(place.nation)),
	);
	const before = onceIn.get(where) ?? [];
	return inIt.length > 0 ? inIt : places.filter((place) => overlaps(place, before));
}

const connectors = ['on', 'under', 'in', 'by', 'le', 'next', 'super', 'de la'];

/** Places by their folded names: what more than one name was found for. */
export type Groups = NamedPlace[][];

/** Towns whose name goes on after these words: Newcastle upon Tyne and Newcastle-under-Lyme. */
export const longerNames = (name: string, names: Names): NamedPlace[] =>
	unique(
		[...names].flatMap(([key, places]) =>
			connectors.some((connector) => key.startsWith(`${name} ${connector} `))
				? places.filter(({ of }) => of === 'town')
				: [],
		),
	);

/** The name without "on Sea" or the like at its end. */
export const shorterName = (name: string): string | undefined =>
	/^(.+?) (?:on|under|in|by|le|next) ./.exec(name)?.[1];

/** Places whose name has all these words: "leamington" in Royal Leamington Spa. Those that begin so, first. */
export function namesWith(name: string, names: Names): Groups {
	if (name.length < 4) return [];
	const has = (test: (key: string) => boolean) =>
		[...names].flatMap(([key, places]) => (test(key) ? [[...places]] : []));
	const begins = has((key) => key.startsWith(`${name} `));
	return begins.length > 0 ? begins : has((key) => ` ${key} `.includes(` ${name} `));
}

/**
 * Places whose names are nearest to a misspelt one, all that are as near: people seldom get the first
 * letter wrong, and seldom mean a hamlet, so that one letter may be off where they do. Only places that
 * `fit` count.
 */
export function misspelt(
	name: string,
	names: Names,
	villages: Names | undefined,
	fit: (places: readonly NamedPlace[]) => readonly NamedPlace[],
): Groups {
	let best: { key: string; places: NamedPlace[] }[] = [];
	let least = slipsAllowed(name.length);
	const consider = (some: Names, most: number) => {
		for (const [key, places] of some) {
			const mostHere = key.charAt(0) === name.charAt(0) ? most : Math.min(most, oneSlip);
			const distance = spelling(name, key, Math.min(least, mostHere));
			const fitting = distance === undefined ? [] : fit(places);
			if (distance === undefined || fitting.length === 0) continue;
			if (distance < least) best = [];
			best.push({ key, places: [...fitting] });
			least = distance;
		}
	};
	consider(names, least);
	if (villages) consider(villages, oneSlip);
	const alike = best.filter(({ key }) => key.charAt(0) === name.charAt(0));
	const likely = alike.length > 0 ? alike : best;
	const known = likely.filter(({ places }) => places.some(({ of }) => of !== 'village'));
	return (known.length > 0 ? known : likely).map(({ places }) => places);
}

const areasBySize: PlaceKind[] = ['district', 'county', 'region', 'board', 'network'];

/**
 * Of all places of a name, those that it stands for: its towns, else the smallest of council, county and
 * so on, else its villages; but first of all the kind that the words asked for. Several are a choice.
 */
export function leaders(
	all: NamedPlace[],
	prefers: 'district' | 'board' | undefined,
): NamedPlace[] {
	const wanted: PlaceKind[] = prefers === 'board' ? ['board', 'network'] : ['district', 'county'];
	const preferred = prefers && firstOfKinds(all, wanted);
	if (preferred) return [preferred];
	const towns = all.filter(({ of }) => of === 'town' || of === 'outside');
	if (towns.length > 0) return towns;
	const area = firstOfKinds(all, areasBySize);
	return area ? [area] : all;
}

const firstOfKinds = (all: NamedPlace[], kinds: PlaceKind[]): NamedPlace | undefined =>
	kinds.flatMap((kind) => all.filter(({ of }) => of === kind))[0];

/** The distance of two names in letters, blanks left out: "Miltonkeynes" is no slip. */
const spelling = (a: string, b: string, most: number): number | undefined =>
	distanceWithin(a.replaceAll(' ', ''), b.replaceAll(' ', ''), most);

/** Each place once, and one of those that share name and areas. */
export const unique = (places: readonly NamedPlace[]): NamedPlace[] =>
	places.filter(
		(place, index) =>
			places.findIndex((other) => other.name === place.name && isSamePlace(other, place)) === index,
	);
