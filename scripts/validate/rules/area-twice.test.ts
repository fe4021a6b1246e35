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
const other = { title: 'Somerset', areas: [area('a')] };
const tree = (first: object, second: object) => ({
	'systems/dorset.mdx': textOf('systems', { ...first }),
	'systems/somerset.mdx': textOf('systems', { ...second }),
	'networks/south.mdx': textOf('networks', { title: 'South' }),
});

test('areas of their own pass, and so does the past of one', () => {
	expect(judge(tree({ areas: [area('b')] }, other))).toEqual([]);
	expect(judge(tree({ areas: [area('a')], to: '2026-01-01' }, other))).toEqual([]);
});

test('an area in two current systems, or twice in one, is found', () => {
	expect(words(judge(tree({ areas: [area('a')] }, other)))).toMatchInlineSnapshot(`
		[
		  [
		    "areas[0].id is "a", an area that content/systems/dorset.mdx has already.",
		    "List each area once among current systems, with one network.",
		  ],
		]
	`);
	const twice = judge(tree({ areas: [area('b'), area('b')] }, other));
	expect(twice.map(({ field }) => field)).toEqual(['areas[1].id']);
});

test('an area with two networks is found', () => {
	const found = judge(tree({ areas: [area('a', 'south')], to: '2026-01-01' }, other));
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "areas[0].id is "a", which content/systems/dorset.mdx gives to the network "south".",
		    "List each area once among current systems, with one network.",
		  ],
		]
	`);
});
