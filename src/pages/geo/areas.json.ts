import type { APIRoute } from 'astro';
import { getJoin } from '#queries/find.ts';

/** What the finder needs to know of the content: small, so without line breaks. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(await getJoin()), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
