import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

const calls = 'calls/frailty.mdx';
const collaborations = 'collaborations/frailty-at-home.mdx';
const outcome = { words: 'It was done.', collaborations: ['frailty-at-home'] };

test('a call and a collaboration that name each other pass', () => {
	const both = {
		[calls]: textOf('calls', { outcome }),
		[collaborations]: textOf('collaborations', { call: 'frailty' }),
	};
	expect(judge(both)).toEqual([]);
});

test('a call whose collaboration does not name it is found', () => {
	const text = textOf('calls', { outcome });
	const found = judge({ [calls]: text });
	expect(places(found)).toEqual([['one-way-link', ...placeOf(text, 'frailty-at-home')]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "outcome.collaborations[0] is "frailty-at-home", but that collaboration names no call.",
		    "Write call: frailty in content/collaborations/frailty-at-home.mdx.",
		  ],
		]
	`);
});

test('a collaboration whose call does not name it is found', () => {
	const text = textOf('collaborations', { call: 'frailty' });
	const found = judge({ [collaborations]: text });
	expect(places(found)).toEqual([['one-way-link', placeOf(text, 'call: frailty')[0], 7]]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "call is "frailty", but the outcome of that call does not name this collaboration.",
		    "Add frailty-at-home to outcome.collaborations in content/calls/frailty.mdx.",
		  ],
		]
	`);
});
