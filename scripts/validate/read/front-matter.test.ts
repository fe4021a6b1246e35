import { expect, test } from 'vitest';
import { normalise, readFrontMatter } from './front-matter.ts';

const faultsOf = (text: string) =>
	readFrontMatter(normalise(text)).findings.map(({ rule, line, column }) => [rule, line, column]);
const wordsOf = (text: string) => readFrontMatter(text).findings[0]?.message;

const sample = [
	'---',
	'title: A name',
	'checked:',
	'  on: 2026-02-31',
	'outcomes:',
	'  - metric: Falls',
	'    cites: [one, two]',
	'  - metric: "🏥 Visits"',
	'    value: 12',
	'empty:',
	'---',
	'',
	'Body.',
];

test.each([
	['LF', sample.join('\n')],
	['CRLF', sample.join('\r\n')],
	['CR', sample.join('\r')],
	['a byte order mark', `\uFEFF${sample.join('\n')}`],
	['a byte order mark and CRLF', `\uFEFF${sample.join('\r\n')}`],
	['spaces after the hyphens', sample.join('\n').replaceAll('---\n', '---  \n')],
])('positions are the same with %s', (_, text) => {
	const { data, findings, placeOfValue, placeOfKey, body } = readFrontMatter(normalise(text));
	expect(findings).toEqual([]);
	expect(data).toMatchObject({ checked: { on: '2026-02-31' }, empty: null });
	expect(placeOfValue(['title'])).toEqual({ line: 2, column: 8, length: 6 });
	expect(placeOfKey(['title'])).toEqual({ line: 2, column: 1, length: 5 });
	expect(placeOfValue(['checked', 'on'])).toEqual({ line: 4, column: 7, length: 10 });
	expect(placeOfValue(['outcomes', 0, 'cites', 1])).toEqual({ line: 7, column: 18, length: 3 });
	expect(placeOfValue(['outcomes', 1, 'value'])).toEqual({ line: 9, column: 12, length: 2 });
	expect(placeOfValue(['outcomes', 1])).toEqual({ line: 8, column: 5, length: 19 });
	expect(body.split('\n')[12]).toBe('Body.');
});

test('a block points at its key, an empty value too, and what is not there at the closing line', () => {
	const { placeOfValue } = readFrontMatter(sample.join('\n'));
	expect(placeOfValue(['outcomes'])).toEqual({ line: 5, column: 1, length: 8 });
	expect(placeOfValue(['empty'])).toEqual({ line: 10, column: 1, length: 5 });
	expect(placeOfValue([])).toEqual({ line: 11, column: 1, length: 3 });
	expect(placeOfValue(['nothing', 'here'])).toEqual({ line: 11, column: 1, length: 3 });
});

test('columns count UTF-16 units, as editors do', () => {
	const { placeOfValue } = readFrontMatter('---\nlist: ["🏥é", last]\n---\n');
	expect(placeOfValue(['list', 1])).toEqual({ line: 2, column: 15, length: 4 });
});

test('a long value is underlined on its first line only', () => {
	const { placeOfValue } = readFrontMatter('---\ntitle: one\n  two\nlead: |\n  three\n---\n');
	expect(placeOfValue(['title'])).toEqual({ line: 2, column: 8, length: 3 });
	expect(placeOfValue(['lead'])).toEqual({ line: 4, column: 7, length: 1 });
});

test('days, times and figures stay what the author wrote', () => {
	const { data } = readFrontMatter('---\na: 2026-02-31\nb: 12:30\nc: 010\nd: yes\ne: 2018\n---\n');
	expect(data).toEqual({ a: '2026-02-31', b: '12:30', c: 10, d: 'yes', e: 2018 });
});

