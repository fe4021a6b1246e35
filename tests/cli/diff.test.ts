import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentChange } from '../../scripts/diff/change.ts';
import { cleanTree, textOf } from '../../scripts/validate/examples/sample.ts';
import { repository } from '../helpers/repository.ts';

const diff = (folder: string, ...args: string[]) =>
	execFileSync('node', [resolve('scripts/diff.ts'), '--today', '2026-01-20', ...args], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { PATH: process.env['PATH'], NO_COLOR: '1' },
	});

test('a change on a branch is told against where the branch left main, saved or not', () => {
	using work = repository();
	work.commit('2026-01-01T12:00:00Z', cleanTree());
	work.git('', 'checkout', '--quiet', '-b', 'mend');
	work.commit('2026-01-02T12:00:00Z', {
		'calls/frailty.mdx': textOf('calls', { closes: '2026-03-02 17:00' }),
	});
	work.write({ 'guides/calls.mdx': undefined });

	const text = diff(work.folder);
	expect(text).toContain('Compared with main: 1 call to industry changed, 1 guide removed.');
	expect(text).toContain('  Deadline: 27 February 2026 → 2 March 2026, 5pm\n');
	expect(text).toContain('  Look: The address /guides/calls/ will be lost');
	expect(text).not.toContain('\u001b');

	expect(diff(work.folder, '--format', 'markdown')).toMatch(/^<!-- content-changes -->\n/);
	const { entries } = contentChange.parse(JSON.parse(diff(work.folder, '--format', 'json')));
	expect(entries.map(({ kind }) => kind)).toEqual(['changed', 'removed']);
	expect(diff(work.folder, '--base', 'main', '--head', 'mend')).not.toContain('guides');
});

test('a base that git does not know is wrong use', () => {
	using work = repository();
	work.commit('2026-01-01T12:00:00Z', cleanTree());
	const said = (...args: string[]) => {
		try {
			return diff(work.folder, ...args);
		} catch (error) {
			const { status, stderr } = error as { status: number; stderr: string };
			return `${status} ${stderr}`;
		}
	};
	expect(said('--base', 'nowhere')).toMatch(/^2 git finds no commit in common with nowhere/);
	expect(said('--base', 'main', '--head', '--output=x')).toMatch(/^2 /);
	expect(said('--format', 'html')).toMatch(/^2 --format is "html"/);
});
