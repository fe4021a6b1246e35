import type { APIRoute, GetStaticPaths } from 'astro';
import type { FeedFile } from '#lib/feeds/feed-files.ts';
import { getFeedFiles } from '#queries/feeds.ts';

export const getStaticPaths = (async () => {
	const { calls } = await getFeedFiles();
	return calls.map((file) => ({
		params: { id: file.path.replace(/^\/calls\/|\.ics$/g, '') },
		props: { file },
	}));
}) satisfies GetStaticPaths;

/** The dates of one call as a calendar. */
export const GET: APIRoute<{ file: FeedFile }> = ({ props }) =>
	new Response(props.file.text(), { headers: { 'Content-Type': props.file.type } });
