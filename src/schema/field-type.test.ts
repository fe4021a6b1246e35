import { expect, test } from 'vitest';
import { z } from 'zod';
import { isNeeded, purposeOf, typeAt, typeOf } from './field-type.ts';
import { choice, cites, closing, day, httpsUrl, partialDate, ref, words } from './fields.ts';
import { schemas } from './index.ts';

test.each([
	['a reference', ref('networks'), { kind: 'reference', collection: 'networks' }],
	['words', words(80), { kind: 'words', most: 80 }],
	['a day', day, { kind: 'day' }],
	['a date', partialDate, { kind: 'part-date' }],
	['a closing date', closing, { kind: 'closing' }],
	['an address', httpsUrl, { kind: 'address' }],
	['a choice', choice({ a: 'One' }), { kind: 'choice', list: { a: 'One' } }],
	['a list', cites, { kind: 'list', least: 1 }],
	['a yes or no', z.boolean(), { kind: 'yes-no' }],
	['a figure', z.union([z.number(), words(9)]), { kind: 'either', of: [{ kind: 'number' }, {}] }],
	['a whole number', z.int().min(0).max(3), { kind: 'whole-number', least: 0, most: 3 }],
	['a number', z.number().positive(), { kind: 'number', above: 0 }],
] as const)('%s is known as such, described and left out or not', (_name, schema, type) => {
	for (const one of [
		schema,
		schema.describe('It.'),
		schema.optional(),
		schema.describe('').optional(),
	])
		expect(typeOf(one)).toMatchObject(type);
});

test('a type is found where it stands in an entry', () => {
	expect(typeAt(schemas.calls, ['issuers', 3, 'network'])).toMatchObject({ kind: 'reference' });
	expect(typeAt(schemas.calls, ['support', 'pot'])).toMatchObject({ kind: 'money', above: 0 });
	expect(typeAt(schemas.calls, ['issuers'])).toMatchObject({ kind: 'list', least: 1 });
	for (const path of [['constructor'], ['title', 'length'], ['issuers', 0, 'none']])
		expect(typeAt(schemas.calls, path)).toBeUndefined();
});

test('a field says whether it is needed, and what it is for', () => {
	const { closes, opens } = schemas.calls.shape;
	expect([closes, opens].map(isNeeded)).toEqual([true, false]);
	expect(purposeOf(words(9).describe('Its name.').optional())).toBe('Its name.');
	expect(purposeOf(opens)).toMatch(/^First day/);
});
