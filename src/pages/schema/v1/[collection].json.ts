import { searchNames } from '#schema/search.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type JsonSchema, jsonSchemaOf, listSchemaOf } from '#lib/fields/json-schema.ts';
import { jsonText } from '#lib/entries/open-data.ts';
import { collectionNames } from '#schema/fields.ts';

const schemas = [
	...collectionNames.map((name) => ({ name, schema: jsonSchemaOf(name) })),
	...searchNames.map((name) => ({ name, schema: listSchemaOf(name) })),
];

export const getStaticPaths = (() =>
	schemas.map(({ name, schema }) => ({
		params: { collection: name },
		props: { schema },
	}))) satisfies GetStaticPaths;

/** What an entry of a collection, or a list of the search, may hold, as JSON Schema. */
export const GET: APIRoute<{ schema: JsonSchema }> = ({ props }) =>
	new Response(jsonText(props.schema), {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
