import { indexFolder } from '#lib/search/index-files.ts';
import { type Index, openIndex } from '#lib/search/open-index.ts';

const ahead = new Map<string, Promise<unknown>>();

async function read(file: string): Promise<unknown> {
	const response = await fetch(indexFolder + file);
	if (!response.ok) throw new Error(`${indexFolder}${file} answers ${response.status}.`);
	return response.json();
}

/** Fetches a file before the index is asked for and asks for it. A failure is told to whom needs it. */
export function readAhead(file: string): void {
	if (index || ahead.has(file)) return;
	const reading = read(file);
	reading.catch(() => ahead.delete(file));
	ahead.set(file, reading);
}

let index: Promise<Index> | undefined;

/** The index of the search, opened when first needed, and anew when that failed. */
export function getIndex(): Promise<Index> {
	index ??= openIndex((file) => ahead.get(file) ?? read(file)).catch((error: unknown) => {
		index = undefined;
		throw error;
	});
	return index;
}
