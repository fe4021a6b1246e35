import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { treeOf } from '../helpers/tree.ts';

/** Runs one of our commands with an option that none has, where it could do no harm. */
function misused(script: string, folder: string) {
	const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
	return new Promise((done) => {
		execFile(
			process.execPath,
			[resolve(`scripts/${script}.ts`), '--nope'],
			{ cwd: folder, env },
			(error, stdout, stderr) => done({ code: error?.code, stdout, stderr }),
		);
	});
}

test.concurrent.each([
	...['validate', 'new', 'from-issue', 'diff', 'due', 'review', 'forms', 'schemas', 'serve'],
	'browser-ready',
])('%s says of an option that it does not know where its help is', async (script) => {
	using tree = treeOf({});
	expect(await misused(script, tree.folder)).toEqual({
		code: 2,
		stdout: '',
		stderr: expect.stringMatching(
			new RegExp(`^Unknown option '--nope'.*\nTry npm run ${script} -- --help\n$`),
		),
	});
});
