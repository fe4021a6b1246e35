import { expect, test } from 'vitest';
import type { Term } from '#schema/search.ts';
import { makeConcepts } from './concepts.ts';
import { searchWords } from './words.ts';

const vocabulary: Term[] = [
	{
		term: 'high blood pressure',
		lay: ['hypertension'],
		acronyms: ['HBP'],
		former: ['raised tension'],
		brands: ['blood pressure'],
	},
	{ term: 'blood test' },
	{ term: 'stroke', brands: ['clot on the brain'] },
	{ term: 'chronic fatigue', acronyms: ['ME'] },
	{ term: 'pressure' },
];
const concepts = makeConcepts(vocabulary);
const named = (found: ReturnType<typeof concepts.find>) =>
	found.map(({ term }) => concepts.name(term));
const meant = (query: string) => named(concepts.find(searchWords(query)));
const has = (text: string) => named(concepts.findIn(searchWords(text)));

test.each(['high blood pressure', 'Hypertension', 'HBP', 'raised tensions'])(
	'a term is found by %s, in a query and in an entry alike',
	(name) => {
		expect(meant(`help with ${name}`)).toEqual(['high blood pressure']);
		expect(has(`Help with ${name}.`)).toEqual(['high blood pressure']);
	},
);

test('a brand leads from a query to its term; an entry that names it is not about the term', () => {
	expect(meant('my blood pressure')).toEqual(['high blood pressure']);
	expect(has('A cuff for blood pressure')).toEqual(['pressure']);
});

test('of names that overlap the longest counts, and each word is in one', () => {
	expect(meant('blood pressure')).toEqual(['high blood pressure']);
	expect(meant('a blood test under pressure')).toEqual(['blood test', 'pressure']);
	expect(concepts.find(searchWords('low or high blood pressure now'))).toEqual([
		{ term: 0, at: 2, words: 3 },
	]);
});

test('words that carry nothing may stand between those of a name, in the query or in the name', () => {
	expect(meant('clot in my brain')).toEqual(['stroke']);
	expect(meant('brain clot')).toEqual([]);
	expect(meant('clot brain')).toEqual(['stroke']);
	expect(meant('high, that is, blood pressure')).toEqual(['high blood pressure']);
	expect(meant('blood for a test')).toEqual(['blood test']);
	expect(meant('blood sugar test')).toEqual([]);
});

test('a name may be a word that carries nothing', () => {
	expect(meant('ME')).toEqual(['chronic fatigue']);
	expect(has('Living with ME')).toEqual(['chronic fatigue']);
});

test('where no name stands nothing is found', () => {
	expect(meant('')).toEqual([]);
	expect(meant('high blood')).toEqual([]);
	expect(makeConcepts([]).find(['stroke'])).toEqual([]);
});
