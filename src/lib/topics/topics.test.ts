import { expect, test } from 'vitest';
import { call, collaboration, network, type SampleFields } from '../../../tests/helpers/entries.ts';
import { makeTopics } from './topics.ts';

const topics = makeTopics([
	{ term: 'cancer', topic: 'Cancer', brands: ['tumour'] },
	{ term: 'bowel cancer', topic: 'Bowel cancer', within: 'cancer', lay: ['colon cancer'] },
	{ term: 'breast screening', within: 'cancer' },
	{ term: 'virtual ward' },
	{ term: 'sickle cell', topic: 'Sickle cell disease' },
]);
const titlesOf = (changes: SampleFields) => {
	const data = collaboration({ title: 'A title', conditions: [], ...changes });
	return topics.of({ collection: 'collaborations', id: 'one', data }).map(({ title }) => title);
};

test('an entry is about what its title, summary, conditions and other names say', () => {
	for (const said of [
		{ title: 'A test for cancer' },
		{ summary: 'It finds cancers.' },
		{ conditions: ['cancer'] },
		{ aliases: ['cancer'] },
	])
		expect(titlesOf(said)).toEqual(['Cancer']);
	expect(titlesOf({})).toEqual([]);
});

test('what is named in passing, or by a word for something near it, is not what it is about', () => {
	expect(titlesOf({ challenge: 'Cancer is common.' })).toEqual([]);
	expect(titlesOf({ title: 'A tumour board' })).toEqual([]);
	expect(titlesOf({ title: 'A virtual ward' })).toEqual([]);
});

test('what is about a narrower condition is about the wider one, which comes after it', () => {
	expect(titlesOf({ title: 'Colon cancer' })).toEqual(['Bowel cancer', 'Cancer']);
	expect(titlesOf({ title: 'Cancer', summary: 'Of the bowel: bowel cancer.' })).toEqual([
		'Cancer',
		'Bowel cancer',
	]);
	expect(titlesOf({ title: 'Breast screening' })).toEqual(['Cancer']);
});

test('a network that knows of a condition is not about it; a call is', () => {
	const title = 'Sickle cell';
	expect(topics.of({ collection: 'networks', id: 'one', data: network({ title }) })).toEqual([]);
	expect(topics.of({ collection: 'calls', id: 'one', data: call({ title }) })).toEqual([
		{ id: 'sickle-cell-disease', title: 'Sickle cell disease' },
	]);
});

test('terms that lie within each other end', () => {
	const round = makeTopics([
		{ term: 'asthma', topic: 'Asthma', within: 'COPD' },
		{ term: 'COPD', topic: 'COPD', within: 'asthma' },
	]);
	expect(round.named('asthma').map(({ id }) => id)).toEqual(['asthma', 'copd']);
});
