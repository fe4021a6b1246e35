import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { diskTree, type Tree } from '#files/tree.ts';
import type { Checked } from '../check.ts';

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
export function watchFolder(
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

interface Showing {
	content: string;
	check: () => Checked;
	/** Returns whether there was something to find. */
	show: (checked: Checked) => boolean;
	tell: (error: unknown) => void;
	/** Whether to end where there was not. */
	untilClean: boolean;
}

/** Checks and shows, again and again, until somebody stops it: each time on a clear screen, with the time. */
export function showAgain({ content, check, show, tell, untilClean }: Showing): void {
	const clear = process.stdout.isTTY ? '\u001B[2J\u001B[3J\u001B[H' : '';
	let isDone = false;
	let stop = () => {};
	const again = () => {
		const checked = check();
		process.stdout.write(clear);
		try {
			isDone = !show(checked) && untilClean;
		} catch (error) {
			tell(error);
		}
		if (isDone) return stop();
		const time = new Date().toLocaleTimeString('en-GB');
		process.stdout.write(`Checked at ${time}. Waiting for changes; Ctrl-C ends.\n\n`);
	};
	stop = watchFolder(content, again, tell);
	if (isDone) stop();
	process.once('SIGINT', stop).once('SIGTERM', stop);
}
