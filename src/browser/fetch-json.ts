import { readOnce } from '#lib/find/tables.ts';

/** What a file of the site holds. Rejects where it cannot be fetched. */
export async function fetchJson(
	address: string,
	cache: RequestCache = 'default',
): Promise<unknown> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	return response.json();
}

/** The same, fetched once while the page is open; again after a failure. */
export const fetchOnce = readOnce((address) => fetchJson(address));
