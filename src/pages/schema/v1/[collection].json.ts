import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemaOf } from '#lib/json-schema.ts';
import { jsonText } from '#lib/open-data.ts';
import { type CollectionName, collectionNames } from '#schema/fields.ts';

export const getStaticPaths = (() =>
	collectionNames.map((collection) => ({
		params: { collection },
		props: { collection },
	}))) satisfies GetStaticPaths;

/** What an entry of a collection may hold, as JSON Schema. */
export const GET: APIRoute<{ collection: CollectionName }> = ({ props }) =>
	new Response(jsonText(jsonSchemaOf(props.collection)), {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
