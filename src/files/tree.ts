import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of content, wherever it is kept: on the disk, in a commit, in the memory of a test. */
export interface Tree {
	/** What lies in a folder; the folder itself is the empty text. */
	list(folder: string): { name: string; kind: 'file' | 'folder' | 'link' | 'other' }[];
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

/** Files in memory, by their paths: `calls/frailty.mdx`. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): Tree {
	const encoder = new TextEncoder();
	const bytesOf = (content: string | Uint8Array = '') =>
		typeof content === 'string' ? encoder.encode(content) : content;
	return {
		list(folder) {
			const start = folder === '' ? '' : `${folder}/`;
			const kinds = new Map<string, 'file' | 'folder'>();
			for (const path of Object.keys(files)) {
				if (!path.startsWith(start)) continue;
				const [name = '', ...rest] = path.slice(start.length).split('/');
				kinds.set(name, rest.length > 0 ? 'folder' : 'file');
			}
			return [...kinds].map(([name, kind]) => ({ name, kind }));
		},
		read: (path) => bytesOf(files[path]),
	};
}
