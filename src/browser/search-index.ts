import { indexFolder, type Index, openIndex } from '#lib/search/index-files.ts';
import { fetchJson } from './fetch-json.ts';

/** The first file says where the others are: an old one may name files that are gone. */
const read = (file: string) =>
	fetchJson(indexFolder + file, file === 'start.json' ? 'no-cache' : 'default');

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
