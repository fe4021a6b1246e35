import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree } from '../helpers/entries.ts';
import { repository } from '../helpers/repository.ts';

/** What a pull request might put at the head of an entry, to have it run where somebody looks at it. */
const heads = ['---js', '---javascript', '--- js', '---coffee', '---json'];

/** A directory in which each of these heads, once run, would write `ran` beside the content. */
function trap() {
	const work = repository();
	work.commit('2026-01-01T12:00:00Z', cleanTree());
	const ran = join(work.folder, 'ran');
	const code = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, 'x')`;
	heads.forEach((head, index) =>
		work.write({ [`calls/trap-${index}.mdx`]: `${head}\n({ title: ${code} })\n---\n\nWords.\n` }),
	);
	return { folder: work.folder, ran, [Symbol.dispose]: () => work[Symbol.dispose]() };
}

/** Runs Node in a folder, with as little as possible from outside. */
function run(folder: string, ...args: string[]) {
	const env = { PATH: process.env['PATH'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
	return spawnSync(process.execPath, args, {
		cwd: folder,
		encoding: 'utf8',
		env,
		timeout: 120_000,
	});
}

test.each<[script: string, ...args: string[]]>([
	['validate'],
	['validate', '--fix'],
	['validate', '--changed', '--base', 'main', '--format', 'sarif'],
	['new', 'calls', 'A call'],
	['due', '--today', '2026-01-20'],
	['diff', '--today', '2026-01-20'],
	['review', 'content'],
	['forms'],
	['schemas'],
	['from-issue', 'content/calls/trap-0.mdx'],
])('no code of an entry runs in %j', (script, ...args) => {
	using folder = trap();
	run(folder.folder, resolve(`scripts/${script}.ts`), ...args);
	expect(existsSync(folder.ran)).toBe(false);
});

test('the checker names each of them', () => {
	using folder = trap();
	const { status, stdout } = run(folder.folder, resolve('scripts/validate.ts'));
	expect(status).toBe(1);
	for (const index of heads.keys())
		expect(stdout).toContain(`content/calls/trap-${index}.mdx:1:1  error  not-yaml\n`);
});

test('no code of an entry runs in a bare build of the site', () => {
	using folder = trap();
	for (const name of ['src', 'scripts', 'public', 'node_modules', 'package.json', 'tsconfig.json'])
		symlinkSync(resolve(name), join(folder.folder, name));
	cpSync('astro.config.mjs', join(folder.folder, 'astro.config.mjs'));
	writeFileSync(join(folder.folder, '.gitignore'), '*');
	const { status, stdout, stderr } = run(
		folder.folder,
		resolve('node_modules/astro/bin/astro.mjs'),
		'build',
	);
	expect(existsSync(folder.ran)).toBe(false);
	expect(`${stdout}${stderr}`).toMatch(/trap-\d/);
	expect(status).toBe(1);
}, 120_000);
