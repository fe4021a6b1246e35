import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree, textOf } from '../helpers/entries.ts';
import { placeOf } from '../helpers/judge.ts';
import { runScript, treeOf } from '../helpers/tree.ts';

/** Runs the validator on the clean tree with these files laid over it. */
function validate(files: Record<string, string | undefined>, ...args: string[]) {
	using tree = treeOf({ ...cleanTree(), ...files });
	return runScript('validate', tree.folder, ...args);
}

const frailty = `---
title: Digital pathways for frailty
summary: Help for frail people at home.
sources:
  - title: The call
    publisher: A network
    url: https://www.example.org/
checked:
  on: 2026-01-10
  how: live-page
kind: grnt
issuers:
  - name: A network
    network: wesex
networkRole: lead
priorities: [mental-health]
sougt: Proposals.
support:
  kinds: [grant]
closes: 2026-02-31
---

Ask <Network name="wessex" />.
`;

test('each problem is shown with its place, its line and what to do', () => {
	const { status, stdout, stderr } = validate({ 'calls/2026-frailty-pathways.mdx': frailty });
	expect(stdout).toMatchInlineSnapshot(`
		"content/calls/2026-frailty-pathways.mdx:11:7  error  unknown-value
		  kind is "grnt", which is not one of the values it can have.
		  Did you mean "grant"? The values are listed at /contribute/fields/#calls.

		    11 | kind: grnt
		       |       ^^^^

		content/calls/2026-frailty-pathways.mdx:14:14  error  broken-reference
		  issuers[0].network is "wesex", but there is no content/networks/wesex.mdx.
		  Did you mean "wessex"?

		    14 |     network: wesex
		       |              ^^^^^

		content/calls/2026-frailty-pathways.mdx:17:1  error  unknown-field
		  A call has no field "sougt".
		  Did you mean "sought"? A call needs it, and it is missing here.

		    17 | sougt: Proposals.
		       | ^^^^^

		content/calls/2026-frailty-pathways.mdx:20:9  error  invalid-value
		  closes is 2026-02-31, which is not a closing date.
		  Write YYYY-MM-DD, or YYYY-MM-DD HH:MM in London time, or rolling, or unknown. February 2026 has 28 days.

		    20 | closes: 2026-02-31
		       |         ^^^^^^^^^^

		content/calls/2026-frailty-pathways.mdx:23:5  error  not-plain-prose
		  <Network> stands in the body, which is plain prose here.
		  Say it in words. Components are for guides; facts belong in the fields above.

		    23 | Ask <Network name="wessex" />.
		       |     ^^^^^^^^

		5 problems in 1 of 13 files. Every field is explained at /contribute/fields/, every rule at /contribute/rules/
		"
	`);
	expect([status, stderr]).toEqual([1, '']);
});

test('a clean tree passes', () => {
	expect(validate({})).toEqual({ status: 0, stdout: 'No problems in 12 files.\n', stderr: '' });
});

/** One entry of its own for each mistake: what it holds, and where the mistake is. */
const titled = (name: string, words = '') => textOf('calls', { title: `Call ${name}` }, words);
const mistake = (rule: string, name: string, text: string, place: string) => ({
	rule,
	file: `calls/${name}.mdx`,
	text,
	place,
});
const spoilt = (rule: string, name: string, right: string, wrong: string) =>
	mistake(rule, name, titled(name).replace(right, wrong), placeOf(titled(name), right).join(':'));
const worded = (rule: string, name: string, words: string, part: string) =>
	mistake(rule, name, titled(name, words), placeOf(titled(name, words), part).join(':'));

const mistakes = [
	spoilt('broken-reference', 'wrong-reference', 'mental-health', 'mental-helth'),
	spoilt('invalid-value', 'impossible-date', '2026-02-27', '2026-02-31'),
	spoilt('unknown-field', 'misspelt-field', 'closes:', 'clozes:'),
	spoilt('unknown-value', 'wrong-value', 'grant', 'grnt'),
	spoilt('checked-in-future', 'future', '2026-01-10', '2026-01-21'),
	mistake('yaml-feature', 'anchor', titled('anchor').replace('grant', '&x grant'), '12:7'),
	spoilt('duplicate-field', 'twice', 'opens:', 'kind:'),
	mistake('missing-field', 'missing', titled('missing').replace(/closes: .*\n/, ''), '23:1'),
	mistake('bad-file-name', 'Bad_Name', titled('bad'), '1:1'),
	mistake('not-yaml', 'script', '---js\n{ title: process.exit(0) }\n---\n', '1:1'),
	mistake('no-front-matter', 'blank-line', `\n${titled('blank')}`, '1:1'),
	worded('not-plain-prose', 'component', '\nSee <Card />.\n', '<Card'),
	worded('not-plain-prose', 'import', 'import a from "node:fs"\n', 'import a'),
	worded('broken-body', 'bracket', '\nA <5.\n', '<5'),
	worded('broken-link', 'link', '\nSee [it](/calls/other/).\n', '[it]'),
	worded('not-https', 'http', '\nSee [it](http://a.org/).\n', 'http://a'),
	worded('heading-level', 'heading', '\n# One\n', '# One'),
	{ rule: 'stray-file', file: 'calls/notes.txt', text: 'Notes.', place: '1:1' },
];
const spoiltTree = validate(Object.fromEntries(mistakes.map(({ file, text }) => [file, text])));

