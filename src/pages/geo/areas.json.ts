import type { APIRoute } from 'astro';
import { getJoin } from '#queries/find.ts';

/** What the finder needs to know of the content: small, so without line breaks. */
export const GET: APIRoute = async () => Response.json(await getJoin());
