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
	expect(kinds('- a list\n  - with <b>bold</b>\n')).toEqual([
		['component', 2, 10],
		['html', 2, 17],
	]);
	expect(kinds('<Notice title={process.exit()}>x</Notice>')).toContainEqual(['expression', 1, 1]);
	expect(kinds('<Notice {...x}>x</Notice>')).toContainEqual(['expression', 1, 1]);
});

test('what MDX takes for words and Markdown for HTML is found as well', () => {
	expect(kinds('<script>alert(1)</script>')).toContainEqual(['component', 1, 1]);
	expect(kinds('<!-- a comment -->')).toContainEqual(['html', 1, 1]);
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

test('no depth of nesting exhausts the stack', () => {
	expect(readBody(`${'>'.repeat(5000)} [a](/a/)\n`).parts.length).toBeLessThan(2);
});
