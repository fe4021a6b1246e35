import { z } from 'zod';
import { closing, day, partialDate, referenceTargets } from '#schema/fields.ts';
import { type CollectionName, collectionLabels, schemas } from '#schema/index.ts';
import { searchFiles, type SearchName } from '#schema/search.ts';
import { absoluteUrl, schemaUrl } from '#lib/urls.ts';

/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	enum?: string[];
	const?: string;
	format?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	exclusiveMinimum?: number;
	maximum?: number;
	minItems?: number;
	/** The collection that a reference leads to. JSON Schema has no word for it. */
	'x-collection'?: CollectionName;
}

/** Dates are checked by functions, which JSON Schema cannot hold: this is as near as it comes. */
const dates = [
	{ schema: day, format: 'date' },
	{ schema: partialDate, pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` },
	{
		schema: closing,
		pattern: String.raw`^(rolling|unknown|\d{4}(-\d{2}(-\d{2}( \d{2}:\d{2})?)?)?)$`,
	},
];

/** The lists that the search reads: the files of `content/search/`. */

/** What each list of the search is called on a page. */
export const searchListLabels: Record<SearchName, string> = {
	vocabulary: 'Words that mean the same',
	answers: 'Questions and their answers',
	typed: 'What people type',
};

/** What an author writes in an entry of a collection, as JSON Schema. */
export const jsonSchemaOf = (collection: CollectionName): JsonSchema =>
	published(collection, schemas[collection], collectionLabels[collection].one);

/** What an author writes in a list of the search, as JSON Schema. */
export const listSchemaOf = (name: SearchName): JsonSchema =>
	published(name, searchFiles[name], searchListLabels[name]);

function published(
	name: CollectionName | SearchName,
	schema: z.ZodType,
	title: string,
): JsonSchema {
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			const target = referenceTargets.get(zodSchema);
			if (target) jsonSchema['x-collection'] = target.collection;
			const date = dates.find(({ schema }) => schema._zod.def === zodSchema._zod.def);
			if (date) Object.assign(jsonSchema, { ...date, schema: undefined });
		},
	});
	return {
		$schema,
		$id: absoluteUrl(schemaUrl(name)),
		title,
		...rest,
	} as JsonSchema;
}
