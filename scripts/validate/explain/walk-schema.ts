import { fieldsIn, type FieldType, type Schema, typeOf } from '#schema/field-type.ts';
import type { Path } from '../finding.ts';

/** A value that is there, with the type that it is meant to have. */
export interface FieldValue {
	type: FieldType;
	value: unknown;
	path: Path;
	/** The last name in its path: of the field that it is, or that it is an item of. */
	key: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value on the way down: its path is put together only when somebody asks. */
class Step implements FieldValue {
	readonly type: FieldType;
	readonly value: unknown;
	readonly key: string;
	readonly #parent: Step | undefined;
	readonly #step: string | number | undefined;

	constructor(schema: Schema, value: unknown, parent?: Step, step?: string | number) {
		this.type = typeOf(schema);
		this.value = value;
		this.key = typeof step === 'string' ? step : (parent?.key ?? '');
		this.#parent = parent;
		this.#step = step;
	}

	get path(): Path {
		const path: (string | number)[] = [];
		for (let at: Step | undefined = this; at; at = at.#parent)
			if (at.#step !== undefined) path.unshift(at.#step);
		return path;
	}
}

/** Walks a schema and a value side by side, and meets each list and each single value, valid or not. */
export function walkSchema(schema: Schema, value: unknown): FieldValue[] {
	const values: FieldValue[] = [];
	walk(new Step(schema, value), values);
	return values;
}

function walk(step: Step, values: FieldValue[]): void {
	const { type, value } = step;
	if (value === undefined || value === null) return;
	const fields = fieldsIn(type);
	if (!fields) values.push(step);
	if (fields && isRecord(value)) {
		for (const key of Object.keys(value)) {
			const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
			if (field) walk(new Step(field, value[key], step, key), values);
		}
	} else if (type.kind === 'list' && Array.isArray(value)) {
		for (const [index, item] of value.entries())
			walk(new Step(type.item, item, step, index), values);
	}
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
