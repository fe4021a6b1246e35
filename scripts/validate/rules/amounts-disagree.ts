import type { Call } from '#schema/index.ts';
import { type Rule, wrongValue } from './rule.ts';

const amount = String.raw`[£€$](\d[\d,]*(?:\.\d+)?)(?:\s?(million|m|billion|bn|thousand|k)\b)?`;
const times: Readonly<Record<string, number>> = {
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
};

/** The amounts that a text names, in whole units: `£1.5 million` is 1500000. */
const amountsIn = (text: string): number[] =>
	[...text.matchAll(new RegExp(amount, 'gi'))].map(([, digits = '', unit = '']) =>
		Math.round(Number(digits.replaceAll(',', '')) * (times[unit.toLowerCase()] ?? 1)),
	);

/** Words that leave no doubt that an amount beside them is the one of the field. */
const tellsOf = {
	minimum: new RegExp(`\\b(?:at least|from) ${amount}`, 'i'),
	maximum: new RegExp(`\\b(?:up to|at most|no more than) ${amount}`, 'i'),
	pot: new RegExp(
		`${amount} (?:in all|in total|altogether)\\b|\\b(?:fund|pot|budget) (?:of|was|is) ${amount}|\\bworth ${amount}`,
		'i',
	),
} as const satisfies Partial<Record<keyof Call['support'], RegExp>>;
const fields = ['minimum', 'maximum', 'pot'] as const;

/** A page shows the words and the field one above the other: a reader would not know which to believe. */
export const amountsDisagree = {
	id: 'amounts-disagree',
	summary: 'The words about the support of a call name the amounts that its fields give.',
	group: 'fields',
	bad: `support:
  kinds: [grant]
  words: Each company can get up to £500,000.
  maximum: 50000
  currency: GBP
`,
	good: `support:
  kinds: [grant]
  words: Each company can get up to £500,000.
  maximum: 500000
  currency: GBP
`,
	*checkEntry({ collection, frontMatter, value }) {
		if (collection !== 'calls' || !value?.support.words) return;
		const { words } = value.support;
		const named = amountsIn(words);
		for (const field of fields) {
			const given = value.support[field];
			if (given === undefined || !tellsOf[field].test(words) || named.includes(given)) continue;
			yield wrongValue(frontMatter, ['support', field], {
				says: `is ${given}, which support.words does not name: "${tellsOf[field].exec(words)?.[0]}".`,
				hint: 'Compare both with the source, and correct the one that is wrong. If both are right, name both in the words.',
			});
		}
	},
} as const satisfies Rule;
