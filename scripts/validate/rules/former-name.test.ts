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

test('a fact has the date of its sources', () => {
	const fact = (published: string) =>
		judge({
			[file]: textOf('signposts', {
				sources: [
					{
						id: 'page',
						title: 'A page',
						publisher: 'A body',
						url: 'https://www.example.org/',
						published,
					},
				],
				facts: [{ text: 'The AHSNs take part.', cites: ['page'] }],
			}),
		});
	expect(fact('2021')).toEqual([]);
	expect(fact('2025-03')).toMatchObject([{ rule: 'former-name', field: 'facts[0].text' }]);
});
