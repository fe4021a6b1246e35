import { expect, test } from 'vitest';
import type { Term } from '#schema/search.ts';
import { readTable } from '../../../tests/helpers/find.ts';
import { namesOf } from '#lib/find/names.ts';
import type { PlacesTable } from '#lib/find/tables.ts';
import type { NameFile } from './index-files.ts';
import { makeSuggester } from './suggest.ts';

const now = Date.parse('2026-11-22T12:00Z');
const places = namesOf(readTable('places.json') as PlacesTable);
const names: NameFile = [
	[0, 'networks/wessex', 'Health Innovation Wessex', 'Wessex AHSN'],
	[1, 'networks/yorkshire-humber', 'Health Innovation Yorkshire & Humber', 'Leeds AHSN'],
	[2, 'signposts/dtac', 'Digital Technology Assessment Criteria', 'DTAC', 'digital health check'],
	[3, 'signposts/cancer-alliances', 'Cancer Alliances'],
	[4, 'calls/old', 'Cancer call of 2019', 'Leeds'],
	[5, 'calls/new', 'NHS Cancer Programme call'],
	[6, 'guides/clinics', 'Cancelled clinics'],
	[7, 'collaborations/clots', 'Fewer clots in Kent', 'blood thinners'],
];
const vocabulary: Term[] = [
	{ term: 'anticoagulant', lay: ['blood thinner'], acronyms: ['DOAC'] },
	{ term: 'cancer', lay: ['tumour'] },
	{ term: 'DTAC' },
];
const suggest = makeSuggester(names, { over: [4], turning: {}, vocabulary }, now);
const suggested = (typed: string) => suggest(typed, places).map(({ words }) => words);

test('an entry is offered by its title or another name, leads to its page, and says what it is', () => {
	expect(suggest('dta')).toEqual([
		{
			words: 'Digital Technology Assessment Criteria',
			note: 'Signpost, also: DTAC',
			href: '/signposts/dtac/',
		},
	]);
	expect(suggest('digital te')[0]).toMatchObject({ note: 'Signpost' });
});

test('a name that begins so comes before one with such a word, and what is over comes last', () => {
	expect(suggested('cancer').slice(0, 4)).toEqual([
		'Cancer Alliances',
		'NHS Cancer Programme call',
		'Cancer call of 2019',
		'cancer',
	]);
});

test('the words of a name may be typed in any order, “and” for “&”', () => {
	expect(suggested('humber and york')[0]).toBe('Health Innovation Yorkshire & Humber');
});

test('a term is offered by any of its words, and is searched for', () => {
	expect(suggest('blood th').at(-1)).toEqual({
		words: 'anticoagulant (blood thinner)',
		note: 'Subject',
		query: 'anticoagulant',
	});
	expect(suggested('dtac')).not.toContain('DTAC');
});

test('places come last, three at most, and say where they are abroad', () => {
	const leeds = suggest('leeds', places);
	expect(leeds[0]).toMatchObject({ href: '/networks/yorkshire-humber/' });
	expect(leeds.find(({ words }) => words === 'Leeds')).toEqual({
		words: 'Leeds',
		note: 'Place',
		query: 'Leeds',
	});
	expect(suggest('new', places).filter(({ note }) => note.startsWith('Place'))).toHaveLength(3);
	expect(suggest('cardiff', places)[0]).toMatchObject({ note: 'Place in Wales' });
});

test('a slip is put right only where nothing is called so, and not in short words', () => {
	expect(suggested('wesex')).toEqual(['Health Innovation Wessex']);
	expect(suggested('cancre')[0]).toBe('Cancer Alliances');
	expect(suggested('cancer')).not.toContain('Cancelled clinics');
	expect(suggested('cancal')).toContain('Cancelled clinics');
	expect(suggest('dtca')).toEqual([]);
});

test('nothing is offered for a letter, for signs, or for a postcode and its beginning', () => {
	for (const typed of ['', 'd', '  d ', '&', 'E1', 'TR1', 'tr1 3l', 'tr13lj', 'SW1A 1AA'])
		expect([typed, suggested(typed)]).toEqual([typed, []]);
});

test('there are at most eight, and four entries keep their place', () => {
	const many = Array.from({ length: 20 }, (_, number) => `New thing ${number}`);
	const full = makeSuggester(
		many.map((title, number) => [number, `calls/c${number}`, title]),
		{ over: [], turning: {}, vocabulary: many.map((term) => ({ term: `${term} term` })) },
		now,
	);
	const notes = full('new', places).map(({ note }) => note);
	expect(notes).toHaveLength(8);
	expect(notes.filter((note) => note === 'Call to industry')).toHaveLength(4);
	expect(notes.filter((note) => note === 'Subject')).toHaveLength(3);
});
