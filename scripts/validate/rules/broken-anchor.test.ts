import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const entry = (body: string) => textOf('guides', {}, `\n## It's how: to apply\n\n${body}\n`);
const found = (body: string) => judge({ 'guides/calls.mdx': entry(body) });

test.each([
	'#its-how-to-apply',
	'#source-1',
	'/calls/frailty/#dates',
	'/data/#follow',
	'/contribute/fields/#calls',
	'/find/#q=Dorset',
	'https://www.example.org/#x',
])('a link to %s passes', (url) => {
	expect(found(`See [what it says](${url}).`)).toEqual([]);
});

test.each([
	'#how-to-aply',
	'#source-9',
	'/calls/frailty/#date',
	'/data/#folow',
	'/contribute/fields/#cals',
])('a link to %s is found', (url) => {
	const body = `See [what it says](${url}).`;
	const [line] = placeOf(entry(body), '[what');
	expect(found(body)).toMatchObject([{ rule: 'broken-anchor', line }]);
});
