import { expect, test } from 'vitest';
import { fieldsOf } from '../../scripts/validate/examples/sample.ts';
import { z } from 'zod';
import { collectionNames } from './names.ts';
import { calls } from './calls.ts';
import { schemas } from './index.ts';

const call = (fields: object = {}) =>
	fieldsOf('calls', { opens: undefined, closes: '2026-12-01', ...fields });
const complaints = (fields: object) =>
	calls
		.safeParse(call(fields))
		.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

test('every collection has a schema', () => {
	expect(Object.keys(schemas).toSorted()).toEqual([...collectionNames].toSorted());
});

test('every field of every collection is described', () => {
	const bare: string[] = [];
	const visit = (node: unknown, path: string) => {
		if (!node || typeof node !== 'object') return;
		const { properties, items, anyOf } = node as Record<string, unknown>;
		for (const [name, field] of Object.entries(properties ?? {})) {
			if (!(field as { description?: string }).description) bare.push(`${path}.${name}`);
			visit(field, `${path}.${name}`);
		}
		visit(items, path);
		for (const one of (anyOf as unknown[]) ?? []) visit(one, path);
	};
	for (const [name, schema] of Object.entries(schemas))
		visit(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }), name);
	expect(bare).toEqual([]);
});

test('a call that is right passes', () => {
	expect(complaints({})).toBeUndefined();
});

test.each([
	[
		'closes before it opens',
		{ opens: '2026-12-02' },
		'closes is before 2026-12-02, when the call opens: compare both dates with the source, and correct the one that is wrong',
	],
	[
		'has weights that do not make 100',
		{
			criteria: [
				{ name: 'Fit', weight: 60 },
				{ name: 'Cost', weight: 30 },
			],
		},
		'criteria has weights that add up to 90, not 100: give each weight in per cent of the whole, or leave all of them out',
	],
	[
		'offers a minimum over its maximum',
		{ support: { kinds: ['grant'], minimum: 2, maximum: 1, currency: 'GBP' } },
		'support.minimum is more than the maximum: compare both with the source, and correct the one that is wrong',
	],
	[
		'names an amount without a currency',
		{ support: { kinds: ['grant'], maximum: 1 } },
		'support.currency is missing: an amount needs its currency',
	],
	[
		'names a day by which it was over although the day is known',
		{ closedBy: '2026-12-05' },
		'closedBy is not needed: the closing date is known',
	],
	[
		'says that it is over although the day is known',
		{ over: true },
		'over is not needed: the closing date is known',
	],
	[
		'says that it is over and by when',
		{ closes: 'unknown', closedBy: '2026', over: true },
		'over is not needed: closedBy says by when it was over',
	],
])('a call that %s is refused in words', (_name, fields, complaint) => {
	expect(complaints(fields)).toEqual([complaint]);
});

test('a misspelt optional field is refused', () => {
	expect(complaints({ partner: ['NHS'] })?.length).toBe(1);
});
