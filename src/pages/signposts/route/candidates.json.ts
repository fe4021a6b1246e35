import type { APIRoute } from 'astro';
import { getCandidates } from '#queries/route.ts';

/** What the route finder needs to know of the content: small, so without line breaks. */
export const GET: APIRoute = async () => Response.json(await getCandidates());
