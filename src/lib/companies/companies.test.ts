import { expect, test } from 'vitest';
import {
	call,
	collaboration,
	programme,
	type SampleFields,
	signpost,
} from '../../../tests/helpers/entries.ts';
import { makeCompanies } from './companies.ts';

const companies = makeCompanies([
	{ company: 'Novartis', id: 'novartis', also: ['Novartis UK'] },
	{ company: 'Eli Lilly and Company', id: 'eli-lilly', also: ['Lilly'] },
	{ company: 'C2-Ai', id: 'c2-ai' },
	{ company: 'Beam (Magic Notes)', id: 'beam', also: ['Beam'] },
]);
const named = (entry: Parameters<typeof companies.of>[0]) =>
	companies.of(entry).map(({ id }) => id);
const inCollaboration = (changes: SampleFields) =>
	named({ collection: 'collaborations', id: 'one', data: collaboration(changes) });

test('a company is one, whichever of its spellings is written', () => {
	for (const name of ['Novartis', 'Novartis UK', 'novartis'])
		expect(companies.called(name)).toEqual({ id: 'novartis', title: 'Novartis' });
	expect(companies.called('Novart')).toBeUndefined();
	expect(companies.spellings('novartis')).toEqual(['Novartis UK']);
	expect(companies.all.map(({ title }) => title)).toEqual([
		'Beam (Magic Notes)',
		'C2-Ai',
		'Eli Lilly and Company',
		'Novartis',
	]);
});

test('a collaboration names its partners, and who paid where the words do', () => {
	const partners = [
		{ name: 'A university', kind: 'university' },
		{ name: 'Novartis UK', kind: 'pharma' },
	];
	const paidBy = 'Lilly and Novartis paid; a Beamer came free.';
	expect(inCollaboration({ partners, transparency: { paidBy, payers: ['company'] } })).toEqual([
		'novartis',
		'eli-lilly',
	]);
	expect(inCollaboration({ partners: [] })).toEqual([]);
});

test('a call names who runs it and whom it chose; a programme its partners', () => {
	const data = call({ partners: ['Novartis'], outcome: { words: 'C2-Ai won, and Beam.' } });
	expect(named({ collection: 'calls', id: 'one', data })).toEqual(['novartis', 'c2-ai', 'beam']);
	const run = programme({ partners: ['Lilly'] });
	expect(named({ collection: 'programmes', id: 'one', data: run })).toEqual(['eli-lilly']);
	const agency = signpost({ title: 'Novartis' });
	expect(named({ collection: 'signposts', id: 'one', data: agency })).toEqual([]);
});
