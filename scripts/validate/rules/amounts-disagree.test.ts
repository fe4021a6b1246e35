import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const call = (support: object) =>
	textOf('calls', { support: { kinds: ['grant'], currency: 'GBP', ...support } });
const found = (support: object) => judge({ 'calls/frailty.mdx': call(support) });

test.each([
	{ words: 'Each company can get up to £500,000.', maximum: 500_000 },
	{ words: 'There is £1.5 million in all, up to £25k each.', maximum: 25_000, pot: 1_500_000 },
	{ words: 'Three tiers pay up to £100,000, £250,000 or £500,000.', maximum: 500_000 },
	{ words: 'Grants are of £25,000 to £1m.', minimum: 25_000, maximum: 1_000_000 },
	{ words: 'The fund is worth £2bn.', pot: 2_000_000_000 },
	// Other amounts than those of the fields, and fields that the words do not speak of
	{ words: 'Three projects later shared £1.5 million.', maximum: 100_000, pot: 1_000_000 },
	{ words: 'The first phase pays up to £100,000.', maximum: 100_000, pot: 1_000_000 },
	{ words: 'It pays up to half of the costs.', maximum: 250_000 },
	{ words: 'Up to 25 projects get a grant.', maximum: 250_000 },
])('$words passes', (support) => {
	expect(found(support)).toEqual([]);
});

test.each([
	['maximum', 50_000, 'Each company can get up to £500,000.'],
	['maximum', 500_000, 'Each company can get at most £50k.'],
	['pot', 150_000, 'There is £1.5 million in all.'],
	['pot', 3_000_000, 'A fund of £300,000 is open to all.'],
	['minimum', 2500, 'Grants of at least £25,000 are on offer.'],
])('a %s of %i is found beside “%s”', (field, amount, said) => {
	const support = { [field]: amount, words: said };
	const [line] = placeOf(call(support), `${field}: `);
	expect(found(support)).toMatchObject([
		{ rule: 'amounts-disagree', field: `support.${field}`, line },
	]);
});

test('it is told what the words say', () => {
	expect(words(found({ maximum: 50_000, words: 'Each can get up to £500,000.' })))
		.toMatchInlineSnapshot(`
		[
		  [
		    "support.maximum is 50000, which support.words does not name: "up to £500,000".",
		    "Compare both with the source, and correct the one that is wrong. If both are right, name both in the words.",
		  ],
		]
	`);
});
