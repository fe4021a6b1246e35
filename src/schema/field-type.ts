import { z } from 'zod';
import type { CollectionName } from './names.ts';

export type Schema = z.core.$ZodType;

type Bounds = { least?: number; above?: number; most?: number };

/** What the value of a field is. Whoever says it in words, reads it or writes it asks this. */
export type FieldType =
	/** A day, a date as precisely as it is known, when a call closes. */
	| { kind: 'day' | 'part-date' | 'closing' }
	/** An https address, and an entry's folder and file name. */
	| { kind: 'address' | 'entry-address' }
	/** What tables and registers call it: capitals and digits, or small letters, digits and hyphens. */
	| { kind: 'code' | 'id' }
	/** The id of a source of the same entry. */
	| { kind: 'citation' }
	/** The file name of an entry. */
	| { kind: 'reference'; collection: CollectionName }
	/** Words for readers; `isToldLength` where what the field is for says how many it takes. */
	| { kind: 'words'; most: number; isToldLength?: boolean }
	/** Text that nobody reads as words. */
	| { kind: 'text' }
	/** A value of a closed list, with what readers see of each. */
	| { kind: 'choice'; list: Readonly<Record<string, string | undefined>> }
	| ({ kind: 'number' | 'whole-number' | 'money' } & Bounds)
	| { kind: 'yes-no' }
	| { kind: 'either'; of: readonly FieldType[] }
	| { kind: 'list'; item: Schema; least: number }
	| { kind: 'group'; fields: Readonly<Record<string, Schema>> };
type Kind = FieldType['kind'];

/** What zod cannot know of a schema: its constructor says so here. */
export const fieldTypes =
	z.registry<Exclude<FieldType, { kind: 'either' } | { kind: 'list' } | { kind: 'group' }>>();

/** What a schema is made of, told apart by `type`; `instanceof` costs zod ten times as much. */
const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** What stands inside a schema that only adds to it. */
function innerOf(schema: Schema): Schema | undefined {
	const def = defOf(schema);
	return def.type === 'pipe' ? def.out : 'innerType' in def ? def.innerType : undefined;
}

const known = new WeakMap<Schema, FieldType>();

/** The type of a field, whatever wraps its schema. zod looks through all that a schema was made of: once is enough. */
export function typeOf(schema: Schema): FieldType {
	const type = known.get(schema) ?? fieldTypes.get(schema as z.ZodType) ?? readType(schema);
	known.set(schema, type);
	return type;
}

function readType(schema: Schema): FieldType {
	const inner = innerOf(schema);
	if (inner) return typeOf(inner);
	const def = defOf(schema);
	switch (def.type) {
		case 'object':
			return { kind: 'group', fields: def.shape };
		case 'array':
			return { kind: 'list', item: def.element, least: leastItems(def) };
		case 'union':
			return { kind: 'either', of: def.options.map(typeOf) };
		case 'boolean':
			return { kind: 'yes-no' };
		case 'number':
			return { kind: 'format' in def ? 'whole-number' : 'number', ...boundsOf(def) };
		case 'enum': {
			const list = Object.fromEntries(Object.keys(def.entries).map((it) => [it, undefined]));
			return { kind: 'choice', list };
		}
		default:
			return { kind: 'text' };
	}
}

const checksOf = ({ checks = [] }: z.core.$ZodTypeDef) =>
	checks.map((check) => (check as z.core.$ZodChecks)._zod.def);

function boundsOf(def: z.core.$ZodTypeDef): Bounds {
	const bounds: Bounds = {};
	for (const it of checksOf(def)) {
		if (it.check === 'less_than') bounds.most = Number(it.value);
		if (it.check === 'greater_than') bounds[it.inclusive ? 'least' : 'above'] = Number(it.value);
	}
	return bounds;
}

const leastItems = (def: z.core.$ZodTypeDef) =>
	checksOf(def).find((it) => it.check === 'min_length')?.minimum ?? 0;

/** The fields of a group, or nothing where the type is no group. */
export const fieldsIn = (type: FieldType | undefined) =>
	type?.kind === 'group' ? type.fields : undefined;

/** The schema of a part: of a field of a group, or of an item of a list. */
export function partOf(type: FieldType | undefined, step: string | number): Schema | undefined {
	if (type?.kind === 'list') return type.item;
	const fields = fieldsIn(type);
	return fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
}

/** The schema at a path from the top of a value, with what wraps it. */
export const schemaAt = (schema: Schema, path: readonly (string | number)[]): Schema | undefined =>
	path.reduce<Schema | undefined>((at, step) => at && partOf(typeOf(at), step), schema);

/** The type at a path from the top of a value. */
export function typeAt(schema: Schema, path: readonly (string | number)[]): FieldType | undefined {
	const field = schemaAt(schema, path);
	return field && typeOf(field);
}

const dates: readonly Kind[] = ['day', 'part-date', 'closing'];
const names: readonly Kind[] = ['reference', 'citation', 'address', 'entry-address', 'code', 'id'];
const texts: readonly Kind[] = ['words', 'text', ...names];

/** True for a date of any kind: what a YAML reader made of it is put back into text. */
export const isDate = ({ kind }: FieldType) => dates.includes(kind);

/** True for text, which a YAML reader must not turn into anything else. */
export const isText = (type: FieldType): boolean =>
	type.kind === 'either' ? type.of.some(isText) : texts.includes(type.kind);

/** True for a field that a group cannot do without. */
export const isNeeded = (field: Schema): boolean => {
	const def = defOf(field);
	return def.type === 'pipe' ? isNeeded(def.out) : field._zod.optin === undefined;
};

/** What a field is for, in an author's words. */
export function purposeOf(field: Schema): string | undefined {
	const inner = innerOf(field);
	return z.globalRegistry.get(field as z.ZodType)?.description ?? (inner && purposeOf(inner));
}
