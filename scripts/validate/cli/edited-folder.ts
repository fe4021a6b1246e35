import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { diskTree } from '#files/tree.ts';
import type { Tree } from '#files/tree.ts';

/** What editors write beside a file while it is open or being saved. */
const isScratch = (name: string) =>
	/^\..*\.sw[a-z]$|~$|^4913$|^\.#|^#.*#$|\.tmp(\.|$)|___jb_/.test(name);

/** A folder on the disk without what editors leave in it for a moment. */
export function editedTree(directory: string): Tree {
	const tree = diskTree(directory);
	return { ...tree, list: (folder) => tree.list(folder).filter(({ name }) => !isScratch(name)) };
}

/** How long a folder must be still before it is looked at, and how long it may be away, in milliseconds. */
const pause = 80;
const absence = 500;

/**
 * Calls `look` at once, and again whenever something in the folder, or in a folder in it, has changed
 * and come to rest. What vanishes between listing and reading is looked at again. Other errors are told, and
 * end nothing. Returns what ends it.
 */
export function keepLooking(
	directory: string,
	look: () => void,
	tell: (error: unknown) => void,
): () => void {
	const watchers = new Map<string, FSWatcher>();
	let timer: NodeJS.Timeout | undefined;
	const soon = (wait: number) => {
		clearTimeout(timer);
		timer = setTimeout(again, wait);
	};
	const follow = () => {
		const folders = readdirSync(directory, { withFileTypes: true })
			.filter((it) => it.isDirectory())
			.map(({ name }) => join(directory, name));
		const wanted = new Set([directory, ...folders]);
		for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder);
		for (const folder of wanted) {
			if (watchers.has(folder)) continue;
			const watcher = watch(folder, (_event, name) => {
				if (name !== null && isScratch(name)) return;
				// A folder that was put in the place of another is followed anew.
				if (folder === directory && name !== null) drop(join(directory, name));
				soon(pause);
			});
			watcher.on('error', () => {
				drop(folder);
				soon(absence);
			});
			watchers.set(folder, watcher);
		}
	};
	const drop = (folder: string) => {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	};
	const again = () => {
		try {
			follow();
			look();
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') soon(absence);
			else tell(error);
		}
	};
	again();
	return () => {
		clearTimeout(timer);
		for (const folder of watchers.keys()) drop(folder);
	};
}
