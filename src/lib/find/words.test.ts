import { expect, test } from 'vitest';
import { contentJoin, openGeography } from '../../../tests/helpers/find.ts';
import { find } from './find.ts';
import { servedNames } from './served.ts';
import { findEach } from './each.ts';
import { aboutWords, sentence, shareWords } from './words.ts';

const { tables } = openGeography();
const join = contentJoin();
const served = servedNames(join);
const say = async (typed: string) => sentence(await find(typed, tables, served), typed, join);

test('a postcode in one area is answered with its network first', async () => {
	expect(await say('TR1 3LJ')).toBe(
		'The network for TR1 3LJ is Health Innovation South West. TR1 3LJ is in Cornwall and the Isles of Scilly.',
	);
});

test('a slip that was put right is said first', async () => {
	expect(await say('tri 3lj')).toMatch(/^We read “tri 3lj” as TR1 3LJ\. The network for TR1 3LJ /);
});

test('a border code says how much of it lies where, and how to get one answer', async () => {
	expect(await say('SK13')).toBe(
		'SK13 has 2 networks: Health Innovation East Midlands for nearly all of its postcodes and Health Innovation Manchester for very few of its postcodes. SK13 lies in Derby and Derbyshire (nearly all of its postcodes); and Greater Manchester (very few). Give the whole postcode for one answer.',
	);
	expect(await say('LD7')).toMatch(/^Most of the postcodes of LD7 are in Wales\. /);
});

test('a postcode that the tables do not have says so, and where it is likely to lie', async () => {
	expect(await say('SK22 3AA')).toMatch(
		/ SK22 3AA is in Derby and Derbyshire\. We could not find this exact postcode, so check\.$/,
	);
	expect(await say('AL3 9QQ')).toMatch(
		/ We could not find this exact postcode: that is what AL3 can be\.$/,
	);
	expect(await say('B51 1AA')).toMatch(
		/^We could not find B51 1AA, so check\. .* Birmingham and Solihull \(more than half\)/,
	);
});

test('a place is not said to be in itself', async () => {
	expect(await say('Bristol, North Somerset and South Gloucestershire')).not.toContain(' is in ');
	for (const name of ['Wales', 'Cymru', 'WALES', 'Walse'])
		expect(await say(name)).toMatch(/The networks serve England only, and Wales is outside it\.$/);
	expect(await say('the Isle of Man')).toMatch(/and the Isle of Man is outside it\.$/);
});

test('two networks are named where content is not sure', async () => {
	expect(await say('GU14 7AA')).toMatch(/ is most likely .+; it may be Health Innovation Wessex\./);
});

test('a long list is counted', async () => {
	expect(await say('England')).toBe('England has 15 networks. England lies in 48 areas.');
});

test('a name of a network is said to be one', async () => {
	expect(await say('Wessex AHSN')).toMatch(/^Health Innovation Wessex is a network\. It serves /);
});

test.each([
	['', 'Type a postcode, or the name of a town, county, council or integrated care board.'],
	['🏥', 'Type a postcode, or the name of a town, county, council or integrated care board.'],
	[
		'a'.repeat(500),
		'That is too long for a postcode or the name of a place. Type at most 100 letters.',
	],
	[
		'SW1A 9ZZ9',
		'“SW1A 9ZZ9” is not a postcode. A whole one looks like TR1 3LJ; its first half, TR1, will do too.',
	],
	[
		'asdfgh',
		'We know no place called “asdfgh”. Check the spelling, try the nearest town, or use a postcode.',
	],
	['Scarbruoh', 'We know no place called “Scarbruoh”. Did you mean Scarborough?'],
	[
		'ZZ1 1ZZ',
		'We could not find ZZ1 1ZZ among the postcodes of summer 2022. Check it, or type the name of a place.',
	],
	['Ashford', '“Ashford” can be 2 places. Choose the one you mean.'],
	['Cardiff', 'Cardiff is in Wales. The networks serve England only.'],
])('%j is answered in a sentence', async (typed, wanted) => {
	expect(await say(typed)).toBe(wanted);
});

test.each([
	['Leeds and Truro', 'Leeds and Truro'],
	['TR1 3LJ', 'TR1'],
	['Truro TR1 3LJ', 'TR1'],
	['Ashford', 'Ashford'],
	['asdfgh', ''],
])('for %s a page is titled by %s', async (typed, wanted) => {
	expect(aboutWords(await findEach(typed, tables, served))).toBe(wanted);
});

test('shares have words', () => {
	expect([0.999, 0.9, 0.6, 0.5, 0.3, 0.1, 0.01].map(shareWords)).toEqual([
		'nearly all',
		'most',
		'more than half',
		'about half',
		'some',
		'a few',
		'very few',
	]);
});
