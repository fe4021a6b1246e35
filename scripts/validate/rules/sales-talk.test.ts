import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const text = (challenge: string) => textOf('calls', { challenge });
const found = (challenge: string) => judge({ 'calls/frailty.mdx': text(challenge) });

test.each([
	'Transformative medicines and a class of their own.',
	'The jury called it "world-leading".',
	'NHS, NICE, MHRA and CQC took part.',
	'The leading cause is a fall.',
])('"%s" passes', (words) => {
	expect(found(words)).toEqual([]);
});

test.each([
	'A world-leading service.',
	'It is cutting-edge.',
	'A game changer.',
	'It utilises data to find synergies.',
	'Apply now!',
	'PEOPLE FALL OFTEN here.',
])('"%s" is found at its value', (words) => {
	const [line] = placeOf(text(words), 'challenge:');
	expect(found(words)).toMatchObject([{ rule: 'sales-talk', line, field: 'challenge' }]);
});

test('the title of a source is somebody else’s, and a picture is no shout', () => {
	const sources = [
		{ title: 'World-class care!', publisher: 'A body', url: 'https://www.example.org/care' },
	];
	expect(judge({ 'calls/frailty.mdx': textOf('calls', { sources }) })).toEqual([]);
	const body = judge({ 'calls/frailty.mdx': textOf('calls', {}, 'A ![picture](/x.png)') });
	expect(body.map(({ rule }) => rule)).toEqual(['not-plain-prose']);
});
