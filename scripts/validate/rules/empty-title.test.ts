import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const textWith = (title: string) => textOf('calls', { title });
const judgeTitle = (title: string) => judge({ 'calls/frailty.mdx': textWith(title) });

test.each(['TechForce19', 'G-Cloud', 'UK BIOBANK', 'Innovation call 2024', 'Research', 'MHRA'])(
	'%s passes',
	(title) => {
		expect(judgeTitle(title)).toEqual([]);
	},
);

test.each([
	'Call',
	'programme',
	'Innovation.',
	'TBC',
	'Untitled',
	'New call',
	'Test',
	'A CALL FOR INNOVATION',
])('%s is found where it stands', (title) => {
	const [line, column] = placeOf(textWith(title), title);
	expect(judgeTitle(title)).toMatchObject([
		{ rule: 'empty-title', field: 'title', line, column, length: title.length },
	]);
});

test('a number alone says nothing either', () => {
	expect(judgeTitle('2024')).toMatchObject([{ rule: 'empty-title' }]);
});

test('it says what is wrong with the title, and how to write it', () => {
	const found = ['Untitled', 'A CALL FOR INNOVATION'].flatMap(judgeTitle);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "title is "Untitled", which does not say what the entry is.",
		    "Give the name as published. If it has none, say what it is, whose, and of which year.",
		  ],
		  [
		    "title is all in capitals, which are slow to read.",
		    "Write it as in a sentence, with capitals for names and abbreviations only.",
		  ],
		]
	`);
});
