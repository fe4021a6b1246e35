import { describe, expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { readCsv } from '../../../tests/helpers/csv.ts';
import { collaboration, network, outcomeFields } from '../../../tests/helpers/entries.ts';
import { csvText } from '#lib/export/csv.ts';
import { collaborationRows } from './csv.ts';

const directory = aDirectory({
	networks: { wessex: network({ title: 'Health Innovation Wessex' }) },
	collaborations: {
		one: collaboration({
			title: '=A "title"',
			started: '2019-05',
			mainAim: { met: 'not-met', words: 'It was to help.', cites: ['a'] },
			transparency: { paidBy: 'The NHS paid.', payers: ['nhs'] },
			cost: { text: 'It cost £5.', cites: ['a'] },
			outcomes: [
				outcomeFields({ metric: 'Visits', value: -36, unit: '%', comparedWith: 'nothing' }),
				outcomeFields({
					metric: 'Deaths',
					baseline: 61,
					value: 12,
					unit: '%',
					evidence: 'measured',
					direction: 'better',
					comparedWith: 'randomised',
					measuredBy: 'independent',
					scale: '80 people',
					harms: 'None.',
				}),
			],
		}),
		two: collaboration({ outcomes: [] }),
	},
});
const [heads = [], ...rows] = readCsv(
	csvText(collaborationRows(directory.records.collaborations, directory, '2026-12-01')).slice(1),
);
const first = rows.find(([entry]) => entry === 'collaborations/one') ?? [];
const said = (head: string) => first[heads.indexOf(head)];

describe('the table of collaborations', () => {
	test('has one row for each, as long as its heads, each head once', () => {
		expect(rows).toHaveLength(2);
		for (const row of rows) expect(row).toHaveLength(heads.length);
		expect(new Set(heads).size).toBe(heads.length);
	});

	test.each([
		['Title', `'=A "title"`],
		['Partners', 'A company (Digital or AI company)'],
		['Networks', 'Health Innovation Wessex (Led by the network)'],
		['Who paid', 'The NHS paid.'],
		['Main aim', 'Main aim not met'],
		['Main aim in words', 'It was to help.'],
		['Strength of evidence, 0 to 4', '4'],
		['Why that strength', 'A control group, drawn by lot; measured by somebody independent'],
		['Cost', 'It cost £5.'],
		['Started', '2019-05'],
		['Results', '2'],
		['Result 1: what was counted', 'Deaths'],
		['Result 1: before', '61'],
		['Result 1: after', '12'],
		['Result 1: unit', '%'],
		['Result 1: direction', 'Better'],
		['Result 1: compared with', 'Control group, drawn by lot'],
		['Result 1: measured by', 'Somebody independent'],
		['Result 1: people and sites', '80 people'],
		['Result 1: harms', 'None.'],
		['Result 2: what was counted', 'Visits'],
		['Result 2: before', ''],
		['Result 2: after', '-36'],
	])('says under “%s”: %s', (head, words) => {
		expect(said(head)).toBe(words);
	});

	test('gives the whole address and every source with its own', () => {
		expect(said('Address')).toMatch(/^https:\/\/.+\/collaborations\/one\/$/);
		expect(said('Sources')).toMatch(/https:\/\//);
	});
});
