import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, words } from '../../../tests/helpers/judge.ts';

const area = (id: string, network = 'wessex') => ({
	id,
	name: 'Some places',
	network,
	confidence: 'high',
	why: 'A page says so.',
	cites: ['page'],
});
const other = {
	title: 'Somerset',
	officialName: 'NHS Somerset Integrated Care Board',
	odsCode: 'QSL',
	areas: [area('somerset')],
};
const tree = (first: object, second: object) => ({
	'systems/dorset.mdx': textOf('systems', { ...first }),
	'systems/somerset.mdx': textOf('systems', { ...second }),
	'networks/south.mdx': textOf('networks', {
		title: 'South',
		ahsnName: 'South Academic Health Science Network',
		ahsnShortName: 'South AHSN',
		tile: { column: 0, row: 4 },
		website: { url: 'https://south.example.org/', confirmed: true },
	}),
});

test('areas of their own pass', () => {
	expect(judge(tree({ areas: [area('dorset')] }, other))).toEqual([]);
});

test('an area in two systems is found, whether one of them has closed or not', () => {
	const found = judge(tree({ areas: [area('somerset')] }, other));
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "areas[0].id is "somerset", an area that content/systems/somerset.mdx has already.",
		    "List each area once, with one network. A board that closed keeps its areas.",
		  ],
		]
	`);
	const closed = tree(
		{ areas: [area('somerset', 'south')], to: '2026-01-01', successors: ['somerset'] },
		other,
	);
	expect(judge(closed).map(({ rule }) => rule)).toEqual(['area-twice']);
});

test('an area twice in one system is found', () => {
	const twice = judge(tree({ areas: [area('dorset'), area('dorset')] }, other));
	expect(twice.map(({ field }) => field)).toEqual(['areas[1].id']);
});
