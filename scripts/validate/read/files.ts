import { type CollectionName, collectionNames } from '#schema/names.ts';
import { compareText, type Finding } from '../finding.ts';
import { nearest } from '#lib/text/distance.ts';
import { type SearchListName, searchListNames } from '#schema/search.ts';
import type { Tree } from '#files/tree.ts';
import { listWords } from '#lib/text/words.ts';

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
export interface FoundList {
	name: SearchListName;
	file: string;
	bytes: Uint8Array;
}

const top = { line: 1, column: 1 };

const stray = (file: string, message: string, hint: string): Finding => ({
	...{ file, ...top, message, hint },
	rule: 'stray-file',
});

const missing = (file: string): Finding => ({
	...{ file, ...top },
	message: `There is no ${file}, which the search needs.`,
	hint: 'Put it back, or write it anew: CONTRIBUTING.md shows what is in it.',
	rule: 'missing-file',
});

/** What lies there and cannot be read; its name is one that no program can write down, or the disk says why. */
const unreadable = (file: string, error: unknown): Finding => {
	const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	return file.includes('\uFFFD')
		? stray(
				file,
				'The name of this file cannot be read: it is not UTF-8.',
				'Name it anew: lower-case letters, digits and hyphens.',
			)
		: stray(
				file,
				`This cannot be read: ${why}.`,
				'Look at who may read it, and put it back whole.',
			);
};

const listFiles = searchListNames.map((name) => `${name}.yml`);

const moveHint = `Move it to content/<collection>/<name>.mdx; the collections are ${collectionNames.join(', ')}.`;

export interface Found {
	files: FoundFile[];
	lists: FoundList[];
	strays: Finding[];
}

/**
 * Reads every file of a content folder, and names what has no business there and what is missing.
 * `shown` is the name of the folder in messages.
 */
export function readFiles(tree: Tree, shown: string): Found {
	const files: FoundFile[] = [];
	const lists: FoundList[] = [];
	const strays: Finding[] = [];
	for (const { name, kind } of listed(tree, '')) {
		const collection = collectionNames.find((it) => it === name);
		const file = `${shown}/${name}`;
		if (kind === 'link')
			strays.push(stray(file, 'This is a symbolic link.', 'Put the folder itself here.'));
		else if (collection && kind === 'folder') readCollection(name, file, collection);
		else if (name === 'search' && kind === 'folder') readSearch(name, file);
		else if (kind === 'folder')
			strays.push(stray(file, `There is no collection "${name}".`, moveHint));
		else strays.push(stray(file, 'A file may not lie beside the collections.', moveHint));
	}
	return { files, lists, strays };

	/** What reading gives; where it fails, nothing, and the failure is among the strays. */
	function tried<Read>(file: string, read: () => Read): Read | undefined {
		try {
			return read();
		} catch (error) {
			strays.push(unreadable(file, error));
			return undefined;
		}
	}

	function readCollection(folder: string, shownFolder: string, collection: CollectionName) {
		for (const { name, kind } of tried(shownFolder, () => listed(tree, folder)) ?? []) {
			const file = `${shownFolder}/${name}`;
			if (kind === 'link')
				strays.push(stray(file, 'This is a symbolic link.', 'Put the file itself here.'));
			else if (kind === 'folder')
				strays.push(stray(file, 'A collection has no folders in it.', moveHint));
			else if (kind === 'other')
				strays.push(stray(file, 'This is not a file.', 'Put the file itself here.'));
			else if (!name.endsWith('.mdx'))
				strays.push(
					stray(file, 'This is not an entry: entries end in .mdx.', 'Rename or remove it.'),
				);
			else {
				const bytes = tried(file, () => tree.read(`${folder}/${name}`));
				if (bytes) files.push({ collection, slug: name.slice(0, -4), file, bytes });
			}
		}
	}

	function readSearch(folder: string, shownFolder: string) {
		const found = tried(shownFolder, () => listed(tree, folder));
		if (!found) return;
		for (const { name, kind } of found) {
			const file = `${shownFolder}/${name}`;
			const known = searchListNames.find((it) => `${it}.yml` === name);
			if (known && kind === 'file') {
				const bytes = tried(file, () => tree.read(`${folder}/${name}`));
				if (bytes) lists.push({ name: known, file, bytes });
			} else if (known)
				strays.push(stray(file, 'This is not a file.', 'Put the file itself here.'));
			else {
				const close = kind === 'file' ? nearest(name, listFiles) : undefined;
				const hint = close ? `Did you mean "${close}"?` : 'Take it out.';
				strays.push(stray(file, `The search reads only ${listWords(listFiles)} here.`, hint));
			}
		}
		for (const name of listFiles)
			if (!found.some((it) => it.name === name)) strays.push(missing(`${shownFolder}/${name}`));
	}
}

/** Files that desktops and git leave behind: neither Astro nor anyone else reads them. */
const ignored = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db']);

const listed = (tree: Tree, folder: string) =>
	tree
		.list(folder)
		.filter(({ name }) => !ignored.has(name))
		.sort((a, b) => compareText(a.name, b.name));
