import type { Tree } from '#files/tree.ts';
import { nearest } from '#lib/text/distance.ts';
import { listWords } from '#lib/text/words.ts';
import { type CollectionName, collectionNames } from '#schema/names.ts';
import { type SearchListName, searchListNames } from '#schema/search.ts';
import { compareText, type Finding, top } from '../finding.ts';

/** A file as found in the content folder. */
export type FoundFile = {
	/** The folder it is in, the file's name without `.mdx`. */
	collection: CollectionName;
	slug: string;
	/** With the name of the content folder in front, forward slashes. */
	file: string;
	bytes: Uint8Array;
};

/** A list that the search reads, as found in the folder `search`. */
export type FoundList = { name: SearchListName; file: string; bytes: Uint8Array };

export type Found = { files: FoundFile[]; lists: FoundList[]; strays: Finding[] };

const listFiles = searchListNames.map((name) => `${name}.yml`);
const moveHint = `Move it to content/<collection>/<name>.mdx; the collections are ${collectionNames.join(', ')}.`;

/**
 * Reads every file of a content folder, and names what has no business there and what is missing.
 * `shown` is the name of the folder in messages.
 */
export function readFiles(tree: Tree, shown: string): Found {
	const files: FoundFile[] = [];
	const lists: FoundList[] = [];
	const strays: Finding[] = [];
	for (const { name, kind } of listed('') ?? []) {
		const collection = collectionNames.find((it) => it === name);
		if (kind === 'link') stray(name, 'This is a symbolic link.', 'Put the folder itself here.');
		else if (collection && kind === 'folder') readCollection(collection);
		else if (name === 'search' && kind === 'folder') readSearch(name);
		else if (kind === 'folder') stray(name, `There is no collection "${name}".`, moveHint);
		else stray(name, 'A file may not lie beside the collections.', moveHint);
	}
	return { files, lists, strays };

	function stray(path: string, message: string, hint: string) {
		strays.push({ file: `${shown}/${path}`, ...top, message, hint, rule: 'stray-file' });
	}

	/** What reading gives; where it fails, nothing, and the failure is among the strays. */
	function tried<Read>(path: string, read: () => Read): Read | undefined {
		try {
			return read();
		} catch (error) {
			const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
			if (path.includes('\uFFFD'))
				stray(
					path,
					'The name of this file cannot be read: it is not UTF-8.',
					'Name it anew: lower-case letters, digits and hyphens.',
				);
			else
				stray(
					path,
					`This cannot be read: ${why}.`,
					'Look at who may read it, and put it back whole.',
				);
			return undefined;
		}
	}

	/** What lies in a folder, in the same order on every machine. The content folder itself must be there. */
	function listed(folder: string) {
		const list = () => tree.list(folder).filter(({ name }) => !ignored.has(name));
		const found = folder === '' ? list() : tried(folder, list);
		return found?.sort((a, b) => compareText(a.name, b.name));
	}

	function readCollection(collection: CollectionName) {
		for (const { name, kind } of listed(collection) ?? []) {
			const path = `${collection}/${name}`;
			if (kind === 'link') stray(path, 'This is a symbolic link.', 'Put the file itself here.');
			else if (kind === 'folder') stray(path, 'A collection has no folders in it.', moveHint);
			else if (kind === 'other') stray(path, 'This is not a file.', 'Put the file itself here.');
			else if (!name.endsWith('.mdx'))
				stray(path, 'This is not an entry: entries end in .mdx.', 'Rename or remove it.');
			else {
				const bytes = tried(path, () => tree.read(path));
				const slug = name.slice(0, -'.mdx'.length);
				if (bytes) files.push({ collection, slug, file: `${shown}/${path}`, bytes });
			}
		}
	}

	function readSearch(folder: string) {
		const found = listed(folder);
		if (!found) return;
		for (const { name, kind } of found) {
			const path = `${folder}/${name}`;
			const known = searchListNames.find((it) => `${it}.yml` === name);
			if (known && kind === 'file') {
				const bytes = tried(path, () => tree.read(path));
				if (bytes) lists.push({ name: known, file: `${shown}/${path}`, bytes });
			} else if (known) stray(path, 'This is not a file.', 'Put the file itself here.');
			else {
				const close = kind === 'file' ? nearest(name, listFiles) : undefined;
				const hint = close ? `Did you mean "${close}"?` : 'Take it out.';
				stray(path, `The search reads only ${listWords(listFiles)} here.`, hint);
			}
		}
		for (const name of listFiles.filter((list) => !found.some((it) => it.name === list))) {
			const file = `${shown}/${folder}/${name}`;
			strays.push({
				...{ file, ...top },
				message: `There is no ${file}, which the search needs.`,
				hint: 'Put it back, or write it anew: CONTRIBUTING.md shows what is in it.',
				rule: 'missing-file',
			});
		}
	}
}

/** Files that desktops and git leave behind: neither Astro nor anyone else reads them. */
const ignored = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db']);
