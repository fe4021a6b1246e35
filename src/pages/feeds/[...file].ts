import type { APIRoute, GetStaticPaths } from 'astro';
import type { FeedFile } from '#lib/feeds/feed-files.ts';
import { getFeedFiles } from '#queries/feeds.ts';

export const getStaticPaths = (async () => {
	const { feeds } = await getFeedFiles();
	return feeds.map((file) => ({
		params: { file: file.path.replace('/feeds/', '') },
		props: { file },
	}));
}) satisfies GetStaticPaths;

/** A feed, a calendar, or the list of them all. */
export const GET: APIRoute<{ file: FeedFile }> = ({ props }) =>
	new Response(props.file.text(), { headers: { 'Content-Type': props.file.type } });
