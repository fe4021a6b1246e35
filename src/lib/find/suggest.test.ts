import { expect, test } from 'vitest';
import { readTable } from '../../../tests/helpers/find.ts';
import { namesOf, villageNames } from './names.ts';
import { suggest } from './suggest.ts';
import type { PlacesTable, Villages } from './tables.ts';

const places = readTable('places.json') as PlacesTable;
const main = namesOf(places);
const suggested = (typed: string) => suggest(typed, [main]).map(({ name }) => name);

test('names that begin as typed come first, and of them the towns that councils are named after', () => {
	expect(suggested('newc')).toEqual(['Newcastle upon Tyne', 'Newcastle-under-Lyme']);
	expect(suggested('camb')[0]).toBe('Cambridge');
	expect(suggested('saint i')).toEqual(['St Ives, Cornwall', 'St Ives, Cambridgeshire']);
});

test('a later word or another name will do', () => {
	expect(suggested('hul')).toContain('Kingston upon Hull');
	expect(suggested('notts')).toContain('Nottinghamshire');
});

test('a slip is put right where nothing begins so', () => {
	expect(suggested('birmigh')[0]).toBe('Birmingham');
	expect(suggested('wolverhapton')).toEqual(['Wolverhampton']);
});

test('villages are suggested once their names are there', () => {
	expect(suggested('hathersa')).not.toContain('Hathersage, Derbyshire');
	const villages = villageNames(readTable('villages/h.json') as Villages, places);
	expect(suggest('hathersa', [main, villages]).map(({ name }) => name)).toEqual([
		'Hathersage, Derbyshire',
		'Hathersage Booths, Derbyshire',
	]);
});

test('there are no more than asked for, and none for a postcode or for nothing', () => {
	expect(suggest('s', [main])).toHaveLength(8);
	expect(suggest('s', [main], 3)).toHaveLength(3);
	expect(suggested('TR1')).toEqual([]);
	expect(suggested('  ')).toEqual([]);
});
