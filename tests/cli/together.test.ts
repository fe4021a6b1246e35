import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/together.ts');
const together = (...commands: string[]) =>
	spawnSync(process.execPath, [script, ...commands], { encoding: 'utf8' });

test('commands that run side by side keep what they say apart', () => {
	const { status, stdout } = together('echo one && echo two', 'echo three', 'echo four');
	expect(status).toBe(0);
	expect(stdout.replaceAll('\r', '')).toContain('> echo one && echo two\none\ntwo\n');
	expect(stdout).toContain('three');
	expect(stdout).toContain('four');
});

test('one that fails fails them all, and the others are still heard', () => {
	const { status, stdout } = together('exit 3', 'echo heard');
	expect(status).toBe(1);
	expect(stdout).toContain('heard');
});
