import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree, textOf } from '../../scripts/validate/examples/sample.ts';
import { runScript, treeOf } from '../helpers/tree.ts';

const start = Object.entries(cleanTree());
const call = textOf('calls')
	.replace('opens: 2026-01-05', 'opens: 5 January 2026  ')
	.replace('closes: 2026-02-27', 'closes: 2026-02-27T17:00')
	.replace('kind: grant', 'Kind: Grant')
	.replace('url: https:', 'url: http:')
	.replace('how: live-page', 'how: "Live page"');
const guide = textOf(
	'guides',
	{},
	'\nSee [the call](/calls/frailty), [its page](http://www.example.org/a)  \nor [all calls](/calls).\n',
).replace('order: 1', 'order: "1"');

const spoilt = () =>
	treeOf({ ...Object.fromEntries(start), 'calls/frailty.mdx': call, 'guides/calls.mdx': guide });

test('what is certain is put right and shown, and nothing else is touched', () => {
	using tree = spoilt();
	const pathOf = (file: string) => join(tree.folder, 'content', file);
	// What the sample has in another order is put in order first.
	runScript('validate', tree.folder, '--fix', 'content/networks', 'content/systems');
	const others = ['networks/wessex.mdx', 'systems/dorset.mdx', 'search/vocabulary.yml'].map(pathOf);
	for (const path of others) utimesSync(path, 1, 1);
	const before = others.map((path) => readFileSync(path, 'utf8'));
	chmodSync(pathOf('calls/frailty.mdx'), 0o640);

	const { status, stdout, stderr } = runScript('validate', tree.folder, '--fix');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toContain('--- a/content/calls/frailty.mdx\n+++ b/content/calls/frailty.mdx\n@@ ');
	for (const line of [
		'-opens: 5 January 2026  ',
		'+opens: 2026-01-05',
		'+kind: grant',
		'+order: 1',
	])
		expect(stdout).toContain(`\n${line}\n`);
	expect(stdout).toMatch(/\nNo problems in \d+ files\.\n$/);
	expect(readFileSync(pathOf('guides/calls.mdx'), 'utf8')).toContain(
		'\nSee [the call](/calls/frailty/), [its page](https://www.example.org/a)  \nor [all calls](/calls/).\n',
	);
	expect(others.map((path) => readFileSync(path, 'utf8'))).toEqual(before);
	expect(others.map((path) => statSync(path).mtimeMs)).toEqual([1000, 1000, 1000]);
	expect(statSync(pathOf('calls/frailty.mdx')).mode & 0o777).toBe(0o640);
	expect(runScript('validate', tree.folder, '--fix').stdout).toMatch(/^No problems in/);
});

test('what is left is reported as ever, and the code says so', () => {
	using tree = treeOf({
		...Object.fromEntries(start),
		'calls/frailty.mdx': textOf('calls', { opens: '05/01/2026', kind: 'Grant' }),
	});
	const { status, stdout } = runScript('validate', tree.folder, '--fix');
	expect(status).toBe(1);
	expect(stdout).toMatch(/\n\+kind: grant\n[^]*invalid-value\n {2}opens is "05\/01\/2026"/);
	expect(stdout).toContain('\n1 problem in 1 of ');
});

test('a plain run counts what --fix can put right; a dry run shows it and writes nothing', () => {
	using tree = spoilt();
	const path = join(tree.folder, 'content/calls/frailty.mdx');
	expect(runScript('validate', tree.folder).stdout).toMatch(
		/\nAll of them can be put right for you: npm run validate -- --fix\n$/,
	);
	const { status, stdout } = runScript('validate', tree.folder, '--fix', '--dry-run');
	expect(status).toBe(1);
	expect(stdout).toContain('\n+opens: 2026-01-05\n');
	expect(readFileSync(path, 'utf8')).toBe(call);
	const json = runScript('validate', tree.folder, '--fix', '--dry-run', '--format', 'json');
	expect(json.stderr).toContain('\n+opens: 2026-01-05\n');
	expect(() => JSON.parse(json.stdout) as unknown).not.toThrow();
});

test('only the files asked for are put right; links and damaged files never', () => {
	using tree = spoilt();
	const pathOf = (file: string) => join(tree.folder, 'content', file);
	const { stdout } = runScript('validate', tree.folder, '--fix', 'content/guides');
	expect(stdout).not.toContain('frailty.mdx\n+++');
	expect(readFileSync(pathOf('calls/frailty.mdx'), 'utf8')).toBe(call);
	symlinkSync('frailty.mdx', pathOf('calls/linked.mdx'));
	const nowhere = runScript('validate', tree.folder, '--fix', 'content/calls', 'content/nowhere');
	expect(nowhere.status).toBe(2);
	expect(readFileSync(pathOf('calls/frailty.mdx'), 'utf8')).toBe(call);
	runScript('validate', tree.folder, '--fix');
	expect(lstatSync(pathOf('calls/linked.mdx')).isSymbolicLink()).toBe(true);
});

test.each([['--fix', '--watch'], ['--dry-run']])('%s %s is wrong use', (...args) => {
	using tree = treeOf(Object.fromEntries(start));
	expect(runScript('validate', tree.folder, ...args).status).toBe(2);
});
