import { expect, test } from 'vitest';
import { site } from '#site';
import type { Finding } from '../finding.ts';
import { rules } from '../rules/index.ts';
import { type Report, withFingerprints } from './report.ts';
import { github, json } from './index.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

const report = (findings: Finding[], line = 'network: wesex'): Report => ({
	findings,
	files: 62,
	lineOf: () => line,
	paint: (_, words) => words,
});
const finding: Finding = {
	file: 'content/calls/frailty.mdx',
	line: 3,
	column: 10,
	length: 5,
	rule: 'broken-reference',
	field: 'network',
	message: 'network is "wesex", but there is no content/networks/wesex.mdx.',
	hint: 'Did you mean "wessex"?',
};
const marksOf = (changes: Partial<Finding>, line: string) =>
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

		1 problem in 1 of 62 files. Every field is explained at /contribute/fields/, every rule at /contribute/rules/
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
		2 problems in 2 of 62 files. Every field is explained at /contribute/fields/, every rule at /contribute/rules/
		"
	`);
});

test('json is what the rules found, each with its fingerprint', () => {
	const [{ fingerprint } = { fingerprint: '' }] = withFingerprints(report([finding]));
	expect(fingerprint).toMatch(/^[0-9a-f]{16}:1$/);
	expect(JSON.parse(json(report([finding])))).toEqual({
		files: 62,
		problems: [{ ...finding, fingerprint }],
	});
});

const fingerprintOf = (changes: Partial<Finding> = {}, line?: string) =>
	withFingerprints(report([{ ...finding, ...changes }], line))[0]?.fingerprint;

test('a fingerprint is the same on every machine and after every release', () => {
	expect(fingerprintOf()).toBe('477aacbce27e8497:1');
});

test.each<[string, Partial<Finding>, string?]>([
	['lines are added above', { line: 9 }],
	['the line is moved to the right', { column: 14 }, '    network:  wesex '],
	['the message is said better', { message: 'Other words.', hint: 'Another hint.' }],
])('a fingerprint stays when %s', (_, changes, line) => {
	expect(fingerprintOf(changes, line)).toBe(fingerprintOf());
});

test('a fingerprint stays when an item is added to the list above', () => {
	expect(fingerprintOf({ field: 'issuers[1].network' })).toBe(
		fingerprintOf({ field: 'issuers[0].network' }),
	);
});

test.each<[string, Partial<Finding>, string?]>([
	['rule', { rule: 'invalid-value' }],
	['file', { file: 'content/calls/stroke.mdx' }],
	['field', { field: 'issuers[0].network' }],
	['line’s words', {}, 'network: wesx'],
])('a fingerprint is another when the %s is', (_, changes, line) => {
	expect(fingerprintOf(changes, line)).not.toBe(fingerprintOf());
});

test('findings that are alike are counted', () => {
	const marks = withFingerprints(report([finding, { ...finding, line: 8 }, finding]));
	expect(marks.map(({ fingerprint }) => fingerprint.split(':')[1])).toEqual(['1', '2', '3']);
	expect(new Set(marks.map(({ fingerprint }) => fingerprint.split(':')[0])).size).toBe(1);
});

const runOf = (changes: Partial<Finding> = {}, line?: string) =>
	JSON.parse(sarif(report([{ ...finding, ...changes }], line))).runs[0];
const placeOf = (changes: Partial<Finding>, line?: string) =>
	runOf(changes, line).results[0].locations[0].physicalLocation;

test('sarif has what its version asks for, and each finding with its rule and place', () => {
	const { $schema, version, runs } = JSON.parse(sarif(report([finding])));
	expect([version, runs.length]).toEqual(['2.1.0', 1]);
	expect($schema).toMatch(/^https:.*\/sarif-schema-2\.1\.0\.json$/);
	expect(runs[0]).toMatchObject({
		tool: { driver: { name: 'Innovation directory checker' } },
		columnKind: 'utf16CodeUnits',
	});
	expect(runs[0].results).toEqual([
		{
			ruleId: 'broken-reference',
			ruleIndex: rules.findIndex(({ id }) => id === 'broken-reference'),
			level: 'error',
			message: { text: `${finding.message}\n${finding.hint}` },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: 'content/calls/frailty.mdx' },
						region: { startLine: 3, startColumn: 10, endColumn: 15 },
					},
				},
			],
			partialFingerprints: { 'ruleFieldLineHash/v1': fingerprintOf() },
		},
	]);
});

test('sarif describes every rule, once, and says where to read what to do', () => {
	const described: { id: string; shortDescription: { text: string }; helpUri: string }[] =
		runOf().tool.driver.rules;
	expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
	expect(new Set(described.map(({ id }) => id)).size).toBe(rules.length);
	for (const { id, shortDescription, helpUri } of described) {
		expect(shortDescription.text).not.toBe('');
		expect(helpUri).toBe(`${site.url}/contribute/rules/#${id}`);
	}
});

test('sarif without findings still says that it looked', () => {
	expect(JSON.parse(sarif(report([]))).runs[0].results).toEqual([]);
});

test('sarif gives a relative address, whatever the file is called', () => {
	expect(placeOf({ file: 'content/calls/a b:c#é%.mdx' }).artifactLocation.uri).toBe(
		'content/calls/a%20b%3Ac%23%C3%A9%25.mdx',
	);
});

test.each<[string, Partial<Finding>, string, number]>([
	['counts as editors do', { column: 9, length: 2 }, 'title: "😀"', 11],
	['marks one character where no length is given', { length: undefined }, 'network: wesex', 11],
	['stays on its line', { length: 500 }, 'network: wesex', 15],
	['marks nothing on an empty line', { column: 1 }, '', 1],
	['never ends before it begins', { column: 20 }, 'network: wesex', 20],
])('a sarif region %s', (_, changes, line, endColumn) => {
	expect(placeOf(changes, line).region.endColumn).toBe(endColumn);
});

test('an entry slips no link and no placeholder into sarif', () => {
	const message = 'title is "{0} [here](https://a.org/)", and issuers[0] is (not) it.';
	expect(runOf({ message, hint: undefined }).results[0].message.text).toBe(
		'title is "{{0}} \\[here\\](https://a.org/)", and issuers[0] is (not) it.',
	);
});

test.each([json, sarif])('two runs give other programs the same bytes', (reporter) => {
	expect(reporter(report([finding, finding]))).toBe(reporter(report([finding, finding])));
});
