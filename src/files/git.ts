import { execFileSync } from 'node:child_process';
import { listFolder, type FileKind, type Tree } from './tree.ts';

/**
 * What git prints in a folder, byte for byte; undefined where it fails or is not there. What a hook tells
 * git of the place that it runs for does not count here: the folder alone says which repository is meant.
 */
export function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
	const { GIT_DIR, GIT_COMMON_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest } =
		process.env;
	const { GIT_OBJECT_DIRECTORY, GIT_ALTERNATE_OBJECT_DIRECTORIES, GIT_SHALLOW_FILE, ...env } = rest;
	try {
		return execFileSync('git', ['--no-optional-locks', ...args], {
			cwd: folder,
			input,
			env,
			maxBuffer: Infinity,
			stdio: ['pipe', 'pipe', 'ignore'],
		});
	} catch {
		return undefined;
	}
}

/** The bytes of blobs by their ids, from one process; without those that git does not have. */
export const readBlobs = (folder: string, blobs: readonly string[]): Map<string, Uint8Array> =>
	blobs.length === 0
		? new Map()
		: parseBatch(git(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`) ?? Buffer.of());

function parseBatch(out: Uint8Array): Map<string, Uint8Array> {
	const decoder = new TextDecoder();
	const blobs = new Map<string, Uint8Array>();
	for (let at = 0; at < out.length;) {
		const start = out.indexOf(0x0a, at) + 1;
		const [id = '', kind, size] = decoder.decode(out.subarray(at, start - 1)).split(' ');
		const end = kind === 'missing' ? start : start + Number(size);
		if (kind === 'blob') blobs.set(id, out.subarray(start, end));
		at = kind === 'missing' ? end : end + 1;
	}
	return blobs;
}

const kinds: Readonly<Record<string, FileKind>> = { '100': 'file', '120': 'link' };

/**
 * A folder as it was at a commit; undefined where git does not have that commit. All its files are read in
 * one go, when the first is asked for.
 */
export function treeAt(commit: string, folder: string): Tree | undefined {
	const listing = git(folder, ['ls-tree', '-r', '-z', commit])?.toString('utf8');
	if (listing === undefined) return undefined;
	const files = new Map<string, FileKind>();
	const blobs = new Map<string, string>();
	for (const line of listing.split('\0')) {
		const [, mode, blob = '', path = ''] = /^(\d{3})\S* \S+ (\S+)\t([^]*)$/.exec(line) ?? [];
		if (!mode) continue;
		files.set(path, kinds[mode] ?? 'other');
		blobs.set(path, blob);
	}
	let bytes: ReadonlyMap<string, Uint8Array> | undefined;
	return {
		list: (at) => listFolder(files, at),
		read(path) {
			bytes ??= readBlobs(folder, [...blobs.values()]);
			const read = bytes.get(blobs.get(path) ?? '');
			if (!read) throw new Error(`${path} is not in that commit.`);
			return read;
		},
	};
}
