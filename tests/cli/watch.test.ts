import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree, textOf } from '../helpers/entries.ts';
import { treeOf } from '../helpers/tree.ts';

const script = join(import.meta.dirname, '../../scripts/validate.ts');

/** The checker kept running on a folder. */
function watching(folder: string, option = '--watch') {
	const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
	const child = spawn(process.execPath, [script, option, '--today', '2026-01-20'], {
		cwd: folder,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	return {
		/** Waits until it says something, and forgets what it has said so far. */
		async says(words: RegExp): Promise<void> {
			await expect.poll(() => said, { timeout: 40_000, interval: 30 }).toMatch(words);
			said = '';
		},
		ended: new Promise((resolve) => child.once('exit', resolve)),
		end() {
			child.kill('SIGINT');
			return this.ended;
		},
	};
}

test('each change is checked as it comes, until somebody stops it', async () => {
	using tree = treeOf(cleanTree());
	const at = (path: string) => join(tree.folder, 'content', path);
	const wrong = textOf('calls').replace('kind: grant', 'kind: grnt');
	const watch = watching(tree.folder);
	try {
		await watch.says(/^No problems in \d+ files\.\nChecked at \d\d:\d\d:\d\d\. .*Ctrl-C ends\.\n/);

		// As an editor does it: a file of its own beside, then one put in the place of the other.
		writeFileSync(at('calls/.frailty.mdx.swp'), 'b0VIM');
		writeFileSync(at('calls/frailty.mdx~'), wrong);
		renameSync(at('calls/frailty.mdx~'), at('calls/frailty.mdx'));
		await watch.says(
			/frailty\.mdx:\d+:7 {2}error {2}unknown-value\n[^]*\n1 problem in 1 of [^]*Ctrl-C/,
		);

		renameSync(at('calls/frailty.mdx'), at('calls/Frailty.mdx'));
		await watch.says(/calls\/Frailty\.mdx:1:1 {2}error {2}bad-file-name\n[^]*Ctrl-C/);

		rmSync(at('calls/Frailty.mdx'));
		writeFileSync(at('calls/frailty.mdx'), textOf('calls'));
		await watch.says(/No problems in \d+ files\./);

		mkdirSync(at('meetings'));
		await watch.says(/There is no collection "meetings"/);
	} finally {
		expect(await watch.end()).toBe(0);
	}
});

test('it waits for faults to be mended, and then ends', async () => {
	const wrong = textOf('calls').replace('kind: grant', 'kind: grnt');
	using tree = treeOf({ ...cleanTree(), 'calls/frailty.mdx': wrong });
	const watch = watching(tree.folder, '--until-clean');
	await watch.says(/1 problem in 1 of [^]*Waiting for changes/);
	writeFileSync(join(tree.folder, 'content/calls/frailty.mdx'), textOf('calls'));
	await watch.says(/No problems in \d+ files\./);
	expect(await watch.ended).toBe(0);
});
