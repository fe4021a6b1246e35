import type { z } from 'zod';
import type { Path } from '../read/yaml.ts';

export type Schema = z.core.$ZodType;
/** A value that is there, with a schema that is meant for it. */
export interface Met {
	schema: Schema;
	value: unknown;
	path: Path;
	/** The last name in its path: of the field that it is, or that it is an item of. */
	key: string;
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

/** True for a schema and what it became when it was described. */
export const isSame = (one: Schema, other: Schema) => defOf(one) === defOf(other);

/** True for days and the like: what a YAML reader may have made of them is put back into text. */
export const isPreprocessed = (schema: Schema) => defOf(schema).type === 'pipe';

/** True for words, which a YAML reader must not turn into anything else. */
export const takesText = (schema: Schema) => ['string', 'union'].includes(defOf(schema).type);

/** A value on the way down: its path is put together only when somebody asks. */
class Step implements Met {
	readonly schema: Schema;
	readonly value: unknown;
	readonly key: string;
	readonly #parent: Step | undefined;
	readonly #step: string | number | undefined;

	constructor(schema: Schema, value: unknown, parent?: Step, step?: string | number) {
		this.schema = schema;
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

/**
 * Walks a schema and a value side by side, and meets each list and each single value, valid or not,
 * with its schema; of what wraps a schema only preprocessing counts, and hides what is inside.
 */
export function walkSchema(schema: Schema, value: unknown): Met[] {
	const met: Met[] = [];
	const plan = planOf(schema);
	walk(plan, new Step(plan.schema, value), met);
	return met;
}

function walk(plan: Plan, step: Step, met: Met[]): void {
	const { value } = step;
	if (value === undefined || value === null) return;
	const { fields, element } = plan;
	if (!fields) met.push(step);
	if (fields && isRecord(value)) {
		for (const key of Object.keys(value)) {
			const field = fields.get(key);
			if (field) walk(field, new Step(field.schema, value[key], step, key), met);
		}
	} else if (element && Array.isArray(value)) {
		for (const [index, item] of value.entries())
			walk(element, new Step(element.schema, item, step, index), met);
	}
}

/** A schema as a walk needs it: worked out once, however many values are met. */
interface Plan {
	/** Without what only wraps it. */
	schema: Schema;
	fields?: ReadonlyMap<string, Plan>;
	element?: Plan;
}

const plans = new WeakMap<Schema, Plan>();

function planOf(schema: Schema): Plan {
	const known = plans.get(schema);
	if (known) return known;
	const inner = isPreprocessed(schema) ? undefined : innerOf(schema);
	const def = defOf(schema);
	const shape = shapeOf(schema);
	const plan: Plan = inner
		? planOf(inner)
		: {
				schema,
				...(shape && {
					fields: new Map(Object.entries(shape).map(([key, field]) => [key, planOf(field)])),
				}),
				...(def.type === 'array' && { element: planOf(def.element) }),
			};
	plans.set(schema, plan);
	return plan;
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
