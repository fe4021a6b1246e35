import { keysOf } from '#schema/vocabulary.ts';
import type { AreaId } from './area-ids.ts';
import type { NamedPlace, PlaceKind } from './answer.ts';
import { foldPlace } from '#lib/text/names.ts';
import { type NamesByAreas, type PlacesTable, type Villages, placeSections } from './tables.ts';

/** Places by their folded names. One of `Ashford, Kent` stands under `ashford` too. */
export type Names = ReadonlyMap<string, readonly NamedPlace[]>;

const kindOf: Record<(typeof placeSections)[number], PlaceKind> = {
	towns: 'town',
	districts: 'district',
	counties: 'county',
	regions: 'region',
	boards: 'board',
	boards2026: 'board',
	systems: 'board',
};

const made = new WeakMap<PlacesTable | Villages, Names>();

/** The names of places.json; made once. */
export function namesOf(places: PlacesTable): Names {
	const names = made.get(places) ?? makeNames(places);
	made.set(places, names);
	return names;
}

/** The names of one file of villages; made once. */
export function villageNames(villages: Villages, places: PlacesTable): Names {
	const known = made.get(villages);
	if (known) return known;
	const names = new Map<string, NamedPlace[]>();
	for (const [county, byAreas] of Object.entries(villages.places))
		for (const { name, areas } of listed(byAreas, places.areas))
			add(names, { name: `${name}, ${county}`, of: 'village', areas }, name);
	made.set(villages, names);
	return names;
}

function makeNames(places: PlacesTable): Names {
	const names = new Map<string, NamedPlace[]>();
	for (const section of placeSections)
		for (const { name, areas } of listed(places[section], places.areas)) {
			const of = kindOf[section];
			add(names, { name, of, areas }, of === 'town' ? name.replace(/, .*/, '') : name);
		}
	for (const nation of keysOf(places.outside))
		for (const name of places.outside[nation] ?? [])
			add(names, { name, of: 'outside', areas: [], nation }, name);
	const aliases = Object.entries(places.aliases).map(
		([alias, name]) => [foldPlace(alias), names.get(foldPlace(name)) ?? []] as const,
	);
	for (const [alias, those] of aliases) for (const place of those) put(names, alias, place);
	return names;
}

const listed = (byAreas: NamesByAreas, ids: AreaId[]): { name: string; areas: AreaId[] }[] =>
	Object.entries(byAreas).flatMap(([indexes, names]) => {
		const areas = indexes.split(' ').flatMap((index) => ids[Number(index)] ?? []);
		return names.map((name) => ({ name, areas }));
	});

function add(names: Map<string, NamedPlace[]>, place: NamedPlace, short: string) {
	put(names, foldPlace(place.name), place);
	put(names, foldPlace(short), place);
}

function put(names: Map<string, NamedPlace[]>, key: string, place: NamedPlace) {
	const there = names.get(key);
	if (!there) names.set(key, [place]);
	else if (!there.some((other) => isNamesake(other, place))) there.push(place);
}

const isNamesake = (a: NamedPlace, b: NamedPlace) =>
	a.name === b.name && a.of === b.of && a.nation === b.nation;

/** The first letter under which villages of this folded name are filed. */
export const letterOf = (folded: string): string => folded.charAt(0);

/** Whether two places lie in the same areas, and in the same nation. */
export const isSamePlace = (a: NamedPlace, b: NamedPlace): boolean =>
	a.nation === b.nation && a.areas.join() === b.areas.join();
