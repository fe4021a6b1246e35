import type { APIRoute } from 'astro';
import { getSearchIndex } from '#queries/search.ts';

export const getStaticPaths = async () =>
	Object.entries(await getSearchIndex()).map(([file, props]) => ({
		params: { file },
		props: { props },
	}));

export const GET: APIRoute = ({ props }) => Response.json(props['props']);
