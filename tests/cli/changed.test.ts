import { expect, test } from 'vitest';
import { cleanTree, textOf } from '../helpers/entries.ts';
import { repository } from '../helpers/repository.ts';
import { runScript, treeOf } from '../helpers/tree.ts';

const at = '2026-01-01T00:00:00Z';
const wrong = (text: string) => text.replace('kind: grant', 'kind: grnt');

/** A repository with the clean tree on main, and this change to it, not committed. */
function changed(files: Record<string, string | undefined>) {
	const repo = repository();
	repo.commit(at, cleanTree());
	repo.git(at, 'switch', '--quiet', '--create', 'change');
	repo.write(files);
	return repo;
}

test('an entry that was renamed or deleted leaves an address behind', () => {
	using repo = changed({ 'calls/frailty.mdx': undefined, 'calls/frail.mdx': textOf('calls') });
	const { status, stdout } = runScript('validate', repo.folder);
	expect(status).toBe(1);
	expect(stdout).toContain('  lost-address\n  /calls/frailty/ is an address on main,');
	expect(stdout).toContain('content/calls/frail.mdx:');

	repo.write({ 'calls/frail.mdx': textOf('calls', { formerSlugs: ['frailty'] }) });
	expect(runScript('validate', repo.folder).stdout).not.toContain('lost-address');
});

test('--changed shows what is in changed files, and says how much more there is', () => {
	const call = wrong(textOf('calls', { title: 'Another call' }));
	using repo = changed({
		'calls/other.mdx': call,
		'networks/wessex.mdx': undefined,
	});
	const { stdout, stderr, status } = runScript('validate', repo.folder, '--changed');
	const [...places] = stdout.matchAll(/^(\S+?):\d+:\d+ +error +(\S+)/gm);
	expect(places.map(([, file, rule]) => [file, rule])).toEqual(
		expect.arrayContaining([
			['content/calls/other.mdx', 'unknown-value'],
			['content/networks/wessex.mdx', 'lost-address'],
		]),
	);
	expect(stdout).not.toContain('broken-reference');
	expect(stderr).toMatch(/^\d+ more problems? in files that this change does not touch/);
	expect(stderr).toMatch(/\n {2}content\/\S+:\d+:\d+ {2}broken-reference\n/);
	expect(status).toBe(1);
});

test('with nothing wrong in what changed, what it broke elsewhere still counts', () => {
	using repo = changed({
		'priorities/mental-health.mdx': undefined,
		'priorities/mind.mdx': textOf('priorities', { formerSlugs: ['mental-health'] }),
	});
	const { stdout, stderr, status } = runScript('validate', repo.folder, '--changed');
	expect([stdout, status]).toEqual(['No problems in 1 file.\n', 1]);
	expect(stderr).toContain('To see all: npm run validate');
});

test('a branch to compare with can be named', () => {
	using repo = changed({ 'calls/frailty.mdx': wrong(textOf('calls')) });
	repo.git(at, 'commit', '--quiet', '--all', '--message=Wrong');
	expect(runScript('validate', repo.folder, '--changed').stdout).toContain('unknown-value');
	expect(runScript('validate', repo.folder, '--changed', '--base', 'change').stdout).toBe(
		'No problems in 0 files.\n',
	);
});

test('without git, or without the branch, it is said what to do', () => {
	using tree = treeOf(cleanTree());
	const bare = runScript('validate', tree.folder, '--changed');
	expect([bare.status, bare.stdout]).toEqual([2, '']);
	expect(bare.stderr).toMatch(/^--changed compares with .*\nFetch it whole first: git fetch/);
	expect(runScript('validate', tree.folder, '--base', 'main').stderr).toMatch(/^--base is "main"/);
	expect(runScript('validate', tree.folder).status).toBe(0);
});
