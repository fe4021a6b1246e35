import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What something in a folder is: a symbolic link is not followed. */
export type FileKind = 'file' | 'folder' | 'link' | 'other';

/** A folder of content, wherever it is kept: on the disk, in a commit, in the memory of a test. */
export interface Tree {
	/** What lies in a folder; the folder itself is the empty text. */
	list(folder: string): { name: string; kind: FileKind }[];
	/** The bytes of a file; `path` has forward slashes. */
	read(path: string): Uint8Array;
}

/** A folder on the disk. Symbolic links are not followed. */
export const diskTree = (directory: string): Tree => ({
	list: (folder) =>
		readdirSync(join(directory, folder), { withFileTypes: true }).map((it) => ({
			name: it.name,
			kind: it.isFile()
				? 'file'
				: it.isDirectory()
					? 'folder'
					: it.isSymbolicLink()
						? 'link'
						: 'other',
		})),
	read: (path) => readFileSync(join(directory, path)),
});

/** What lies in a folder, where a whole tree is known by the paths of its files. */
export function listFolder(files: ReadonlyMap<string, FileKind>, folder: string) {
	const start = folder === '' ? '' : `${folder}/`;
	const found = new Map<string, FileKind>();
	for (const [path, kind] of files) {
		if (!path.startsWith(start)) continue;
		const [name = '', ...rest] = path.slice(start.length).split('/');
		found.set(name, rest.length > 0 ? 'folder' : kind);
	}
	return [...found].map(([name, kind]) => ({ name, kind }));
}

/** Files in memory, by their paths: `calls/frailty.mdx`. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): Tree {
	const encoder = new TextEncoder();
	const kinds = new Map(Object.keys(files).map((path) => [path, 'file'] as const));
	const bytesOf = (content: string | Uint8Array = '') =>
		typeof content === 'string' ? encoder.encode(content) : content;
	return { list: (folder) => listFolder(kinds, folder), read: (path) => bytesOf(files[path]) };
}
