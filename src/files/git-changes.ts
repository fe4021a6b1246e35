import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, readBlobs } from './git.ts';

/** The commit that a change starts from. */
export interface BaseCommit {
	/** The branch: `origin/main`. */
	name: string;
	/** The last commit that it has in common with what is checked out. */
	commit: string;
}

/**
 * Where a change starts from: the branch `wanted`, else the one that a pull request's run names, else
 * `origin/main` or `main`. Undefined without git, a repository, that branch or a commit in common, as
 * in a shallow clone; never throws.
 */
export function baseOf(folder: string, wanted?: string): BaseCommit | undefined {
	const pullRequest = process.env['GITHUB_BASE_REF'];
	const names = wanted
		? [wanted]
		: pullRequest
			? [`origin/${pullRequest}`]
			: ['origin/main', 'main'];
	for (const name of names) {
		if (name.startsWith('-')) continue;
		const commit = git(folder, ['merge-base', name, 'HEAD'])?.toString('utf8').trim();
		if (commit) return { name, commit };
	}
	return undefined;
}

interface Change {
	path: string;
	/** A to add, D to delete, R to rename, and git's other letters. */
	letter: string;
	/** The new name of what was renamed. */
	to?: string;
	/** What the file was on the base. */
	blob: string;
}

/** What differs between the base and the working tree, of what git keeps; paths from the folder. */
function changes(folder: string, { commit }: BaseCommit): Change[] {
	const args = ['--relative', '--raw', '--no-abbrev', '-z', '-M', commit, '--', '.'];
	const out = git(folder, ['-c', 'diff.autoRefreshIndex=true', 'diff', ...args]);
	const tokens = (out?.toString('utf8') ?? '').split('\0').values();
	const found: Change[] = [];
	for (const token of tokens) {
		const [, , blob = '', , [letter = ''] = ''] = token.split(' ');
		if (!token) continue;
		const path = tokens.next().value ?? '';
		const to = letter === 'R' ? tokens.next().value : undefined;
		found.push({ path, letter, blob, ...(to !== undefined && { to }) });
	}
	return found;
}

/** Files that git does not keep yet, and is not told to ignore. */
const untracked = (folder: string): string[] =>
	(git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '.'])?.toString('utf8') ?? '')
		.split('\0')
		.filter(Boolean);

/**
 * The files of a folder that changed since the base, in the working tree, by their paths from that
 * folder: new, changed, renamed (both names) and deleted ones.
 */
export function changedSince(folder: string, base: BaseCommit): Set<string> {
	const kept = changes(folder, base).flatMap(({ path, to }) => (to ? [path, to] : [path]));
	return new Set([...kept, ...untracked(folder)]);
}

/** The address of an entry by its path: `calls/frailty`. */
const addressOf = (path = '') => /^([^/]+\/[^/]+)\.mdx$/.exec(path)?.[1];

/**
 * Addresses of entries, `calls/frailty`, that the base has and the working tree of a content folder has
 * not; with the new address of those renamed, whether or not git has been told.
 */
export function goneSince(folder: string, base: BaseCommit): Map<string, string | undefined> {
	const found = changes(folder, base);
	const gone = found.filter(({ path, letter }) => 'DR'.includes(letter) && addressOf(path));
	if (gone.length === 0) return new Map();
	const strangers = untracked(folder);
	const lost = gone.filter(({ path }) => !strangers.includes(path));
	const added = found.flatMap(({ letter, path, to }) => (letter === 'A' ? path : (to ?? [])));
	const candidates = [...strangers, ...added]
		.filter((path) => addressOf(path))
		.map((path) => ({ path, text: textAt(join(folder, path)) }));
	const blobs = candidates.length > 0 ? lost.map(({ blob }) => blob) : [];
	const old = readBlobs(folder, blobs);
	return new Map(
		lost.map(({ path, to, blob }) => {
			const was = new TextDecoder().decode(old.get(blob));
			return [addressOf(path) ?? path, addressOf(successorOf(was, candidates, to))];
		}),
	);
}

/**
 * The new file that says what an old one said, or has its title. Git takes files for the same that are
 * merely alike, as two entries made from one template are: what it paired must have a source of the old one.
 */
function successorOf(
	was: string,
	candidates: readonly { path: string; text: string }[],
	paired: string | undefined,
): string | undefined {
	const title = titleOf(was);
	const urls = urlsOf(was);
	const found =
		candidates.find(({ text }) => text === was) ??
		candidates.find(({ text }) => title && titleOf(text) === title) ??
		candidates.find(
			({ path, text }) => path === paired && urlsOf(text).some((it) => urls.includes(it)),
		);
	return was === '' ? undefined : found?.path;
}

/** The addresses of the sources of an entry, and of whatever else has one. */
const urlsOf = (text: string) => [...text.matchAll(/^\s+url:[ \t]*(\S+)/gm)].map(([, url]) => url);
const titleOf = (text: string) => /^title:[ \t]*(\S.*?)\s*$/m.exec(text)?.[1];

function textAt(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
