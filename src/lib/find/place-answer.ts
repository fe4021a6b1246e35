import type { Answer, NamedPlace } from './answer.ts';
import { isSamePlace, letterOf, type Names, namesOf, villageNames } from './names.ts';
import {
	type Groups,
	leaders,
	longerNames,
	misspelt,
	namesWith,
	shorterName,
	unique,
	within,
} from './place-matches.ts';
import { type Wording, wordingsOf } from './place-wording.ts';
import { nearestNames } from './suggest.ts';
import type { Tables } from './tables.ts';

/** The names that places are looked up in: the main ones at once, those of villages by their letter. */
interface Lookup {
	names: Names;
	/** Names from content (systems and networks), asked where the geography has none so called. */
	served: Names | undefined;
	villages: (name: string) => Promise<Names | undefined>;
}

interface Called {
	places: readonly NamedPlace[];
	/** True where none of them is better known by just this name, so that all are a choice. */
	isOpen: boolean;
}

interface Found extends Called {
	wording: Wording;
	/** False where the name is one that the tables have. */
	corrected: boolean;
}

/** More than this many places are no answer to part of a name. */
const mostOfPart = 6;

/** Finds a place by its name: exactly, then by part of its name, then by the nearest spelling. */
export async function findPlace(asked: string, tables: Tables, served?: Names): Promise<Answer> {
	const lookup = await openNames(tables, served);
	const { whole, loose } = wordingsOf(asked);
	const found =
		(await exactly(whole, lookup)) ??
		byPartOfName(whole, lookup) ??
		(await byMisspelling(whole, lookup)) ??
		byShorterName(whole, lookup) ??
		corrected(await exactly(loose, lookup)) ??
		(await byMisspelling(loose, lookup));
	if (found) return answerFrom(asked, found, lookup.names);
	const suggestions = nearestNames(asked, lookup.names);
	return { kind: 'nothing', asked, why: 'no-such-place', suggestions };
}

/** The same for what must be exact, such as a code with digits in it; nothing where no name is so. */
export async function findExactly(
	asked: string,
	tables: Tables,
	served?: Names,
): Promise<Answer | undefined> {
	const lookup = await openNames(tables, served);
	const found = await exactly(wordingsOf(asked).whole, {
		...lookup,
		villages: async () => undefined,
	});
	return found && answerFrom(asked, found, lookup.names);
}

async function openNames(tables: Tables, served: Names | undefined): Promise<Lookup> {
	const places = await tables.places();
	return {
		names: namesOf(places),
		served,
		villages: async (name) =>
			name !== '' && places.villages.includes(letterOf(name))
				? villageNames(await tables.villages(letterOf(name)), places)
				: undefined,
	};
}

async function exactly(wordings: Wording[], lookup: Lookup): Promise<Found | undefined> {
	for (const wording of wordings) {
		const called = await placesCalled(wording.name, lookup);
		if (called.places.length === 0) continue;
		const fitting = await fitterFor(wording, lookup);
		const places = fitting(called.places);
		if (places.length > 0) return { places, isOpen: called.isOpen, wording, corrected: false };
	}
	return undefined;
}

const corrected = (found: Found | undefined): Found | undefined =>
	found && { ...found, corrected: true };

/** What leaves, of some places, those that lie where the wording says; all of them where it does not. */
async function fitterFor(
	wording: Wording,
	lookup: Lookup,
): Promise<(places: readonly NamedPlace[]) => readonly NamedPlace[]> {
	const where = wording.within;
	if (where === undefined) return (places) => places;
	const there = wording.loosely
		? (lookup.names.get(where) ?? [])
		: (await placesCalled(where, lookup)).places;
	return there.length === 0 ? () => [] : (places) => within(places, there, where);
}

/** All places of a name. Villages are asked for only where no county, council or board is so called. */
async function placesCalled(name: string, { names, served, villages }: Lookup): Promise<Called> {
	const exact = names.get(name) ?? served?.get(name) ?? [];
	const isOther = exact.length > 0 && !exact.some(({ of }) => of === 'town' || of === 'outside');
	if (isOther) return { places: exact, isOpen: false };
	const first = exact.length > 0 ? exact : longerNames(name, names);
	const others = (await villages(name))?.get(name) ?? [];
	return { places: [...first, ...others], isOpen: exact.length === 0 };
}

const byPartOfName = (wordings: Wording[], { names }: Lookup) =>
	firstOf(wordings, ({ name, within }) => (within === undefined ? namesWith(name, names) : []));

/** Without "on Sea" and the like. */
const byShorterName = (wordings: Wording[], { names }: Lookup): Found | undefined =>
	firstOf(wordings, ({ name }) => {
		const places = names.get(shorterName(name) ?? '');
		return places ? [[...places]] : [];
	});

async function byMisspelling(wordings: Wording[], lookup: Lookup): Promise<Found | undefined> {
	for (const wording of wordings) {
		const fitting = await fitterFor(wording, lookup);
		const villages = await lookup.villages(wording.name);
		const nearest = misspelt(wording.name, lookup.names, villages, fitting);
		const found = firstOf([wording], () => nearest);
		if (found) return found;
	}
	return undefined;
}

/** The first wording that a few names were found for, each of them read as it would be by itself. */
function firstOf(wordings: Wording[], find: (wording: Wording) => Groups): Found | undefined {
	for (const wording of wordings) {
		const places = unique(find(wording).flatMap((group) => leaders(group, wording.prefers)));
		if (places.length > 0 && places.length <= mostOfPart)
			return { places, isOpen: true, wording, corrected: true };
	}
	return undefined;
}

function answerFrom(asked: string, found: Found, names: Names): Answer {
	const { wording, corrected } = found;
	const all = unique(found.places);
	const first = found.isOpen ? all : leaders(all, wording.prefers);
	const [place] = first;
	if (!place) throw new Error(`No place was found for ${asked}.`);
	const isOne = first.every((other) => isSamePlace(other, place));
	const rest = all.filter((other) => !first.includes(other) && !isSamePlace(other, place));
	if (!isOne) return { kind: 'choice', asked, corrected, options: first, also: rest };
	const longer = place.of === 'town' ? longerNames(wording.name, names) : [];
	const also = unique([...rest, ...longer.filter((other) => !isSamePlace(other, place))]);
	const name = first.length > 1 ? place.name.replace(/, .*/, '') : place.name;
	const read = { as: 'place', name, of: place.of, corrected, near: wording.near } as const;
	if (place.nation) return { kind: 'outside', read, by: 'name', nation: place.nation, also };
	const areas = place.areas.map((area) => ({ area }));
	return { kind: 'areas', read, by: 'name', certain: areas.length === 1, areas, also };
}
