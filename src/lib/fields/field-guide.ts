import { everyEntry } from '#schema/fields.ts';
import type { CollectionName } from '#schema/index.ts';
import * as vocabulary from '#schema/vocabulary.ts';
import { type JsonSchema, jsonSchemaOf, listSchemaOf } from './json-schema.ts';
import type { SearchName } from '#schema/search.ts';

/** One field as an author meets it. */
export interface FieldNote {
	/** What the author writes: `closes`. */
	name: string;
	/** Where it stands, for an address on the page: `calls-support-kinds`. */
	path: string;
	/** What it is for. Left out where the schema says nothing. */
	about: string | undefined;
	required: boolean;
	/** True when it holds several values, each with a hyphen of its own. */
	several: boolean;
	/** What a value looks like, in words: `a day, as YYYY-MM-DD`. */
	form: string;
	/** The values of a closed list, with what readers see. */
	values: { value: string; label: string | undefined }[];
	/** The collection whose file names it takes. */
	target: CollectionName | undefined;
	/** The fields within it. */
	fields: FieldNote[];
}

const isShared = ({ name }: FieldNote) => name in everyEntry;

/** The fields that every entry has, whatever its collection. */
export const sharedFields = (): FieldNote[] =>
	notesOf(jsonSchemaOf('guides'), 'every').filter(isShared);

/** The fields that only entries of this collection have. */
export const ownFields = (collection: CollectionName): FieldNote[] =>
	notesOf(jsonSchemaOf(collection), collection).filter((field) => !isShared(field));

/** All fields of an entry, in the order of its schema. */
export const allFields = (collection: CollectionName): FieldNote[] =>
	notesOf(jsonSchemaOf(collection), collection);

/** The fields of one item of a list of the search. */
export const listFields = (name: SearchName): FieldNote[] =>
	notesOf(listSchemaOf(name).items ?? {}, name);

const notesOf = ({ properties = {}, required = [] }: JsonSchema, path: string): FieldNote[] =>
	Object.entries(properties).map(([name, schema]) => {
		const value = schema.items ?? schema;
		const here = `${path}-${name}`;
		return {
			name,
			path: here,
			about: schema.description ?? value.description,
			required: required.includes(name),
			several: schema.items !== undefined,
			form: formOf(value),
			values: valuesOf(value),
			target: value['x-collection'],
			fields: notesOf(value, here),
		};
	});

const closedLists: Record<string, string>[] = Object.values(vocabulary).filter(
	(it) => typeof it === 'object',
);

/** The values of a closed list, with the words of the vocabulary that holds them all. */
function valuesOf({ const: only, enum: values = only ? [only] : [] }: JsonSchema) {
	const list = closedLists.find((it) => values.every((value) => value in it));
	return values.map((value) => ({ value, label: list?.[value] }));
}

/** What a value looks like, in words. */
function formOf(schema: JsonSchema): string {
	const { anyOf, format, pattern, type } = schema;
	const target = schema['x-collection'];
	if (target) return `the name of a file in content/${target}/, without .mdx`;
	if (anyOf) return anyOf.map(formOf).join(', or ');
	if (schema.enum ?? schema.const) return 'one of the values below';
	if (type === 'object') return 'a group of fields';
	if (type === 'boolean') return 'true or false';
	if (type === 'integer') return `a whole number${rangeOf(schema)}`;
	if (type === 'number') return `a number${rangeOf(schema)}`;
	if (format === 'uri') return 'an address that begins with https://';
	if (format === 'date') return 'a day, as YYYY-MM-DD';
	if (pattern?.includes('rolling'))
		return 'a date as YYYY-MM-DD, YYYY-MM or YYYY, with a London time as HH:MM where it is known; or rolling, or unknown';
	if (pattern?.includes(String.raw`\d{4}(`)) return 'a date, as YYYY-MM-DD, YYYY-MM or YYYY';
	if (pattern?.includes('/'))
		return 'the folder and the name of a file in content/, such as signposts/dtac';
	if (pattern?.startsWith('^[a-z')) return 'lower-case letters, digits and hyphens';
	if (pattern) return 'a code of capital letters and digits';
	return schema.maxLength ? `words, at most ${schema.maxLength} characters` : 'words';
}

/** The bounds of a number, in words. What zod adds for every whole number is not worth saying. */
function rangeOf({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
	const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
	if (minimum !== undefined && most !== undefined) return ` from ${minimum} to ${most}`;
	const bounds = [
		...(minimum === undefined ? [] : [`${minimum} or more`]),
		...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
		...(most === undefined ? [] : [`at most ${most}`]),
	];
	return bounds.map((bound) => `, ${bound}`).join('');
}
