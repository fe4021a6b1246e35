import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';
import { saySame } from './told-twice.ts';

test('the order and the endings of words make no difference', () => {
	expect(
		saySame(
			'The ABHI represents companies that make devices, with guidance and policy work for its members.',
			'ABHI represents companies making devices, with policy work and guidance for members.',
		),
	).toBe(true);
});

test.each([
	[
		'This scheme is for companies with a promising medicine that has no licence yet.',
		'A company can seek a positive opinion, so that patients can receive the medicine ahead of its licence.',
	],
	['A summary in one sentence.', 'A summary in one sentence.'],
	['', ''],
])('what says more, or too little to judge, does not say the same: %s', (one, other) => {
	expect(saySame(one, other)).toBe(false);
});

const said = 'Innovators can register once and be matched with support.';

test.each([
	['signposts', 'helpsWith'],
	['calls', 'sought'],
	['calls', 'challenge'],
	['collaborations', 'done'],
	['programmes', 'aim'],
] as const)('of %s a summary that says the same as %s is found', (collection, field) => {
	const text = textOf(collection, { summary: said, [field]: said });
	const [line, column] = placeOf(text, said);
	const found = judge({ [`${collection}/told.mdx`]: text }).filter(
		(it) => it.rule === 'told-twice',
	);
	expect(found).toMatchObject([{ line, column, field: 'summary' }]);
	expect(words(found)).toEqual([
		[
			`summary says the same as ${field}, which stands below it.`,
			`Say in the summary what it is and for whom, and leave the rest to ${field}.`,
		],
	]);
});
