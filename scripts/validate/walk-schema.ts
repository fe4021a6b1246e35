import type { z } from 'zod';
import type { Path } from './yaml.ts';

export type Schema = z.core.$ZodType;
/** A value that is there, with a schema that is meant for it. */
export interface Met {
	schema: Schema;
	value: unknown;
	path: Path;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a schema is made of, told apart by `type`; `instanceof` costs zod ten times as much. */
const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The fields of a group, or nothing where the schema is no group. */
export function shapeOf(schema: Schema | undefined): Readonly<Record<string, Schema>> | undefined {
	const def = schema && defOf(schema);
	return def?.type === 'object' ? def.shape : undefined;
}

/** True for days and the like: what a YAML reader may have made of them is put back into text. */
export const isPreprocessed = (schema: Schema) => defOf(schema).type === 'pipe';

/** True for words, which a YAML reader must not turn into anything else. */
export const takesText = (schema: Schema) => ['string', 'union'].includes(defOf(schema).type);

/**
 * Walks a schema and a value side by side, through lists, groups, optionals and preprocessing.
 * What wraps a schema is met before the schema itself, with the same path.
 */
export function walkSchema(
	schema: Schema,
	value: unknown,
	path: Path = [],
	met: Met[] = [],
): Met[] {
	if (value === undefined || value === null) return met;
	met.push({ schema, value, path });
	const def = defOf(schema);
	const inner = innerOf(schema);
	if (inner) walkSchema(inner, value, path, met);
	else if (def.type === 'object' && isRecord(value)) {
		for (const key of Object.keys(value)) {
			const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
			if (field) walkSchema(field, value[key], [...path, key], met);
		}
	} else if (def.type === 'array' && Array.isArray(value)) {
		for (const [index, item] of value.entries())
			walkSchema(def.element, item, [...path, index], met);
	}
	return met;
}

/** What stands inside a schema that only adds to it. */
function innerOf(schema: Schema): Schema | undefined {
	const def = defOf(schema);
	switch (def.type) {
		case 'optional':
		case 'nullable':
		case 'default':
		case 'readonly':
			return def.innerType;
		case 'pipe':
			return def.out;
		default:
			return undefined;
	}
}

const bare = (schema: Schema): Schema => {
	const inner = innerOf(schema);
	return inner ? bare(inner) : schema;
};

/** The schema at a path, with what only wraps it taken off. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
	const here = bare(schema);
	const [step, ...rest] = path;
	if (step === undefined) return here;
	const def = defOf(here);
	const next = def.type === 'array' ? def.element : shapeOf(here)?.[step];
	return next && schemaAt(next, rest);
}

/** The value at a path. */
export function valueAt(data: unknown, path: Path): unknown {
	let here = data;
	for (const step of path) {
		if (Array.isArray(here)) here = here[Number(step)] as unknown;
		else here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
	}
	return here;
}

/** A path as an author would write it: `funding[1].amount`. */
export const pathText = (path: Path) =>
	path.reduce<string>(
		(text, step) =>
			typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step,
		'',
	);
