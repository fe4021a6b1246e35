import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const textWith = (summary: string) => textOf('calls', { summary });
const judgeSummary = (summary: string) => judge({ 'calls/frailty.mdx': textWith(summary) });

test.each([
	'A network that helps small companies.',
	'12 homes took part. It ended.',
	'£2 million was there (from two bodies.)',
	'‘Bright Ideas’ was a call for ‘ideas.’',
	'Élan is the name of a tool.',
	'techUK represents companies in technology.',
])('"%s" passes', (summary) => {
	expect(judgeSummary(summary)).toEqual([]);
});

test.each([
	'helps with advice.',
	'Helps with advice',
	'Helps with …',
	'Who helps?',
	'(helps) all.',
])('"%s" is found where it stands', (summary) => {
	const [line, column] = placeOf(textWith(summary), summary);
	expect(judgeSummary(summary)).toMatchObject([
		{ rule: 'summary-sentence', field: 'summary', line, column, length: summary.length },
	]);
});

test('it says which end is wrong, and how to mend it', () => {
	const found = ['helps with advice.', 'Helps with advice'].flatMap(judgeSummary);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "summary begins with "helps", which has no capital letter.",
		    "Write a whole sentence, with a capital letter or a digit first.",
		  ],
		  [
		    "summary ends with "advice", without a full stop.",
		    "Finish the sentence with a full stop. If the words were cut off, write a shorter one.",
		  ],
		]
	`);
});
