import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText, publishEntry } from '#lib/entries/open-data.ts';
import { getDirectory } from '#queries/directory.ts';
import { now } from '#queries/today.ts';

export const getStaticPaths = (async () => {
	const { entries } = await getDirectory();
	return entries.map((entry) => ({
		params: { collection: entry.collection, id: entry.id },
		props: { text: jsonText(publishEntry(entry, now)) },
	}));
}) satisfies GetStaticPaths;

/** One entry as data. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
