import { expect, test } from 'vitest';
import { readOptions, UsageError } from '../../command.ts';
import { help, options, settle } from './arguments.ts';

const now = Date.parse('2026-05-05T12:00:00Z');
const read = (argv: string[], buildDate?: string) =>
	settle(readOptions(argv, options), buildDate, now);

test('without arguments, all of content/ is judged today, for people', () => {
	expect(read([])).toMatchObject({
		format: 'text',
		content: 'content',
		paths: [],
		today: '2026-05-05',
	});
});

test('BUILD_DATE moves the day forward, never back: checks made since a past day are not wrong', () => {
	expect(read([], '2030-01-01').today).toBe('2030-01-01');
	expect(read([], '2025-11-10').today).toBe('2026-05-05');
	expect(read([], 'soon').today).toBe('2026-05-05');
	expect(read(['--today', '2025-11-10'], '2030-01-01').today).toBe('2025-11-10');
});

test.each(['text', 'github', 'json', 'sarif'])(
	'the format %s is taken, and help names it',
	(format) => {
		expect(read(['--format', format]).format).toBe(format);
		expect(help).toMatch(new RegExp(`\\b${format} ?[(\n]`));
	},
);

test.each([[['--format', 'xml']], [['--today', '2026-02-31']], [['--colour']], [['--content']]])(
	'%s is wrong use',
	(argv) => {
		expect(() => read(argv)).toThrow(UsageError);
	},
);

test('what is watched is for people: no other format, and nothing is put right', () => {
	expect(read(['--watch'])).toMatchObject({ watch: true, changed: false });
	expect(() => read(['--watch', '--format', 'json'])).toThrow(UsageError);
	expect(() => read(['--watch', '--fix'])).toThrow(UsageError);
});
