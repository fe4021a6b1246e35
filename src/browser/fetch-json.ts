/** What a file of the site holds. Rejects where it cannot be fetched. */
export async function fetchJson(
	address: string,
	cache: RequestCache = 'default',
): Promise<unknown> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	return response.json();
}
