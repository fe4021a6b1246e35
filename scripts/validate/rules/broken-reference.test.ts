import { expect, test } from 'vitest';
import { cleanTree, type SampleFields, textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { readFiles } from '../read/files.ts';
import { memoryTree } from '#files/tree.ts';
import { brokenReference } from './broken-reference.ts';

test('references to entries pass', () => {
	const issuers = [{ name: 'A', network: 'wessex', system: 'dorset' }];
	const text = textOf('calls', { issuers, networks: ['wessex'], systems: ['dorset'] });
	expect(judge({ 'calls/frailty.mdx': text })).toEqual([]);
});

test('a reference to nothing is found in groups and lists', () => {
	const issuers = [{ name: 'A' }, { name: 'B', network: 'wesex' }];
	const text = textOf('calls', { issuers, systems: ['dorset', 'nowhere'] });
	const found = judge({ 'calls/frailty.mdx': text });
	expect(found.map(({ field }) => field)).toEqual(['issuers[1].network', 'systems[1]']);
	expect(places(found)).toEqual([
		['broken-reference', ...placeOf(text, 'wesex')],
		['broken-reference', ...placeOf(text, 'nowhere')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "issuers[1].network is "wesex", but there is no content/networks/wesex.mdx.",
		    "Did you mean "wessex"?",
		  ],
		  [
		    "systems[1] is "nowhere", but there is no content/systems/nowhere.mdx.",
		    "Give the name of a file in content/systems/, without .mdx.",
		  ],
		]
	`);
});

const hintOf = (fields: SampleFields) =>
	words(judge({ 'calls/frailty.mdx': textOf('calls', fields) }));

test.each([
	'wessex.mdx',
	'networks/wessex',
	'Health Innovation Wessex',
	'Wessex',
	'HIW',
	'Wessex AHSN',
	'health-innovation-wessex',
])('an entry that is named by its title or another name, %s, is found by it', (name) => {
	const found = judge({ 'calls/frailty.mdx': textOf('calls', { networks: [name] }) });
	expect(found).toMatchObject([
		{
			rule: 'broken-reference',
			field: 'networks[0]',
			hint: 'Write wessex: that is the file of Health Innovation Wessex.',
			instead: 'wessex',
		},
	]);
});

test('a name that two entries have is certain for neither, and a file name comes first', () => {
	const eastern = textOf('networks', {
		title: 'Health Innovation East',
		aliases: ['HIW', 'wessex'],
		acronyms: ['HIE'],
		ahsnName: 'Eastern Academic Health Science Network',
		ahsnShortName: 'Eastern AHSN',
		tile: { column: 2, row: 3 },
	});
	const found = (name: string) =>
		judge({
			'networks/eastern.mdx': eastern,
			'calls/frailty.mdx': textOf('calls', { networks: [name] }),
		}).filter(({ file }) => file.endsWith('frailty.mdx'));
	expect(found('HIW')).toMatchObject([
		{ hint: 'Write eastern or wessex: both go by these words.' },
	]);
	expect(found('HIW')[0]?.instead).toBeUndefined();
	expect(found('Wessex')).toMatchObject([{ instead: 'wessex' }]);
});

test('words that name no network are answered with the networks there are', () => {
	expect(hintOf({ networks: ['Some body or other'] })).toEqual([
		[
			'networks[0] is "Some body or other", which is not a file name in content/networks/.',
			'Give the name of a file in content/networks/: wessex.',
		],
	]);
	expect(hintOf({ systems: ['Some body or other'] })[0]?.[1]).toBe(
		'Give the name of a file in content/systems/, without .mdx.',
	);
});

test('an entry that this change took away is not answered with a neighbour', () => {
	const text = textOf('signposts', { related: ['agencx', 'office'] });
	const gone = new Map([
		['signposts/agencx', undefined],
		['signposts/office', 'signposts/agency'],
	]);
	const files = memoryTree({ ...cleanTree(), 'signposts/advice.mdx': text });
	const found = [
		...brokenReference.check(
			makeCorpus(readFiles(files, 'content'), {
				today: '2026-01-20',
				folder: 'content',
				base: { name: 'main', gone },
			}),
		),
	];
	expect(found.map(({ hint }) => hint)).toEqual([
		'It is on main and gone here: put it back, or name what replaced it.',
		'It is agency now: write "agency".',
	]);
});

test('an entry does not name itself, nor another twice', () => {
	const text = textOf('signposts', {
		related: ['agency'],
		priorities: ['mental-health', 'mental-health'],
	});
	expect(words(judge({ 'signposts/agency.mdx': text }))).toMatchInlineSnapshot(`
		[
		  [
		    "related[0] is "agency", which is this entry itself.",
		    "Name another entry, or leave it out.",
		  ],
		  [
		    "priorities[1] is "mental-health", which the list has already.",
		    "Name each entry once.",
		  ],
		]
	`);
});
