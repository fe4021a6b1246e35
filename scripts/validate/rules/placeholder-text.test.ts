import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const text = (challenge: string) => textOf('calls', { challenge });
const found = (challenge: string) => judge({ 'calls/frailty.mdx': text(challenge) });

test.each([
	'Falls are common; a xxx is no word.',
	'An insert for the heel is sought.',
	'People insert a name of their own.',
	'Details will be given on the form.',
	'What is to be done about falls?',
])('"%s" passes', (words) => {
	expect(found(words)).toEqual([]);
});

test.each([
	'TBC',
	'Todo: write this.',
	'Lorem ipsum dolor.',
	'[insert text]',
	'Text to follow.',
	'???',
])('"%s" is found at its value', (words) => {
	const [line] = placeOf(text(words), 'challenge:');
	expect(found(words)).toMatchObject([{ rule: 'placeholder-text', line, field: 'challenge' }]);
});

test('it is found in a body too, but not in a link there', () => {
	const body = 'See [link](/calls/), TBC.';
	const entry = textOf('calls', {}, body);
	const [line, column] = placeOf(entry, 'TBC');
	expect(judge({ 'calls/frailty.mdx': entry })).toMatchObject([
		{ rule: 'bare-link-text' },
		{ rule: 'placeholder-text', line, column, length: 3 },
	]);
});

test('a title or a summary of nothing else is found once', () => {
	for (const fields of [{ title: 'TBC' }, { summary: 'TBC' }])
		expect(judge({ 'calls/frailty.mdx': textOf('calls', fields) })).toHaveLength(1);
});
