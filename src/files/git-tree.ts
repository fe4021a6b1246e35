import type { Tree } from './tree.ts';

const kinds: Record<string, 'file' | 'link'> = { '100': 'file', '120': 'link' };

/** A tree of what `git ls-tree -r -z` lists. All its files are read in one go, when the first is asked for. */
export function gitTree(
	listing: string,
	readBlobs: (blobs: string[]) => ReadonlyMap<string, Uint8Array>,
): Tree {
	const files = new Map<string, { blob: string; kind: 'file' | 'link' | 'other' }>();
	for (const line of listing.split('\0')) {
		const [, mode, blob = '', path = ''] = /^(\d{3})\S* \S+ (\S+)\t([^]*)$/.exec(line) ?? [];
		if (mode) files.set(path, { blob, kind: kinds[mode] ?? 'other' });
	}
	let bytes: ReadonlyMap<string, Uint8Array> | undefined;
	return {
		list(folder) {
			const start = folder === '' ? '' : `${folder}/`;
			const found = new Map<string, 'file' | 'folder' | 'link' | 'other'>();
			for (const [path, { kind }] of files) {
				if (!path.startsWith(start)) continue;
				const [name = '', ...rest] = path.slice(start.length).split('/');
				found.set(name, rest.length > 0 ? 'folder' : kind);
			}
			return [...found].map(([name, kind]) => ({ name, kind }));
		},
		read(path) {
			bytes ??= readBlobs([...files.values()].map(({ blob }) => blob));
			const read = bytes.get(files.get(path)?.blob ?? '');
			if (!read) throw new Error(`${path} is not in that commit.`);
			return read;
		},
	};
}