test.each(mistakes)('$file is refused by $rule, at its line', ({ rule, file, place }) => {
	const about = spoiltTree.stdout.split('\n').filter((line) => line.includes(`content/${file}:`));
	expect(about).toEqual([`content/${file}:${place}  error  ${rule}`]);
});

test('mistakes are counted', () => {
	expect(spoiltTree.stdout).toMatch(/\n18 problems in 18 of 30 files\. Every field is explained /);
	expect([spoiltTree.status, spoiltTree.stderr]).toEqual([1, '']);
});

test('the lists of the search are checked beside the entries', () => {
	const files = {
		'search/answers.yml': undefined,
		'search/typed.yml': '- entry: signposts/agency\n  typed: [who helps]\n',
		'search/vocabulary.yml':
			'- term: stroke\n- term: asthma\n  lays: [wheezing]\n- term: Strokes\n',
	};
	const { status, stdout } = validate(files);
	expect(status).toBe(1);
	expect(stdout).toMatchInlineSnapshot(`
		"content/search/answers.yml:1:1  error  missing-file
		  There is no content/search/answers.yml, which the search needs.
		  Put it back, or write it anew: CONTRIBUTING.md shows what is in it.

		content/search/vocabulary.yml:3:3  error  unknown-field
		  A term has no field "lays".
		  Did you mean "lay"?

		    3 |   lays: [wheezing]
		      |   ^^^^

		content/search/vocabulary.yml:4:9  error  word-twice
		  term is "Strokes", which is itself a term, on line 1.
		  Make one term of the two.

		    4 | - term: Strokes
		      |         ^^^^^^^

		3 problems in 2 of 12 files. Every field is explained at /contribute/fields/, every rule at /contribute/rules/
		"
	`);
	expect(validate(files, 'content/search/vocabulary.yml').stdout).toMatch(
		/\n2 problems in 1 of 1 file\./,
	);
});

const call = 'calls/frailty.mdx';
const changed = (from: string, to: string) => textOf('calls').replace(from, to);

test('paths limit what is shown, not what is read', () => {
	const files = { [call]: changed('kind: grant', 'kind: grnt') };
	expect(validate(files, 'content/guides')).toMatchObject({
		status: 0,
		stdout: 'No problems in 1 file.\n',
	});
	expect(validate(files, `content/${call}`, './content/guides/').stdout).toMatch(
		/1 problem in 1 of 2 files/,
	);
});

test('two runs give the same bytes', () => {
	const files = { 'calls/2026-frailty-pathways.mdx': frailty, [call]: 'Words.' };
	expect(validate(files).stdout).toBe(validate(files).stdout);
});

test('other programs get json, and GitHub its commands', () => {
	const files = { [call]: changed('kind: grant', 'kind: grnt') };
	const { files: count, problems } = JSON.parse(validate(files, '--format', 'json').stdout);
	expect([count, problems.length, problems[0].rule]).toEqual([12, 1, 'unknown-value']);
	const { runs } = JSON.parse(validate(files, '--format', 'sarif').stdout);
	expect(runs[0].results).toMatchObject([
		{
			ruleId: 'unknown-value',
			partialFingerprints: { 'ruleFieldLineHash/v1': problems[0].fingerprint },
		},
	]);
	expect(validate(files, '--format', 'github').stdout).toMatch(
		/^::error file=content\/calls\/frailty\.mdx,line=\d+,col=7,title=unknown-value::kind is "grnt"/,
	);
});

test.each([
	['an unknown option', ['--colour']],
	['an unknown format', ['--format', 'xml']],
	['a day that does not exist', ['--today', '2026-02-31']],
	['a path that is not there', ['content/calls/nothing.mdx']],
	['a content folder that is not there', ['--content', 'nowhere']],
])('%s is wrong use: exit code 2, said on stderr', (_, args) => {
	const { status, stdout, stderr } = validate({}, ...args);
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toMatch(/\nTry npm run validate -- --help\n$/);
	expect(stderr).not.toContain('    at ');
});

test('an empty folder is never clean', () => {
	using tree = treeOf({ 'calls/.gitkeep': '' });
	expect(runScript('validate', tree.folder)).toEqual({
		status: 2,
		stdout: '',
		stderr:
			'The folder content holds no entries: there is nothing to check.\nTry npm run validate -- --help\n',
	});
});

test('help and the list of rules are for the asking', () => {
	expect(validate({}, '--help')).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('npm run validate'),
	});
	expect(validate({}, '--rules').stdout).toContain('broken-reference: ');
});

test('a fault of the validator is not a fault of the content', () => {
	using tree = treeOf({ ...cleanTree(), 'calls/locked.mdx': '' });
	chmodSync(join(tree.folder, 'content/calls/locked.mdx'), 0o000);
	const { status } = runScript('validate', tree.folder);
	// Whoever runs as root can read it all the same, and finds an empty file.
	expect(status).toBe(process.getuid?.() === 0 ? 1 : 2);
});
