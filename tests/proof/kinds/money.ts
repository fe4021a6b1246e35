import type { Kind } from '../kind.ts';
import { swap } from '../swap.ts';

const amount = /^( {2}(?:minimum|maximum|pot)): \d+$/;

const money = (name: string, value: string, count = 2): Kind =>
	swap({
		name,
		rule: 'invalid-value',
		in: 'calls/',
		at: amount,
		to: ({ match, draft: { text } }) =>
			text.match(/^ {2}(minimum|maximum|pot):/gm)?.length === 1
				? `${match[1]}: ${value}`
				: undefined,
		count,
	});

/** Criteria written into a call that has none. */
const criteria = (name: string, weights: string[], line: number): Kind =>
	swap({
		name,
		rule: 'invalid-value',
		in: 'calls/',
		at: /^support:$/,
		to: ({ draft: { text }, match: [line] }) =>
			/^criteria:/m.test(text)
				? undefined
				: [
						'criteria:',
						...weights.flatMap((it, at) => [`  - name: Part ${at + 1}`, `    weight: ${it}`]),
						line,
					],
		line,
		count: 2,
	});

/** An amount that is right, but for its form. */
const form = (name: string, write: (amount: number) => string): Kind =>
	swap({
		name,
		rule: 'invalid-value',
		in: 'calls/',
		at: amount,
		to: ({ match: { input, 1: field }, draft: { text } }) =>
			text.includes('currency: GBP')
				? `${field}: ${write(Number(input.replace(/.*: /, '')))}`
				: undefined,
		count: 3,
		comesBack: true,
	});

/** A largest amount that is no longer the one that the words beside it name. */
const otherAmount = (name: string, change: (amount: number) => number): Kind =>
	swap({
		name,
		rule: 'amounts-disagree',
		in: 'calls/',
		at: /^ {2}maximum: (\d+)$/,
		to: ({ match, draft: { text } }) =>
			text.match(/^ {2}words: .*/m)?.[0].match(/\b(?:up to|at most) £/g)?.length === 1 &&
			!/^ {2}(?:minimum|pot):/m.test(text)
				? `  maximum: ${change(Number(match[1]))}`
				: undefined,
		count: 3,
	});

export const moneyKinds: Kind[] = [
	form('its own amount in quotes', (it) => `"${it}"`),
	form('its own amount with commas', (it) => it.toLocaleString('en-GB')),
	form('its own amount with its sign', (it) => `£${it.toLocaleString('en-GB')}`),
	money('an amount in thousands', '500k'),
	money('an amount in millions', '1.5m'),
	money('an amount with its currency', '500000 GBP'),
	money('an amount below nothing', '-500000'),
	money('words for an amount', 'about a million'),
	money('an amount with spaces', '1 000 000'),
	swap({
		name: 'a smallest amount over the largest',
		rule: 'invalid-value',
		in: 'calls/',
		at: /^ {2}maximum: (\d+)$/,
		to: ({ match: { input, 1: most }, draft: { text } }) =>
			/^ {2}minimum/m.test(text) ? undefined : [`  minimum: ${most}0`, input],
		line: 0,
		count: 4,
	}),
	otherAmount('an amount with a nought too few', (it) => it / 10),
	otherAmount('an amount with a nought too many', (it) => it * 10),
	swap({
		name: 'a sign for a currency',
		rule: 'unknown-value',
		in: 'calls/',
		at: /^ {2}currency: GBP$/,
		to: () => '  currency: £',
		count: 3,
	}),
	swap({
		name: 'a currency in small letters',
		rule: 'unknown-value',
		in: 'calls/',
		at: /^ {2}currency: GBP$/,
		to: () => '  currency: gbp',
		comesBack: true,
		count: 3,
	}),
	swap({
		name: 'pounds for a currency',
		rule: 'unknown-value',
		in: 'calls/',
		at: /^ {2}currency: GBP$/,
		to: () => '  currency: pounds',
		count: 2,
	}),
	criteria('weights that make 90', ['60', '30'], 0),
	criteria('weights that make 110', ['60', '50'], 0),
	criteria('a weight of nothing', ['100', '0'], 4),
	criteria('a weight below nothing', ['60', '60', '-20'], 6),
	criteria('a weight with a sign', ['60%', '40'], 2),
];
