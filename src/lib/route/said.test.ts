import { expect, test } from 'vitest';
import type { RouteQuery } from './address.ts';
import { saidParts, saidWords } from './said.ts';

test.each<[RouteQuery, string]>([
	[{}, 'For anybody.'],
	[{ who: 'company', where: 'Leeds' }, 'For a company or start-up in Leeds.'],
	[
		{ who: 'nhs', stage: 'idea', need: ['talk'] },
		'For staff of the NHS or of care, or their organisation; an idea; in need of advice.',
	],
	[
		{ have: ['device', 'digital'], need: ['funding', 'evidence'] },
		'For anybody, with a medical device, and something digital, or AI; in need of money and evidence.',
	],
	[
		{ have: ['medicine', 'device', 'diagnostic'], need: ['funding', 'rules', 'evidence'] },
		'For anybody, with a medicine, a medical device and a diagnostic or test; in need of money, rules and approval, and evidence.',
	],
])('%o is said in one line', (asked, words) => {
	expect(saidWords(asked)).toBe(words);
});

test('the answers stand out from the words between them', () => {
	expect(saidParts({ who: 'company', where: 'Leeds' })).toEqual([
		'For ',
		{ answer: 'a company or start-up' },
		' in ',
		{ answer: 'Leeds' },
		'.',
	]);
});
