import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import type { NamedPlace } from '#lib/find/answer.ts';
import { makeJoin, takenOverIn } from '#lib/find/join.ts';
import { namesOf } from '#lib/find/names.ts';
import type { Join } from '#lib/find/served.ts';
import { type PlacesTable, tablesFolder } from '#lib/find/tables.ts';
import { getDirectory } from './directory.ts';
import type { Outlines } from '#lib/map/outlines.ts';
import { makeMap, type NetworkMap } from '#lib/map/regions.ts';

const readTable = (file: string): unknown =>
	JSON.parse(readFileSync(path(process.cwd(), 'public', tablesFolder, file), 'utf8'));

let join: Promise<Join> | undefined;

/** Areas with their networks and boards, as content has them; made once per build. */
export const getJoin = (): Promise<Join> =>
	(join ??= getDirectory().then((directory) =>
		makeJoin(directory, takenOverIn(readTable('places.json') as PlacesTable)),
	));

/** The councils and boroughs of England with their areas, as the table of places has them. */
export const getCouncils = (): NamedPlace[] =>
	[...namesOf(readTable('places.json') as PlacesTable).values()]
		.flat()
		.filter(({ of }) => of === 'district');

/** The outlines of the areas for drawing maps: TopoJSON in drawing units, `main` and `inset`. */
const getOutlines = (): unknown => readTable('outlines.json');

let map: Promise<NetworkMap> | undefined;

/** The map of the networks, drawn from the areas that content gives to each; made once per build. */
export const getMap = (): Promise<NetworkMap> =>
	(map ??= getDirectory().then((directory) => makeMap(getOutlines() as Outlines, directory)));
