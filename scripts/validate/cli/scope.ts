import { relative, resolve, sep } from 'node:path';
import { baseOf, changedSince } from '#files/git-changes.ts';
import type { BaseCommit } from '#files/git-changes.ts';
import { UsageError } from '../../command.ts';
import type { Options } from './arguments.ts';

/** A path as messages give it: from the working folder, forward slashes. */
export const shownPath = (path: string) => relative('.', resolve(path)).split(sep).join('/');

/** Where the change starts from. Wrong use where one was asked for and there is none. */
export function baseFor({ content, base, changed }: Options): BaseCommit | undefined {
	const found = baseOf(content, base);
	const fetch = 'Fetch it whole first: git fetch origin main, with --unshallow in a shallow clone';
	if (!found && base !== undefined)
		throw new UsageError(
			`--base is "${base}": git knows no such branch here that has a commit in common.\n${fetch}.`,
		);
	if (!found && changed)
		throw new UsageError(
			`--changed compares with origin/main or main: git finds neither here with a commit in common.\n${fetch}; or name another branch with --base.`,
		);
	return found;
}

/** Whether a file is one that was asked for, by paths and by what the change touches. */
export function scopeOf({ paths, changed, content }: Options, base: BaseCommit | undefined) {
	const asked = paths.map(shownPath);
	const folder = shownPath(content);
	const touched = changed && base ? changedSince(content, base) : undefined;
	return {
		/** A path that was asked for and that holds none of these files. */
		unknown: (files: readonly string[]) =>
			asked.find((path) => !files.some((file) => isIn(file, path))),
		isAsked: (file: string) => asked.length === 0 || asked.some((path) => isIn(file, path)),
		isTouched: (file: string) => touched?.has(file.slice(folder.length + 1)) ?? true,
	};
}

const isIn = (file: string, path: string) => file === path || file.startsWith(`${path}/`);
