import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript, treeOf } from '../helpers/tree.ts';

test('what was clean in the last run is found as soon as it is not', () => {
	using tree = treeOf({});
	cpSync('content', join(tree.folder, 'content'), { recursive: true });
	const check = () => runScript('validate', tree.folder, '--today', '2030-01-01');
	const clean = {
		status: 0,
		stderr: '',
		stdout: expect.stringMatching(/^No problems in \d+ files/),
	};
	expect(check()).toEqual(clean);
	expect(check()).toEqual(clean);

	const [call = ''] = readdirSync(join(tree.folder, 'content/calls'));
	const path = join(tree.folder, 'content/calls', call);
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.replace(/^title: .*/m, 'title: TBC'));
	expect(check().stdout).toMatch(`content/calls/${call}:2:8  error  empty-title\n`);
	writeFileSync(path, text);
	expect(check()).toEqual(clean);

	rmSync(join(tree.folder, 'content/networks/wessex.mdx'));
	const { status, stdout } = check();
	expect(status).toBe(1);
	expect(stdout).toContain('"wessex", but there is no content/networks/wessex.mdx.');
}, 60_000);
