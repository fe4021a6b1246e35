import { expect, test } from 'vitest';
import { fieldsOfYaml, splitEntry, valueOfYaml } from './front-matter.ts';

test('an entry is split at its lines of three hyphens', () => {
	const text = '---\ntitle: A\n---\n\nWords.\n---\n';
	expect(splitEntry(text)).toEqual({ yaml: '\ntitle: A', start: 3, end: 16 });
	expect(splitEntry('\uFEFF--- \r\ntitle: A\r\n---')).toMatchObject({ yaml: '\r\ntitle: A' });
	expect(splitEntry('---\n---\n')).toMatchObject({ yaml: '' });
});

test.each([
	'',
	'Words.',
	'---\ntitle: A\n',
	'\n---\na: 1\n---\n',
	'---js\n{}\n---\n',
	'--- js\n{}\n---\n',
])('what is held by anything else is not read: %j', (text) => {
	expect(splitEntry(text)).toBeUndefined();
});

test('days stay the text they are', () => {
	expect(valueOfYaml('closes: 2026-02-31')).toEqual({ closes: '2026-02-31' });
});

test('YAML that is broken, or is no group of fields, has none', () => {
	expect(fieldsOfYaml('a: [')).toBeUndefined();
	expect(fieldsOfYaml('words')).toBeUndefined();
	expect(fieldsOfYaml('a: !!js/function "x"')).toBeUndefined();
});
