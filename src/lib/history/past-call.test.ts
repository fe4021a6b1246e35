import { expect, test } from 'vitest';
import { call, textOf } from '../../../tests/helpers/entries.ts';
import { presentCall, readPastVersions } from './past-call.ts';

const read = (text: string) => readPastVersions([['blob', text]]).get('blob');
const fields = {
	closes: '2026-02-27 12:00',
	nations: ['wales'],
	withdrawn: { on: '2026-01', reason: 'Cut.' },
};

test.each([
	['as it is', (text: string) => text],
	['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
	['with a byte order mark', (text: string) => `\uFEFF${text}`],
	['with days as YAML has them', (text: string) => text.replaceAll(/"(\d{4}-\d\d-\d\d)"/g, '$1')],
])('a version is read as today’s schema would read it: %s', (_, change) => {
	expect(read(change(textOf('calls', fields, 'Words.\n---\n')))).toEqual(presentCall(call(fields)));
});

test('versions that differ in their check alone say the same', () => {
	const checks = ['2026-01-10', '2026-01-20'].map((on) => ({ on, how: 'live-page' }));
	const texts = checks.map((checked): [string, string] => [
		checked.on,
		textOf('calls', { ...fields, checked }),
	]);
	const [first, second] = readPastVersions(texts).values();
	expect(first).toBe(second);
	expect(first).toEqual(presentCall(call(fields)));
});

test('a field that cannot be read is left out, and the others are read', () => {
	const past = read(textOf('calls', { ...fields, closes: 'soon', support: { amount: 5 } }));
	expect(past).not.toHaveProperty('closes');
	expect(past).not.toHaveProperty('support');
	expect(past).toMatchObject({ nations: ['wales'] });
});

test('beside a field that is not known today, nothing counts as left out', () => {
	const past = read(textOf('calls', { deadline: '2026-02-27' }));
	expect(past).not.toHaveProperty('nations');
	expect(past).toHaveProperty('closes', '2026-02-27');
	expect(read(textOf('calls'))).toHaveProperty('nations', undefined);
});

test.each(['', 'No fields.', '---\ntitle: x\n', '---js\n{ title: 1 }\n---\n', '---\na: [\n---\n'])(
	'what has no front matter that can be read is not read, and nothing fails: %j',
	(text) => {
		expect(read(text)).toBeUndefined();
	},
);
