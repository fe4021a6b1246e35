import { expect, test } from 'vitest';
import type { SearchAnswer } from '#schema/search.ts';
import { signpost } from '../../../tests/helpers/entries.ts';
import { searching } from '../../../tests/helpers/searching.ts';
import type { PlaceMeant } from './places.ts';
import { searchVerdict } from './search.ts';

const answers: SearchAnswer[] = [
	{
		question: 'Who tests my device?',
		asked: ['test device'],
		answer: 'A bench does.',
		see: ['signposts/bench'],
	},
	{
		question: 'Where do I complain?',
		asked: ['complaint'],
		answer: 'Not here.',
		elsewhere: { name: 'The ombudsman', url: 'https://www.example.org/' },
	},
];
const { ask, index } = await searching(
	{
		signposts: {
			bench: signpost({ title: 'A bench', summary: 'It tests each device.' }),
			sleep: signpost({ title: 'Sleep apnoea' }),
			camera: signpost({ title: 'Cameras for wounds at night' }),
			complaint: signpost({ title: 'Complaint letters' }),
		},
	},
	{ answers },
);
const verdict = async (query: string, place?: PlaceMeant) =>
	searchVerdict(await ask(query, { place }), index.head);

test('an answer is shown when its question was plainly asked', async () => {
	for (const query of ['test device', 'Who can test my new device?', 'device tests'])
		expect([query, await verdict(query)]).toEqual([query, { question: 0, isNotHere: false }]);
});

test('no answer is shown to a part of its question, or to a query about something else', async () => {
	for (const query of [
		'device',
		'tests',
		'sleep',
		'test a device with cameras for wounds, sleep apnoea and letters at night',
	])
		expect([query, await verdict(query)]).toEqual([query, { isNotHere: false }]);
});

test('what nobody has is not here', async () => {
	for (const query of ['zyxwvut', 'zyxwvut qwfpgjl', 'zyxwvut qwfpgjl bench'])
		expect([query, await verdict(query)]).toEqual([query, { isNotHere: true }]);
	expect(await verdict('sleep apnoea bench zyxwvut')).toEqual({ isNotHere: false });
});

test('what belongs elsewhere is not here, though entries have the word', async () => {
	expect((await ask('complaints')).hits).not.toEqual([]);
	expect(await verdict('how do I make a complaint')).toEqual({ question: 1, isNotHere: true });
});

test('a query of nothing but a place is no question', async () => {
	const place = { text: 'Device Test', isAll: true, see: [], words: 'It is served.' };
	expect(await verdict('Device Test', place)).not.toHaveProperty('question');
	const other = { ...place, text: 'Truro', isAll: false };
	expect(await verdict('test device in Truro', other)).toMatchObject({ question: 0 });
});
