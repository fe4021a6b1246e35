import { indexFolder } from '#lib/search/index-files.ts';
import { type Index, openIndex } from '#lib/search/open-index.ts';

/** The first file says where the others are: an old one may name files that are gone. */
async function read(file: string): Promise<unknown> {
	const cache = file === 'start.json' ? 'no-cache' : 'default';
	const response = await fetch(indexFolder + file, { cache });
	if (!response.ok) throw new Error(`${indexFolder}${file} answers ${response.status}.`);
	return response.json();
}

let index: Promise<Index> | undefined;

/** The index of the search, opened when first needed, and anew when that failed. */
export function getIndex(): Promise<Index> {
	index ??= openIndex(read).catch((error: unknown) => {
		index = undefined;
		throw error;
	});
	return index;
}

/** Opens the index anew when it is next asked for: the site may have been built again since. */
export function forgetIndex(): void {
	index = undefined;
}
