import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const kinds = (text: string) =>
	readBody(text).parts.map(({ kind, line, column }) => [kind, line, column]);

test('prose is prose', () => {
	expect(readBody('')).toEqual({ parts: [] });
	expect(readBody('Words, *stressed*.\n\n- a list\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')).toEqual({
		parts: [],
	});
});

test('code is found wherever it hides, counted in UTF-16 units', () => {
	expect(kinds('🏥 é <Card /> and {1 + 1}')).toEqual([
		['component', 1, 6],
		['expression', 1, 19],
	]);
	expect(kinds('import x from "y"\n\nWords.\n\nexport const z = 1\n')).toEqual([
		['module', 1, 1],
		['module', 5, 1],
	]);
	expect(kinds('- a list\n  - with <b>bold</b>\n')).toEqual([['component', 2, 10]]);
	expect(kinds('<Notice title={process.exit()}>x</Notice>')).toContainEqual(['expression', 1, 1]);
	expect(kinds('<Notice {...x}>x</Notice>')).toContainEqual(['expression', 1, 1]);
});

test('HTML is found where it begins, and once', () => {
	expect(kinds('<script>alert(1)</script>')).toEqual([['component', 1, 1]]);
	expect(kinds('A <b>word</b>.')).toEqual([['component', 1, 3]]);
	expect(readBody('<!-- a comment -->')).toMatchObject({
		parts: [],
		broken: { line: 1, column: 1 },
	});
	expect(readBody('<img src="x">')).toMatchObject({ parts: [], broken: { line: 1, column: 1 } });
});

test('a tag that another closes is at fault where it is opened', () => {
	const { broken } = readBody('One.\n\n<notice title="x">\n\nTwo.\n\n</Notice>\n');
	expect(broken).toMatchObject({ line: 3, column: 1 });
});

test.each([
	['[words] (/guides/x/)', 'gap'],
	['[words](/guides/x/ y)', 'space'],
	['[words](https://a.org/ page)', 'space'],
	['[words](/guides/x/. And', 'open'],
	['(words)[/guides/x/]', 'turned'],
	['[words][nowhere]', 'unnamed'],
])('%s is no link', (written, slip) => {
	expect(readBody(`See ${written}.\n`).parts).toMatchObject([
		{ kind: 'slip', slip, line: 1, column: 5 },
	]);
});

test('a heading without a space is none', () => {
	expect(readBody('\n##Words\n').parts).toMatchObject([
		{ kind: 'slip', slip: 'heading', line: 2, column: 1 },
	]);
});

test.each([
	'[a](/x/ "title") and [b] (for now) and [sic][^1]',
	'[a](/x/) [b](/y/)',
	'[a\nb](/x/)',
	'`[a] (/x/)` and \\[a] (/x/)',
	'[a][x]\n\n[X]: /x/',
	'#1 and #hashtag',
	'(a)[1] and [2](see below)',
])('%j has no slip', (text) => {
	expect(readBody(text).parts.filter(({ kind }) => kind === 'slip')).toEqual([]);
});

test('links of every form are found', () => {
	const text = '[a](/a/) [b][b] https://c.org/ ![d](/d.png)\n\n[b]: /b/\n';
	const urls = readBody(text).parts.map((part) => ('url' in part ? part.url : part.kind));
	expect(urls).toEqual(['/a/', 'https://c.org/', '/d.png', '/b/']);
});

test('the place where MDX gives up is kept, and Markdown is read all the same', () => {
	const { broken, parts } = readBody('See [a](/a/).\n\nAge < 5 and {x\n');
	expect(broken).toMatchObject({ line: 3, column: 13 });
	expect(parts).toMatchObject([{ kind: 'link', url: '/a/' }]);
});

test('tags that are opened over and over, and never closed, are not looked into', () => {
	expect(readBody(`See.\n\n${'<a '.repeat(100)}`).broken).toMatchObject({ line: 3, column: 1 });
	expect(readBody(`${'a < b and c > d. '.repeat(100)}`).broken).toBeUndefined();
});

test('no depth of nesting exhausts the stack', () => {
	expect(readBody(`${'>'.repeat(5000)} [a](/a/)\n`).parts.length).toBeLessThan(2);
});
