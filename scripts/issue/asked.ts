import { allFields, type FieldNote } from '#lib/fields/field-guide.ts';
import { type JsonSchema, jsonSchemaOf } from '#lib/fields/json-schema.ts';
import { lowerFirst, upperFirst } from '#lib/text/words.ts';
import type { CollectionName } from '#schema/index.ts';

/** One question of a form: the field that its answer is for. */
export interface Asked {
	/** From the top of the front matter: `['support', 'kinds']`. */
	path: string[];
	field: FieldNote;
	/** The heading of the answer, in the form and in the issue that comes of it. */
	label: string;
	required: boolean;
	/** A list that an entry needs, though nothing may stand in it: no answer is an empty list. */
	mayBeEmpty: boolean;
}

/** What a form asks though an entry may leave it out: what people who send words tend to know. */
const also: Record<CollectionName, string[]> = {
	networks: [],
	systems: ['to', 'successors'],
	priorities: [],
	calls: ['challenge', 'applicants', 'opens', 'support.words', 'apply.url', 'outcome.words'],
	collaborations: ['started', 'ended', 'became', 'transparency.paidBy'],
	programmes: ['started', 'ended', 'leadNetworks'],
	signposts: ['abbreviation', 'url'],
	guides: [],
};
const alsoOfAll = ['aliases', 'notKnown'];

/** What does not fit into a field: it is kept, for a person to place. */
export const moreLabel = 'Anything else';
/** The prose of a guide, for a person to set as a page. */
export const proseLabel = 'The text of the page';

const known = new Map<CollectionName, Asked[]>();

/** The questions of a collection's form, groups taken apart, in the order of its schema. */
export function askedOf(collection: CollectionName): Asked[] {
	const asked = known.get(collection) ?? readAsked(collection);
	known.set(collection, asked);
	return asked;
}

function readAsked(collection: CollectionName): Asked[] {
	const wanted = [...also[collection], ...alsoOfAll];
	const schema = jsonSchemaOf(collection);
	return ask(allFields(collection), []);

	function ask(fields: FieldNote[], path: string[], isNeeded = true): Asked[] {
		return fields.flatMap((field) => {
			const here = [...path, field.name];
			const required = isNeeded && field.required;
			if (field.fields.length > 0 && !field.several) return ask(field.fields, here, required);
			if (!required && !wanted.includes(here.join('.'))) return [];
			const label = here.map(plainName).map((it, at) => (at > 0 ? lowerFirst(it) : it));
			const mayBeEmpty = required && field.several && !leastOf(schema, here);
			return [{ path: here, field, label: label.join(': '), required, mayBeEmpty }];
		});
	}
}

/** How many items a list must have. */
const leastOf = (schema: JsonSchema, path: string[]) =>
	path.reduce<JsonSchema>((at, name) => at.properties?.[name] ?? {}, schema).minItems ?? 0;

/** The fields of an item that a line holds, in order: those it needs. */
export const partsOf = ({ fields }: FieldNote): FieldNote[] =>
	fields.filter(({ required }) => required);

const letters = new Set(['ods', 'gss', 'ahsn', 'nhs']);

/** The name of a field as a label: `whenInstead` to `When instead`, `odsCode` to `ODS code`. */
export function plainName(name: string): string {
	const words = name === 'url' ? ['address'] : name.split(/(?=[A-Z])/);
	const plain = words.map((it) =>
		letters.has(it.toLowerCase()) ? it.toUpperCase() : it.toLowerCase(),
	);
	return upperFirst(plain.join(' '));
}
