import { expect, test } from 'vitest';
import { z } from 'zod';
import { ref } from '#schema/fields.ts';
import { pathText, valueAt, walkSchema } from './walk-schema.ts';

const leaf = ref('networks');
const schema = z.strictObject({
	list: z.array(z.strictObject({ name: leaf })).optional(),
	day: z.preprocess((value) => value, leaf),
	nested: z.strictObject({ name: leaf.nullable().default('x') }),
});

test('every value is met with its type, through whatever wraps its schema', () => {
	const value = { list: [{ name: 'a' }, { name: 'b' }], day: 'c', nested: { name: 'd' }, other: 1 };
	const values = walkSchema(schema, value).filter((it) => it.type.kind === 'reference');
	expect(values.map(({ path }) => pathText(path))).toEqual([
		'list[0].name',
		'list[1].name',
		'day',
		'nested.name',
	]);
});

test('values of another kind than the schema’s are passed over', () => {
	const values = walkSchema(schema, { list: 'a', day: null, nested: [] });
	expect(values.map(({ path }) => pathText(path))).toEqual(['list']);
});

test('a path leads to a value, or to nothing', () => {
	expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
	expect(valueAt({ a: 1 }, ['constructor'])).toBeUndefined();
});
