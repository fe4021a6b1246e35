import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';
import { meantField } from './other-words.ts';

const file = 'calls/frailty.mdx';
const fields = ['opens', 'closes', 'outcome', 'place'];

test.each(['deadline', 'Deadlines', 'closing', 'closingDate', 'closing-date', 'due date'])(
	'who writes %s means closes',
	(word) => {
		expect(meantField(word, fields)).toBe('closes');
	},
);

test('a field is known by its spelling too, and only where there is such a field', () => {
	expect(meantField('plce', fields)).toBe('place');
	expect(meantField('deadline', ['title', 'summary'])).toBeUndefined();
});

test('a deadline beside closes is found at its key, and closes is named', () => {
	const text = textOf('calls', { closes: 'rolling', deadline: '2026-05-01' });
	const found = judge({ [file]: text });
	expect(places(found)).toEqual([['unknown-field', ...placeOf(text, 'deadline:')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "A call has no field "deadline".",
		    "Did you mean "closes"? That is here already.",
		  ],
		]
	`);
});

test('a deadline instead of closes is said once', () => {
	const text = textOf('calls', { closes: undefined, closingDate: '2026-05-01' });
	const found = judge({ [file]: text });
	expect(places(found)).toEqual([['unknown-field', ...placeOf(text, 'closingDate:')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "A call has no field "closingDate".",
		    "Did you mean "closes"? A call needs it, and it is missing here.",
		  ],
		]
	`);
});
