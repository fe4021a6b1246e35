import {
	openTables,
	type PlacesTable,
	type Tables,
	tablesFolder,
	type Villages,
} from '#lib/find/tables.ts';
import { type Join, servedNames } from '#lib/find/served.ts';
import { namesOf, letterOf, villageNames, type Names } from '#lib/find/names.ts';
import { foldPlace } from '#lib/text/names.ts';
import { fetchJson, fetchOnce } from './fetch-json.ts';

/** The tables of the finder, each fetched when it is first needed. */
export const tables: Tables = openTables((file) => fetchJson(tablesFolder + file));

/** The same without those of villages: for a search that names a place now and then. */
export const tablesOfTowns: Tables = {
	...tables,
	villages: () => Promise.resolve({ places: {} } satisfies Villages),
};

/** What serves each area. */
export const loadJoin = (): Promise<Join> => fetchOnce('/geo/areas.json');

/** The names to suggest for what was typed so far: villages too once `deep`, which fetches one file more. */
export async function namesFor(typed: string, deep: boolean): Promise<Names[]> {
	const places: PlacesTable = await tables.places();
	const main = [namesOf(places), servedNames(await loadJoin())];
	const letter = letterOf(foldPlace(typed));
	if (!deep || !letter || !places.villages.includes(letter)) return main;
	return [...main, villageNames(await tables.villages(letter), places)];
}
