import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const network = (fields: object) =>
	textOf('networks', {
		title: 'Health Innovation South',
		ahsnName: 'South Academic Health Science Network',
		ahsnShortName: 'South AHSN',
		tile: { column: 0, row: 0 },
		website: { url: 'https://south.example.org/', confirmed: true },
		...fields,
	});

test('networks of their own pass', () => {
	expect(judge({ 'networks/south.mdx': network({}) })).toEqual([]);
});

test('a place, a name or an address of another is found, once a pair', () => {
	for (const field of ['tile', 'ahsnName', 'ahsnShortName', 'website'])
		expect(
			judge({
				'networks/south.mdx': network({
					[field]: undefined,
					...(field === 'tile' && { tile: { column: 1, row: 4 } }),
				}),
			}).length,
		).toBeGreaterThan(0);
	const text = network({ tile: { column: 1, row: 4 }, ahsnShortName: 'Wessex AHSN' });
	expect(judge({ 'networks/wessex-2.mdx': text })).toMatchObject([{ rule: 'given-twice' }]);
});

test('two signposts may share a page when one names the other', () => {
	const url = 'https://agency.example.org/';
	const tree = (related: string[] | undefined) => ({
		'signposts/agency.mdx': textOf('signposts', { url }),
		'signposts/office.mdx': textOf('signposts', { title: 'An office', url, related }),
	});
	expect(judge(tree(['agency']))).toEqual([]);
	const [line, column] = placeOf(tree(undefined)['signposts/office.mdx'], url);
	expect(judge(tree(undefined))).toMatchObject([
		{ rule: 'given-twice', file: 'content/signposts/office.mdx', line, column },
	]);
});
