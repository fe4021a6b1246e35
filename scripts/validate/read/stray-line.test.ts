import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const entry = `title: A thing
sources:
  - title: A page
    url: https://a.org/
text: >-
  Words: that go on
   and on: here
checked:
  on: 2026-01-10
  how: live-page
opens: 2026-01-10
closes: 2026-02-27
`;
const faultIn = (from: string, to: string) => {
	expect(entry).toContain(from);
	const text = `---\n${entry.replace(from, to)}---\n`;
	const [fault, ...more] = readFrontMatter(text).findings;
	expect(more).toEqual([]);
	const { line = 0, column = 0, length = 0, message, hint } = fault ?? {};
	const marked = text.split('\n')[line - 1]?.slice(column - 1, column - 1 + length);
	return { line, column, marked, message, hint };
};

test.each([
	['a field right below another', 'closes:', ' closes:', 13],
	['a field of a group', '  how:', '   how:', 11],
	['the first after an item', 'text:', ' text:', 6],
	['a field of an item', '    url:', '     url:', 5],
	['a field of an item, too far left', '    url:', '   url:', 5],
])('%s that stands one blank wrong is named, not the line above', (_, from, to, line) => {
	expect(faultIn(from, to)).toMatchObject({ line, marked: from.trim().slice(0, -1) });
});

test('what to do is said where it is certain', () => {
	expect(faultIn('closes:', ' closes:')).toMatchObject({
		message: '"closes" begins one blank too far right.',
		hint: 'Take away one blank before "closes".',
	});
	expect(faultIn('    url:', '   url:').message).toBe(
		'"url" is not in line with the fields around it.',
	);
});

test('a colon in a value is told as before, and lines that go on are no fields', () => {
	expect(faultIn('title: A thing', 'title: A: thing')).toMatchObject({
		line: 2,
		marked: 'A',
	});
	expect(readFrontMatter(`---\n${entry}---\n`).findings).toEqual([]);
});
