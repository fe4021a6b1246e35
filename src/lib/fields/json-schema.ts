import { z } from 'zod';
import { type FieldType, typeOf } from '#schema/field-type.ts';
import { schemas } from '#schema/index.ts';
import { type CollectionName, collectionLabels } from '#schema/names.ts';
import { type SearchListName, searchFiles } from '#schema/search.ts';
import { absoluteUrl, schemaUrl } from '#lib/urls.ts';

/** The parts of JSON Schema in which fields lie, and what we add to them. */
export interface JsonSchema {
	[word: string]: unknown;
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	format?: string;
	pattern?: string;
	/** The collection that a reference leads to. JSON Schema has no word for it. */
	'x-collection'?: CollectionName;
}

/** Dates are checked by functions, which JSON Schema cannot hold: this is as near as it comes. */
const dates: { readonly [Kind in FieldType['kind']]?: JsonSchema } = {
	day: { format: 'date' },
	'part-date': { pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` },
	closing: {
		pattern: String.raw`^(rolling|unknown|\d{4}(-\d{2}(-\d{2}( \d{2}:\d{2})?)?)?)$`,
	},
};

/** What each list of the search is called on a page. */
export const searchListLabels: Record<SearchListName, string> = {
	vocabulary: 'Words that mean the same',
	answers: 'Questions and their answers',
	typed: 'What people type',
	companies: 'Companies and their names',
};

/** What an author writes in an entry of a collection, as JSON Schema. */
export const jsonSchemaOf = (collection: CollectionName): JsonSchema =>
	published(collection, schemas[collection], collectionLabels[collection].one);

/** What an author writes in a list of the search, as JSON Schema. */
export const listSchemaOf = (name: SearchListName): JsonSchema =>
	published(name, searchFiles[name], searchListLabels[name]);

function published(
	name: CollectionName | SearchListName,
	schema: z.ZodType,
	title: string,
): JsonSchema {
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			const type = typeOf(zodSchema);
			if (type.kind === 'reference') jsonSchema['x-collection'] = type.collection;
			Object.assign(jsonSchema, dates[type.kind]);
		},
	});
	return { $schema, $id: absoluteUrl(schemaUrl(name)), title, ...rest } as JsonSchema;
}
