import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const source = (url: string) => ({ title: 'A page', publisher: 'A body', url });
const text = (...urls: string[]) => textOf('calls', { sources: urls.map(source) });

test('two pages of a site pass, also where only a question tells them apart', () => {
	const entry = text(
		'https://www.example.org/',
		'https://www.example.org/?p=1',
		'https://www.example.org/?p=2',
	);
	expect(judge({ 'calls/frailty.mdx': entry })).toEqual([]);
});

test.each([
	'https://www.example.org/a/',
	'https://example.org/a',
	'https://www.example.org/a?utm_source=x',
	'https://www.example.org/a#part',
])('%s is the page again', (url) => {
	const entry = text('https://www.example.org/a', url);
	const line = placeOf(entry, url)[0] + (url === 'https://www.example.org/a' ? 1 : 0);
	expect(judge({ 'calls/frailty.mdx': entry })).toMatchObject([
		{ rule: 'source-twice', line, field: 'sources[1].url' },
	]);
});
