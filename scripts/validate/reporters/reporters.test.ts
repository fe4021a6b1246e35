import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { Report } from './report.ts';
import { text } from './text.ts';

const report = (diagnostics: Diagnostic[], line = 'network: wesex'): Report => ({
	diagnostics,
	files: 62,
	lineOf: () => line,
	paint: (_, words) => words,
});
const finding: Diagnostic = {
	file: 'content/calls/frailty.mdx',
	line: 3,
	column: 10,
	length: 5,
	rule: 'broken-reference',
	field: 'network',
	message: 'network is "wesex", but there is no content/networks/wesex.mdx.',
	hint: 'Did you mean "wessex"?',
};
const marksOf = (changes: Partial<Diagnostic>, line: string) =>
	text(report([{ ...finding, ...changes }], line))
		.split('\n')
		.slice(4, 6);

test('text shows the place, the rule, the sentence, the hint and the line', () => {
	expect(text(report([finding]))).toMatchInlineSnapshot(`
		"content/calls/frailty.mdx:3:10  error  broken-reference
		  network is "wesex", but there is no content/networks/wesex.mdx.
		  Did you mean "wessex"?

		    3 | network: wesex
		      |          ^^^^^

		1 problem in 1 of 62 files. Every field is explained at /contribute/fields/
		"
	`);
});

test('the last line counts problems and files', () => {
	expect(text(report([]))).toBe('No problems in 62 files.\n');
	expect(text({ ...report([]), files: 1 })).toBe('No problems in 1 file.\n');
	expect(text(report([finding, finding]))).toContain('2 problems in 1 of 62 files. Every field');
});

test('a line with tabs is underlined where it should be', () => {
	expect(marksOf({ column: 3, length: 2 }, '\tab\tcd')).toEqual([
		'    3 | \tab\tcd',
		'      | \t ^^',
	]);
});

test('a long line is cut round what matters', () => {
	const [shown = '', marks = ''] = marksOf(
		{ column: 301, length: 4 },
		`${'x'.repeat(300)}HERE${'y'.repeat(300)}`,
	);
	expect(shown.length).toBeLessThan(110);
	expect(shown.indexOf('HERE')).toBe(marks.indexOf('^^^^'));
});

test('an entry gives no commands to the terminal', () => {
	const sly = { ...finding, message: 'a \u001B[31m b' };
	expect(text(report([sly], 'network: \u001B[2J'))).not.toContain('\u001B');
});

test('an empty line, or a file without lines, shows none', () => {
	expect(text(report([finding], ''))).not.toContain('|');
});

test('github gets one escaped command a finding, and no others', () => {
	const sly = { ...finding, message: '100%\n::set-env name=x::y', file: 'content/a,b:c.mdx' };
	expect(github(report([finding, sly]))).toMatchInlineSnapshot(`
		"::error file=content/calls/frailty.mdx,line=3,col=10,title=broken-reference::network is "wesex", but there is no content/networks/wesex.mdx.%0ADid you mean "wessex"?
		::error file=content/a%2Cb%3Ac.mdx,line=3,col=10,title=broken-reference::100%25%0A::set-env name=x::y%0ADid you mean "wessex"?
		2 problems in 2 of 62 files. Every field is explained at /contribute/fields/
		"
	`);
});

test('json is what the rules found', () => {
	expect(JSON.parse(json(report([finding])))).toEqual({ files: 62, problems: [finding] });
});
