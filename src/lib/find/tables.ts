import type { AreaId } from './area-ids.ts';
import type { Nation } from './answer.ts';

// The tables of `public/geo/2022/`, as their files hold them. A number is an index into the `areas` of
// outcodes.json or places.json, which are one list. The folder's LICENCE.txt says where they come from.

export type Cell = number | 'wales' | 'scotland';

/** Cells with their share of live postcodes, per mille; the largest first. */
export type Shares = [cell: Cell, perMille: number][];

export interface Outcodes {
	areas: AreaId[];
	/** The first letters of the outward codes at which the files of borders begin. */
	borders: string[];
	/** Outward codes that lie in one area, by its id: `PL10 PL11`. */
	whole: Partial<Record<AreaId, string>>;
	split: Record<string, Shares>;
	/** By the leading letters, for outward codes newer than the data. */
	letters: Record<string, Shares>;
	/** Codes without a place, or withdrawn, with the areas that they may stand for. */
	nongeographic: Record<string, number[]>;
	outside: Partial<Record<Nation, { letters: string; outcodes?: string }>>;
}

/**
 * A sector in one area, or those that it straddles. Units that are listed lie where they are listed
 * (`QeRab` is QE, RA and RB), all others in the first.
 */
export type Sector = Cell | [cell: Cell, perMille: number, units?: string][];

export interface Borders {
	/** By outward code, then by the digits of its sectors: `"4567": 23`. */
	outcodes: Record<string, Record<string, Sector>>;
}

/** Names by the indexes of their areas, the likelier first: `"6 2": ["Buckinghamshire"]`. */
export type NamesByAreas = Record<string, string[]>;

export const placeSections = [
	'towns',
	'districts',
	'counties',
	'regions',
	'boards',
	'boards2026',
	'systems',
] as const;

export type PlacesTable = Record<(typeof placeSections)[number], NamesByAreas> & {
	areas: AreaId[];
	/** The letters for which there is a file of villages. */
	villages: string;
	/** Other names of what the sections name. */
	aliases: Record<string, string>;
	outside: Partial<Record<Nation, string[]>>;
};

export interface Villages {
	/** By county, or by district where a county has two of a name. */
	places: Record<string, NamesByAreas>;
}

/** The tables, each read when first asked for. */
export interface Tables {
	outcodes: () => Promise<Outcodes>;
	places: () => Promise<PlacesTable>;
	/** The file of borders that holds an outward code. */
	borders: (outcodes: Outcodes, outward: string) => Promise<Borders>;
	villages: (letter: string) => Promise<Villages>;
}

/** The folder that a browser fetches the files from. It names their vintage, so they never change in it. */
export const tablesFolder = '/geo/2022/';

/**
 * Opens the tables with a reader of JSON files, given names such as `villages/h.json`. No file is read
 * twice, except one whose reading failed.
 */
export function openTables(read: (file: string) => Promise<unknown>): Tables {
	const once = readOnce(read);
	return {
		outcodes: () => once<Outcodes>('outcodes.json'),
		places: () => once<PlacesTable>('places.json'),
		borders: ({ borders }, outward) =>
			once<Borders>(`borders-${borders.findLast((from) => from <= outward)?.toLowerCase()}.json`),
		villages: (letter) => once<Villages>(`villages/${letter}.json`),
	};
}

/** A reader that reads no file twice, except one whose reading failed. */
export function readOnce(
	read: (file: string) => Promise<unknown>,
): <T>(file: string) => Promise<T> {
	const files = new Map<string, Promise<unknown>>();
	return <T>(file: string): Promise<T> => {
		let reading = files.get(file);
		if (!reading) {
			reading = read(file);
			files.set(file, reading);
			reading.catch(() => files.delete(file));
		}
		return reading as Promise<T>;
	};
}

/**
 * The lines that the licences of the geography ask for, as pages print them; the files in `public/geo/`
 * carry them too. The years are those of the data.
 */
export const geographyAttribution = [
	'Contains OS data © Crown copyright and database right 2022.',
	'Contains Royal Mail data © Royal Mail copyright and database right 2022.',
	'Contains National Statistics data © Crown copyright and database right 2022.',
	'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
] as const;

/** One line more where names of places are shown or looked up. */
export const placeNamesAttribution =
	'Place names: OS Open Names, © Crown copyright and database right 2017–2019.';

/** One line more where the outlines of areas are drawn. */
export const outlinesAttribution = 'Boundaries simplified and combined by this site.';

export const openGovernmentLicence =
	'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
