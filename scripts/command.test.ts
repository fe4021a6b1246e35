import { afterEach, expect, test, vi } from 'vitest';
import { command, readFormat, readOptions, readToday, UsageError } from './command.ts';

const options = { fix: { type: 'boolean' }, port: { type: 'string' } } as const;

/** What a command says and how it ends, for one command line. */
async function ran(argv: string[], run: () => number | void = () => 1) {
	const [out, err] = [process.stdout, process.stderr].map((stream) =>
		vi.spyOn(stream, 'write').mockReset().mockReturnValue(true),
	);
	vi.spyOn(process.stdout, 'on').mockReturnThis();
	await command({ name: 'tidy', help: 'Tidies up.\n', options, run }, argv);
	const said = (spy = out) => spy?.mock.calls.map(([text]) => String(text)).join('');
	return [process.exitCode, said(out), said(err)];
}

afterEach(() => {
	process.exitCode = 0;
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

test('the exit code is what the command gives back, and 0 where it gives nothing', async () => {
	expect(await ran(['--fix'])).toEqual([1, '', '']);
	expect(await ran([], () => {})).toEqual([0, '', '']);
});

test('help is given instead of anything else, whatever stands beside it', async () => {
	expect(await ran(['--nope', '--help'])).toEqual([0, 'Tidies up.\n', '']);
	expect(await ran(['-h'])).toEqual([0, 'Tidies up.\n', '']);
});

test.each([['--nope'], ['--port'], ['--fix=3'], ['word'], ['--port', '--fix']])(
	'%j is wrong use: what is wrong and where help is, without a stack',
	async (...argv) => {
		const [code, out, err] = await ran(argv);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^[^\n]+\n(?:[^\n]+\n)*Try npm run tidy -- --help\n$/);
		expect(err).not.toContain('    at ');
	},
);

test('an option that npm kept for itself is missed', async () => {
	vi.stubEnv('npm_config_fix', 'true');
	vi.stubEnv('npm_lifecycle_event', 'tidy');
	expect(await ran([])).toEqual([
		2,
		'',
		'npm kept --fix for itself. Write -- before it: -- --fix.\nTry npm run tidy -- --help\n',
	]);
	expect(await ran(['--fix'])).toEqual([1, '', '']);
	vi.stubEnv('npm_lifecycle_event', 'build');
	expect(await ran([]), 'one of several in another script').toEqual([1, '', '']);
});

test('words in quotes may begin with a hyphen', () => {
	expect(readOptions(['calls', '- a title', '--fix it', '--fix'], options)).toMatchObject({
		values: { fix: true },
		positionals: ['calls', '- a title', '--fix it'],
	});
});

test('a fault of the program is told with its stack, and is no wrong use', async () => {
	const [code, , err] = await ran([], () => {
		throw new RangeError('Too far.');
	});
	expect(code).toBe(2);
	expect(err).toMatch(/^The program itself failed: RangeError: Too far\.\n {4}at /);
});

test('a day must be real, and a format one of those there are', () => {
	expect(readToday('2026-02-28')).toBe('2026-02-28');
	expect(() => readToday('2026-02-31')).toThrow(UsageError);
	expect(readFormat('text', { text: 1, json: 2 })).toBe('text');
	expect(() => readFormat('toString', { text: 1, json: 2 })).toThrow('it can be text, json.');
});
