import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CallVersion } from '#lib/history/call-changes.ts';
import { git, readBlobs } from './git.ts';
import { type PastVersion, readPastVersions } from '#lib/history/past-call.ts';
import type { SeenFrom } from '#lib/history/call-change.ts';

/** The history of `content/` in a folder, with what could be read of the calls that changed in it. */
export interface ContentHistory extends ContentLog {
	/** By the ids of their texts. */
	pastCalls: Map<string, PastVersion>;
}

/**
 * Reads the history of a folder's `content/`: one log, and the texts of changed calls in one go. Where
 * git is absent, or keeps no history of it, it is empty; never throws.
 */
export function readHistory(folder: string): ContentHistory {
	const log = readLog(folder);
	const blobs = new Set(changedCalls(log).map(({ blob }) => blob));
	const decoder = new TextDecoder();
	const texts = [...readBlobs(folder, [...blobs])].map(([id, bytes]): [string, string] => [
		id,
		decoder.decode(bytes),
	]);
	return { ...log, pastCalls: readPastVersions(texts) };
}

function readLog(folder: string): ContentLog {
	const log = git(folder, gitLogArguments)?.toString('utf8');
	if (log === undefined) return { files: new Map(), seenFrom: 'nowhere' };
	return parseGitLog(log, shallowCommits(folder));
}

/** The commits at which a shallow clone is cut off. */
function shallowCommits(folder: string): Set<string> {
	const path = git(folder, ['rev-parse', '--git-path', 'shallow'])?.toString('utf8').trim();
	const file = resolve(folder, path ?? 'shallow');
	return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

/** The versions of calls whose text has to be read: those of files that were not only added. */
const changedCalls = ({ files }: ContentLog): FileVersion[] =>
	[...files].flatMap(([path, versions]) => {
		const texts = versions.filter(({ change }) => change !== 'deleted');
		const isChanged = new Set(texts.map(({ blob }) => blob)).size > 1;
		const isGone = texts.length < versions.length;
		return path.startsWith('content/calls/') && (isChanged || isGone) ? texts : [];
	});

/** The versions of a call with what each of them said. */
export const versionsOfCall = (
	history: ContentHistory,
	id: string,
	formerNames?: readonly string[],
): CallVersion[] =>
	versionsOf(history, 'calls', id, formerNames)
		.filter(({ change }) => change !== 'deleted')
		.map(({ at, blob }) => ({ at, data: history.pastCalls.get(blob) }));

/** One version of a file, as the main line took it in. */
interface FileVersion {
	/** When, in milliseconds; undefined where history is cut short and the file was there before. */
	at: number | undefined;
	/** The id that git knows its text by. */
	blob: string;
	change: 'added' | 'modified' | 'renamed' | 'deleted';
}

interface ContentLog {
	/** Oldest first, under the name that the file has now, or had when it was deleted. */
	files: Map<string, FileVersion[]>;
	seenFrom: SeenFrom;
}

/** The log that `parseGitLog` reads, whatever the machine's own settings for git are. */
const gitLogArguments = [
	...['log.showRoot=true', 'log.showSignature=false', 'log.follow=false'].flatMap((setting) => [
		'-c',
		setting,
	]),
	...['log', '-z', '--first-parent', '--diff-merges=first-parent', '-M', '--raw', '--no-abbrev'],
	...['--relative', '--format=commit %H %ct', '--', 'content'],
];

const kinds: Record<string, FileVersion['change']> = { A: 'added', D: 'deleted', R: 'renamed' };

/**
 * Reads the log of the main line, newest first. A file that was renamed is one file. In a `shallow`
 * commit, where a clone is cut off, every file looks added: what that says of times is left out.
 */
export function parseGitLog(log: string, shallow: ReadonlySet<string> = new Set()): ContentLog {
	const newestFirst = new Map<string, FileVersion[]>();
	/** What files are called now, by their names at the commit that is read; undefined for lost ones. */
	const names = new Map<string, string | undefined>();
	let at: number | undefined;
	let seenFrom: number | undefined;

	const tokens = log.split('\0').values();
	const nextPath = () => tokens.next().value ?? '';
	for (const token of tokens) {
		const commit = /^commit ([0-9a-f]+) (\d+)/.exec(token.trim());
		if (commit) {
			const time = Number(commit[2]) * 1000;
			const isCut = shallow.has(commit[1] ?? '');
			at = isCut ? undefined : time;
			if (isCut) seenFrom = time;
		}
		const raw = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(token.trim());
		if (!raw) continue;
		const [, blob = '', letter = ''] = raw;
		const from = nextPath();
		const path = letter === 'R' ? nextPath() : from;
		const name = names.has(path) ? names.get(path) : path;
		if (letter === 'R') {
			// Before this commit the new name was nobody's, or that of a file which this one replaced.
			names.set(path, undefined);
			names.set(from, name);
		}
		if (name === undefined) continue;
		const versions = newestFirst.get(name) ?? [];
		versions.push({ at, blob, change: kinds[letter] ?? 'modified' });
		newestFirst.set(name, versions);
	}
	return {
		files: new Map([...newestFirst].map(([name, versions]) => [name, inOrder(versions)])),
		seenFrom: newestFirst.size > 0 ? seenFrom : 'nowhere',
	};
}

/** Oldest first. No version is older than the one before it, whatever the clock of its author said. */
function inOrder(newestFirst: FileVersion[]): FileVersion[] {
	let latest = -Infinity;
	return newestFirst.toReversed().map((version) => {
		if (version.at === undefined) return version;
		latest = Math.max(latest, version.at);
		return { ...version, at: latest };
	});
}

const pathOf = (collection: string, id: string) => `content/${collection}/${id}.mdx`;

/**
 * The versions of an entry, oldest first. Its former names lead further back where git saw one file go
 * and another come, because name and words changed at once.
 */
export function versionsOf(
	{ files }: ContentLog,
	collection: string,
	id: string,
	formerNames: readonly string[] = [],
): FileVersion[] {
	const own = files.get(pathOf(collection, id)) ?? [];
	const [first] = own;
	const until = first ? (first.at ?? -Infinity) : Infinity;
	const before = formerNames
		.flatMap((name) => files.get(pathOf(collection, name)) ?? [])
		.filter(({ at, change }) => change !== 'deleted' && (at ?? 0) <= until);
	return [...before, ...own];
}
