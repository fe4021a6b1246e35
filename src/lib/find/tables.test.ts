import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { geography, readTable } from '../../../tests/helpers/find.ts';
import { areaIds } from './area-ids.ts';
import {
	geographyAttribution,
	type Borders,
	openTables,
	type Outcodes,
	type PlacesTable,
	placeSections,
	type Villages,
} from './tables.ts';
import { foldPlace } from '#lib/text/names.ts';
import { namesOf } from './names.ts';

const outcodes = readTable('outcodes.json') as Outcodes;
const places = readTable('places.json') as PlacesTable;
const files = readdirSync(geography, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.json'))
	.toSorted();

test('the tables name the 48 areas that the code knows, in the same order', () => {
	expect(areaIds).toHaveLength(48);
	expect(outcodes.areas).toEqual([...areaIds]);
	expect(places.areas).toEqual([...areaIds]);
	const { objects } = readTable('outlines.json') as {
		objects: Record<'main' | 'inset', { geometries: { id: string }[] }>;
	};
	expect(objects.main.geometries.map(({ id }) => id).toSorted()).toEqual([...areaIds]);
});

test('every file carries its attribution and names its licence', () => {
	expect(files).toHaveLength(7 + places.villages.length);
	for (const file of files) {
		const { attribution, licence } = readTable(file) as Record<string, string>;
		expect(licence, file).toBe('/geo/2022/LICENCE.txt');
		expect(attribution, file).toContain('© Crown copyright and database right');
		expect(attribution, file).toContain('Open Government Licence v3.0');
		if (/^(outcodes|borders)/.test(file))
			expect(attribution, file).toBe(geographyAttribution.join(' '));
	}
});

test('shares of an outward code and of a sector add up to all', () => {
	const sums = (shares: readonly (readonly [unknown, number, ...unknown[]])[]) =>
		Math.abs(shares.reduce((sum, [, perMille]) => sum + perMille, 0) - 1000);
	for (const shares of Object.values(outcodes.split)) expect(sums(shares)).toBeLessThan(3);
	for (const from of outcodes.borders) {
		const borders = readTable(`borders-${from.toLowerCase()}.json`) as Borders;
		for (const sectors of Object.values(borders.outcodes))
			for (const cells of Object.values(sectors))
				if (Array.isArray(cells)) expect(sums(cells)).toBeLessThan(3);
	}
});

test('every outward code that is split has its sectors in the file of its letters', async () => {
	const tables = openTables(async (file) => readTable(file));
	const split = Object.keys(outcodes.split);
	expect(split).toHaveLength(542);
	for (const code of split) {
		const borders = await tables.borders(outcodes, code);
		expect(Object.keys(borders.outcodes[code] ?? {}), code).not.toEqual([]);
	}
});

test('names of places stand for areas, and other names for names', () => {
	const indexes = [
		...placeSections.flatMap((section) => Object.keys(places[section])),
		...[...places.villages].flatMap((letter) =>
			Object.values((readTable(`villages/${letter}.json`) as Villages).places).flatMap(Object.keys),
		),
	];
	for (const list of indexes)
		for (const index of list.split(' ')) expect(places.areas[Number(index)], list).toBeDefined();
	const names = namesOf(places);
	for (const [alias, name] of Object.entries(places.aliases)) {
		expect(names.get(foldPlace(name)), name).toBeDefined();
		expect(names.get(foldPlace(alias)), alias).toBeDefined();
	}
});

test('every area can be found by the name of a board, and most by a town', () => {
	const inSection = (section: (typeof placeSections)[number]) =>
		new Set(Object.keys(places[section]).flatMap((list) => list.split(' ')));
	expect(inSection('boards').size).toBe(48);
	expect(inSection('districts').size).toBe(48);
	expect(inSection('towns').size).toBe(48);
});

test('a table is read once, and again after a failure', async () => {
	const asked: string[] = [];
	let fails = true;
	const tables = openTables(async (file) => {
		asked.push(file);
		if (fails) throw new Error('No connection.');
		return readTable(file);
	});
	await expect(tables.outcodes()).rejects.toThrow('No connection.');
	fails = false;
	await tables.outcodes();
	await tables.outcodes();
	expect(asked).toEqual(['outcodes.json', 'outcodes.json']);
});
