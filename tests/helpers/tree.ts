import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A folder of its own for one test, with these files in its `content/`. */
export function treeOf(files: Record<string, string | undefined>) {
	const folder = mkdtempSync(join(tmpdir(), 'directory-'));
	for (const [path, text] of Object.entries(files)) {
		if (text === undefined) continue;
		const file = join(folder, 'content', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Runs one of our scripts in a folder, as a person would, on 20 January 2026. */
export function runScript(
	script: 'validate' | 'new' | 'from-issue',
	folder: string,
	...args: string[]
) {
	const day = script === 'validate' && !args.includes('--today') ? ['--today', '2026-01-20'] : [];
	// As little as possible from outside: no colour, and no BUILD_DATE of somebody else's.
	const env = { PATH: process.env['PATH'], TZ: 'Pacific/Auckland', NO_COLOR: '1' };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, `scripts/${script}.ts`), ...args, ...day],
		{ cwd: folder, encoding: 'utf8', env },
	);
	return { status, stdout, stderr };
}
