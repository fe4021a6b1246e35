import type { SeenFrom } from '#lib/history/call-change.ts';

/** One version of a file, as the main line took it in. */
export interface FileVersion {
	/** When, in milliseconds; undefined where history is cut short and the file was there before. */
	at: number | undefined;
	/** The id that git knows its text by. */
	blob: string;
	change: 'added' | 'modified' | 'renamed' | 'deleted';
}

export interface ContentLog {
	/** Oldest first, under the name that the file has now, or had when it was deleted. */
	files: Map<string, FileVersion[]>;
	seenFrom: SeenFrom;
}

/** The log that `parseGitLog` reads, whatever the machine's own settings for git are. */
export const gitLogArguments = [
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
