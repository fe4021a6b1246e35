import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '#schema/fields.ts';
import type { CollectionName } from '#schema/fields.ts';
import { compareText } from './diagnostic.ts';
import type { Fault } from './fault.ts';

/** A file, or a fault in its place, as found in the content folder. */
export type FoundFile = {
	/** The folder it is in, the file's name without `.mdx`. */
	collection: CollectionName;
	slug: string;
	/** With the name of the content folder in front, forward slashes. */
	file: string;
	bytes: Uint8Array;
};

export interface Stray {
	file: string;
	fault: Fault;
}

const stray = (file: string, message: string, hint: string): Stray => ({
	file,
	fault: { line: 1, column: 1, rule: 'stray-file', message, hint },
});

const moveHint = `Move it to content/<collection>/<name>.mdx; the collections are ${collectionNames.join(', ')}.`;

/** Reads every entry of a content folder, and names whatever has no business there. */
export function readFiles(
	directory: string,
	shown: string,
): { files: FoundFile[]; strays: Stray[] } {
	const files: FoundFile[] = [];
	const strays: Stray[] = [];
	for (const { name, path, kind } of list(directory)) {
		const collection = collectionNames.find((it) => it === name);
		const file = `${shown}/${name}`;
		if (kind === 'link')
			strays.push(stray(file, 'This is a symbolic link.', 'Put the folder itself here.'));
		else if (collection && kind === 'folder') readCollection(path, file, collection);
		else if (kind === 'folder')
			strays.push(stray(file, `There is no collection "${name}".`, moveHint));
		else strays.push(stray(file, 'A file may not lie beside the collections.', moveHint));
	}
	return { files, strays };

	function readCollection(folder: string, shownFolder: string, collection: CollectionName) {
		for (const { name, path, kind } of list(folder)) {
			const file = `${shownFolder}/${name}`;
			if (kind === 'link')
				strays.push(stray(file, 'This is a symbolic link.', 'Put the file itself here.'));
			else if (kind === 'folder')
				strays.push(stray(file, 'A collection has no folders in it.', moveHint));
			else if (!name.endsWith('.mdx'))
				strays.push(
					stray(file, 'This is not an entry: entries end in .mdx.', 'Rename or remove it.'),
				);
			else files.push({ collection, slug: name.slice(0, -4), file, bytes: readFileSync(path) });
		}
	}
}

/** Files that desktops and git leave behind: neither Astro nor anyone else reads them. */
const ignored = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db']);

function list(directory: string) {
	return readdirSync(directory)
		.filter((name) => !ignored.has(name))
		.sort(compareText)
		.map((name) => {
			const path = join(directory, name);
			const stats = lstatSync(path);
			const kind = stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file';
			return { name, path, kind };
		});
}
