import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './fix.ts';

/**
 * Writes changed files, each in one step and with the rights it had. A file that is no longer what was
 * read, or is no file any more, is left alone: returns those. `folder` is the name that files have in
 * front, `directory` where they are.
 */
export function writeChanges(
	changes: readonly Change[],
	{ folder, directory }: { folder: string; directory: string },
): string[] {
	return changes.flatMap(({ file, before, after }) => {
		const path = join(directory, file.slice(folder.length + 1));
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (!stat?.isFile() || !readFileSync(path).equals(before)) return [file];
		const aside = `${path}.${process.pid}.tmp`;
		try {
			writeFileSync(aside, after, { flag: 'wx' });
			chmodSync(aside, stat.mode);
			renameSync(aside, path);
		} finally {
			rmSync(aside, { force: true });
		}
		return [];
	});
}
