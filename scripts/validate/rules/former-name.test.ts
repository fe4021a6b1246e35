import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const file = 'signposts/agency.mdx';
const found = (whenInstead: string, more: object = {}) =>
	judge({ [file]: textOf('signposts', { whenInstead, ...more }) });

test.each([
	'Go there when your network, formerly an AHSN, sends you.',
	'It signed with the AHSN Network.',
	'In 2018 the CCGs paid for it.',
	'Ask an Academic Health Science Centre.',
])('"%s" passes', (words) => {
	expect(found(words)).toEqual([]);
});

test.each([
	'Ask your AHSN.',
	'Ask your clinical commissioning group.',
	'Ask NHS Digital.',
	'Ask your STP.',
])('"%s" is found in what tells of today', (words) => {
	const [line] = placeOf(textOf('signposts', { whenInstead: words }), 'whenInstead:');
	expect(found(words)).toMatchObject([{ rule: 'former-name', line, field: 'whenInstead' }]);
});

test('what has closed may use the names of its day', () => {
	expect(found('Ask your AHSN.', { status: 'closed', statusNote: 'It is gone.' })).toEqual([]);
});

test('a call is named by the names of its day', () => {
	const call = (opens: string, closes: string) =>
		judge({
			'calls/frailty.mdx': textOf('calls', { issuers: [{ name: 'Wessex AHSN' }], opens, closes }),
		});
	expect(call('2023-05-01', '2023-12-01')).toEqual([]);
	expect(call('2025-05-01', '2025-12-01')).toMatchObject([
		{ rule: 'former-name', field: 'issuers[0].name' },
	]);
});

test('a year that is far off is a slip, and says nothing of names', () => {
	const text = textOf('calls', {
		issuers: [{ name: 'Wessex AHSN' }],
		opens: '2205-05-05',
		closes: '2205-05-06',
	});
	const found = judge({ 'calls/frailty.mdx': text }).map(({ rule }) => rule);
	expect(found).not.toContain('former-name');
});

test('a fact has the date of its sources', () => {
	const fact = (published: string) =>
		judge({
			[file]: textOf('signposts', {
				sources: [
					{
						id: 'page',
						title: 'A page',
						publisher: 'A body',
						url: 'https://www.example.org/facts',
						published,
					},
				],
				facts: [{ text: 'The AHSNs take part.', cites: ['page'] }],
			}),
		});
	expect(fact('2021')).toEqual([]);
	expect(fact('2025-03')).toMatchObject([{ rule: 'former-name', field: 'facts[0].text' }]);
});

const said = (path: string, text: string) =>
	judge({ [path]: text }, '2026-11-20').map(({ rule, field }) => [rule, field]);
const call = (fields: Record<string, unknown>, body?: string) => textOf('calls', fields, body);
const later = { opens: '2024-05-01', closes: '2024-06-01' };

test.each<Record<string, unknown>>([
	{ applicantsNote: 'Trusts could apply with the help of Wessex AHSN.' },
	{ sought: 'Products that an STP could adopt were sought in 2024.' },
	{ sought: 'Products that were tested. The Innovation Agency ran the events.' },
	{ sought: 'It was begun in 2019. In March 2024 Wessex AHSN asked for more.' },
])('of a call of 2024, %j is found', (fields) => {
	expect(said('calls/frailty.mdx', call({ ...later, ...fields }))).toEqual([
		['former-name', Object.keys(fields)[0]],
	]);
});

test.each<Record<string, unknown>>([
	{ sought: 'Products that the AHSNs tested in 2019 were sought.' },
	{ sought: 'Products were sought. Health Innovation Wessex, formerly Wessex AHSN, helped.' },
	{ partners: ['AHSN Network, later the Health Innovation Network'] },
	{ sought: 'The Defence Innovation Agency took part.' },
])('of a call of 2024, %j passes', (fields) => {
	expect(said('calls/frailty.mdx', call({ ...later, ...fields }))).toEqual([]);
});

test.each([
	['In 2025 the AHSNs did more.', 1],
	['In 2024-25 the AHSNs did more.', 1],
	['- **16 June 2026.** The AHSN chair spoke.', 1],
	['Your AHSN helps.', 1],
	['In 2018 it was new. Your AHSN helps you.', 1],
	['The AHSNs helped.', 0],
	['In 2018-2025 the AHSNs did more.', 0],
	['In 2023 the AHSNs did more.', 0],
	['Until October 2023 they were AHSNs.', 0],
	['| Wessex AHSN | Health Innovation Wessex |\n| --- | --- |\n| a | b |', 0],
])('in the body of a guide, "%s"', (body, times) => {
	const found = said('guides/calls.mdx', textOf('guides', {}, `${body}\n`));
	expect(found).toEqual(Array.from({ length: times }, () => ['former-name', undefined]));
});

test('what a record did in its own day may have the names of that day, and no later', () => {
	const done = (words: string) =>
		said(
			'collaborations/frailty-at-home.mdx',
			textOf('collaborations', { started: '2019', done: words }),
		);
	expect(done('Wessex AHSN tested it.')).toEqual([]);
	expect(done('In 2024 the AHSN tested it.')).toEqual([['former-name', 'done']]);
});
