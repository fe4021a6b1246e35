import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText, publishEntry } from '#lib/entries/open-data.ts';
import { getDirectory } from '#queries/directory.ts';
import { now } from '#queries/today.ts';
import { collectionNames } from '#schema/names.ts';

export const getStaticPaths = (async () => {
	const { records } = await getDirectory();
	return collectionNames.flatMap((collection) =>
		records[collection].map((entry) => ({
			params: { collection, id: entry.id },
			props: { text: jsonText(publishEntry(collection, entry, now)) },
		})),
	);
}) satisfies GetStaticPaths;

/** One entry as data. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
