import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const text = (challenge: string) => textOf('calls', { challenge });
const found = (challenge: string) => judge({ 'calls/frailty.mdx': text(challenge) });

test.each([
	'Under 5 < 10 & over 3 > 2.',
	'Two * three * four.',
	'The file_name_here is long.',
	'R&D; and [sic].',
])('"%s" passes', (words) => {
	expect(found(words)).toEqual([]);
});

test.each([
	'A <b>bold</b> word.',
	'A **bold** word.',
	'A [link](https://www.example.org/).',
	'A &amp; B.',
	'A *new* word.',
])('"%s" is found at its value', (words) => {
	const [line] = placeOf(text(words), 'challenge:');
	expect(found(words)).toMatchObject([{ rule: 'marked-up-words', line, field: 'challenge' }]);
});
