import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const outcome = { words: 'It was done.', collaborations: ['frailty-at-home'] };
const over = { opens: '2025-10-01', closes: '2025-11-01', outcome };
const twoCalls = (call?: string) => ({
	'calls/falls.mdx': textOf('calls', { ...over, title: 'Falls' }),
	'calls/frailty.mdx': textOf('calls', over),
	'collaborations/frailty-at-home.mdx': textOf('collaborations', { call }),
});

test('collaborations that each came of one call pass', () => {
	const files = {
		...twoCalls('frailty'),
		'calls/falls.mdx': textOf('calls', {
			...over,
			title: 'Falls',
			outcome: { words: 'It was done.', collaborations: ['no-falls'] },
		}),
		'collaborations/no-falls.mdx': textOf('collaborations', { title: 'No falls', call: 'falls' }),
	};
	expect(judge(files)).toEqual([]);
});

test('a collaboration that two outcomes name is found in the one that it does not name', () => {
	const files = twoCalls('frailty');
	const found = judge(files);
	expect(found.map(({ file }) => file)).toEqual(['content/calls/falls.mdx']);
	expect(places(found)).toEqual([
		['collaboration-twice', ...placeOf(files['calls/falls.mdx'], 'frailty-at-home')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "outcome.collaborations[0] is "frailty-at-home", which the outcome of content/calls/frailty.mdx names already.",
		    "It came of one call: name it there, and take it out of the other.",
		  ],
		]
	`);
});

test('where it names neither, the call read first counts, and it is asked to name that one', () => {
	const found = judge(twoCalls());
	expect(found.map(({ file, rule }) => [file, rule])).toEqual([
		['content/calls/falls.mdx', 'one-way-link'],
		['content/calls/frailty.mdx', 'collaboration-twice'],
	]);
});
