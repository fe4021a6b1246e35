import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText, publishBundle } from '#lib/entries/open-data.ts';
import { getDirectory } from '#queries/directory.ts';
import { now } from '#queries/today.ts';
import { type CollectionName, collectionNames } from '#schema/names.ts';

export const getStaticPaths = (() =>
	collectionNames.map((collection) => ({
		params: { collection },
		props: { collection },
	}))) satisfies GetStaticPaths;

/** All entries of a collection as data. */
export const GET: APIRoute<{ collection: CollectionName }> = async ({ props }) =>
	new Response(jsonText(publishBundle(await getDirectory(), props.collection, now)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
