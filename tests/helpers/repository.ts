import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { treeOf } from './tree.ts';

/** Settings that a person may have, and that must not change what is read. */
const awkward = [
	'log.showRoot=false',
	'diff.renames=false',
	'core.quotePath=true',
	'color.ui=always',
];

/** A git repository of its own for one test, where each commit is made at an instant that the test names. */
export function repository() {
	const { folder, [Symbol.dispose]: dispose } = treeOf({});
	const work = join(folder, 'work');
	const git = (cwd: string, at: string, ...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
			cwd,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				PATH: process.env['PATH'],
				GIT_CONFIG_GLOBAL: '/dev/null',
				GIT_CONFIG_SYSTEM: '/dev/null',
				GIT_AUTHOR_DATE: '2000-01-01T00:00:00Z',
				GIT_COMMITTER_DATE: at,
			},
		});
	mkdirSync(work);
	git(work, '', 'init', '--quiet', '--initial-branch=main');
	for (const setting of awkward) git(work, '', 'config', ...setting.split('='));

	const commit = (at: string) => {
		git(work, at, 'add', '--all');
		git(work, at, 'commit', '--quiet', '--message=A change');
	};
	return {
		folder: work,
		git: (at: string, ...args: string[]) => git(work, at, ...args),
		/** Writes files in `content/`, and takes out those without text. */
		write(files: Record<string, string | undefined>) {
			for (const [path, text] of Object.entries(files)) {
				const file = join(work, 'content', path);
				mkdirSync(dirname(file), { recursive: true });
				if (text === undefined) rmSync(file);
				else writeFileSync(file, text);
			}
		},
		commit(at: string, files: Record<string, string | undefined>) {
			this.write(files);
			commit(at);
		},
		rename(at: string, from: string, to: string) {
			renameSync(join(work, 'content', from), join(work, 'content', to));
			commit(at);
		},
		/** A shallow clone of so many commits. */
		clone(depth: number): string {
			const to = join(folder, `clone-${depth}`);
			git(folder, '', 'clone', '--quiet', `--depth=${depth}`, `file://${work}`, to);
			return to;
		},
		[Symbol.dispose]: dispose,
	};
}