test.each([
	['no front matter', 'Words.', [['no-front-matter', 1, 1]]],
	['an empty file', '', [['no-front-matter', 1, 1]]],
	['a blank line first', '\n---\ntitle: x\n---\n', [['no-front-matter', 1, 1]]],
	['no closing line', '---\ntitle: x\n', [['no-front-matter', 1, 1]]],
	['a closing line with words', '---\ntitle: x\n---end\n', [['no-front-matter', 3, 1]]],
	['plus signs, which Astro takes too', '---\ntitle: x\n+++\n---\n', [['no-front-matter', 3, 1]]],
	['JavaScript', '---js\n{ title: process.exit() }\n---\n', [['not-yaml', 1, 1]]],
	['JSON', '---json\n{ "title": "x" }\n---\n', [['not-yaml', 1, 1]]],
	['fields on the first line', '--- title: x\n---\n', [['not-yaml', 1, 1]]],
	['a colon without quotes', '---\ntitle: Stroke: new\n---\n', [['broken-yaml', 2, 8]]],
	['a tab', '---\nchecked:\n\ton: 2026-01-01\n---\n', [['broken-yaml', 3, 1]]],
	['a line that is no field', '---\ntitle: x\nwords\n---\n', [['broken-yaml', 3, 1]]],
	['an open quotation mark', '---\ntitle: "x\n---\n', [['broken-yaml', 2, 10]]],
	['a field given twice', '---\ntitle: x\ntitle: y\n---\n', [['duplicate-field', 3, 1]]],
	[
		'an alias',
		'---\na: &x 1\nb: *x\n---\n',
		[
			['yaml-feature', 2, 4],
			['yaml-feature', 3, 4],
		],
	],
	['a tag', '---\na: !!binary aGk=\n---\n', [['yaml-feature', 2, 4]]],
	['an escape', '---\na: "\\u001b[31m"\n---\n', [['yaml-feature', 2, 4]]],
	['a merge', '---\n<<: { a: 1 }\n---\n', [['yaml-feature', 2, 1]]],
	['more than anyone reads', `---\n${'a: b\n'.repeat(50_000)}---\n`, [['broken-yaml', 1, 1]]],
])('%s is refused, with its line', (_, text, expected) => {
	expect(faultsOf(text)).toEqual(expected);
	expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual(expected);
});

test('nothing in front matter is ever run', () => {
	const code = '---js\nglobalThis.ran = true, { title: "x" }\n---\n';
	for (const text of [code, code.replace('---js', '--- javascript'), code.replace('js', 'coffee')])
		readFrontMatter(text);
	expect(globalThis).not.toHaveProperty('ran');
});

test('a thousand nested aliases cost nothing', () => {
	const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
	const { data, findings } = readFrontMatter(`---\na0: &a0 [x, x]\n${lines.join('\n')}\n---\n`);
	expect(data).toBeUndefined();
	expect(findings[0]?.rule).toBe('yaml-feature');
});

test('what is wrong with the first lines is said in words', () => {
	expect(wordsOf('---js\n{}\n---\n')).toMatchInlineSnapshot(
		`"The front matter begins with "---js": only YAML is read, and no code is ever run."`,
	);
	expect(wordsOf('\n---\ntitle: x\n---\n')).toMatchInlineSnapshot(
		`"Something stands before the first ---: a blank line or a space."`,
	);
	expect(wordsOf('---\ntitle: Stroke: new\n---\n')).toMatchInlineSnapshot(
		`"This line cannot be read: a value with a colon and a space in it needs quotes."`,
	);
	expect(wordsOf('---\na: b\n c: d\n---\n')).toMatchInlineSnapshot(
		`""c" begins one blank too far right."`,
	);
	expect(wordsOf('---\na: *b\n---\n')).toMatchInlineSnapshot(`"The alias *b is not used here."`);
});

test.each([
	['by nothing', '---\nkind: a\ntitle: "Foo\nplace: x\n---\n', [['broken-yaml', 3, 8]]],
	['in a list', "---\nlist:\n  - 'a\n  - b\nplace: x\n---\n", [['broken-yaml', 3, 5]]],
	['by one in its place', '---\ntitle: "a\n  b"\nplace: @x\n---\n', [['broken-yaml', 4, 8]]],
])('a quotation mark that is closed %s is found where it opens', (_, text, expected) => {
	expect(faultsOf(text)).toEqual(expected);
});

test('what is not used here is said once, though it cannot be read either', () => {
	expect(faultsOf('---\na: !!js/function "x"\n---\n')).toEqual([['yaml-feature', 2, 4]]);
	expect(faultsOf('---\na:\n  - *SBRI call\n---\n')).toEqual([['yaml-feature', 3, 5]]);
	expect(faultsOf('---\nchecked: &check\n  on: 1\n---\n')).toEqual([['yaml-feature', 2, 10]]);
});

test('fields below the line that closes them are one finding, at that line', () => {
	const { findings } = readFrontMatter('---\ntitle: A\n---\nsummary: B.\n---\n\nText.\n');
	expect(findings).toMatchObject([{ rule: 'no-front-matter', line: 3, column: 1 }]);
	expect(readFrontMatter('---\ntitle: A\n---\nNote: this.\n\n---\n').findings).toEqual([]);
});
