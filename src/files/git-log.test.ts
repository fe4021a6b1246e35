import { expect, test } from 'vitest';
import { parseGitLog, versionsOf } from './git-log.ts';

const line = (status: string, ...paths: string[]) =>
	[`:100644 100644 aaa ${paths.join('+')} ${status}`, ...paths].join('\0');
const hex = (n: number) => n.toString(16).repeat(40);
const blobOf = (n: number) => n.toString(16).repeat(4);

/** The log of commits, oldest first: commit 1 is made at second 100, commit 2 at second 200, and so on. */
function logOf(commits: [status: string, ...paths: string[]][][], times: number[] = []): string {
	const texts = commits.map((changes, index) => {
		const n = index + 1;
		const raw = changes.map(([status, ...paths]) =>
			line(status, ...paths).replace(paths.join('+'), blobOf(n)),
		);
		return `commit ${hex(n)} ${times[index] ?? n * 100}\0\n${raw.join('\0')}\0`;
	});
	return texts.toReversed().join('');
}

const a = 'content/calls/a.mdx';
const b = 'content/calls/b.mdx';
const short = (log: string, path: string, shallow?: Set<string>) =>
	parseGitLog(log, shallow)
		.files.get(path)
		?.map(({ at, blob, change }) => [at === undefined ? at : at / 100_000, blob, change]);

test('each file has its versions, oldest first', () => {
	const log = logOf([
		[
			['A', a],
			['A', b],
		],
		[['M', a]],
		[['D', b]],
	]);
	expect(parseGitLog(log).seenFrom).toBeUndefined();
	expect(short(log, a)).toEqual([
		[1, '1111', 'added'],
		[2, '2222', 'modified'],
	]);
	expect(short(log, b)).toEqual([
		[1, '1111', 'added'],
		[3, '3333', 'deleted'],
	]);
});

test('a file that was renamed is one file, and its old name is free for another', () => {
	const log = logOf([
		[['A', 'content/calls/first.mdx']],
		[['R100', 'content/calls/first.mdx', a]],
		[['M', a]],
		[['R087', a, b]],
		[['A', a]],
		[['M', b]],
	]);
	expect(short(log, b)).toEqual([
		[1, '1111', 'added'],
		[2, '2222', 'renamed'],
		[3, '3333', 'modified'],
		[4, '4444', 'renamed'],
		[6, '6666', 'modified'],
	]);
	expect(short(log, a)).toEqual([[5, '5555', 'added']]);
});

test('a file that takes the name of one that is gone does not take its history', () => {
	const log = logOf([[['A', b]], [['D', b]], [['A', a]], [['R100', a, b]]]);
	expect(short(log, b)).toEqual([
		[3, '3333', 'added'],
		[4, '4444', 'renamed'],
	]);
});

test('a file that came back goes on where it was', () => {
	const log = logOf([[['A', a]], [['D', a]], [['A', a]]]);
	expect(short(log, a)?.map(([at]) => at)).toEqual([1, 2, 3]);
});

test('names are read as they are, and may look like anything', () => {
	const names = ['content/calls/é "x"\t.mdx', 'content/calls/:100644 A.mdx', 'commit ab 12'];
	const log = logOf([names.map((name) => ['A', name] as [string, string])]);
	expect([...parseGitLog(log).files.keys()]).toEqual(names);
});

test('no version comes before the one that it changes, whatever a clock said', () => {
	const log = logOf([[['A', a]], [['M', a]], [['M', a]]], [500, 100, 600]);
	expect(short(log, a)?.map(([at]) => at)).toEqual([5, 5, 6]);
});

test('where a clone is cut off, nothing is known of when its files came', () => {
	const log = logOf([
		[
			['A', a],
			['A', b],
		],
		[['M', a]],
	]);
	const shallow = new Set([hex(1), hex(9)]);
	expect(short(log, a, shallow)).toEqual([
		[undefined, '1111', 'added'],
		[2, '2222', 'modified'],
	]);
	expect(short(log, b, shallow)).toEqual([[undefined, '1111', 'added']]);
	expect(parseGitLog(log, shallow).seenFrom).toBe(100_000);
});

test('a clone that is cut off before there was content has all its history', () => {
	expect(parseGitLog(logOf([[['A', a]]]), new Set([hex(9)])).seenFrom).toBeUndefined();
});

test('without commits nothing is seen', () => {
	expect(parseGitLog('')).toEqual({ files: new Map(), seenFrom: 'nowhere' });
});

test('former names lead back where git saw one file go and another come', () => {
	const log = parseGitLog(
		logOf([
			[['A', a]],
			[['M', a]],
			[
				['D', a],
				['A', b],
			],
		]),
	);
	const times = (...former: string[]) => versionsOf(log, 'calls', 'b', former).map(({ at }) => at);
	expect(times('a')).toEqual([100_000, 200_000, 300_000]);
	expect(times()).toEqual([300_000]);
	expect(versionsOf(log, 'calls', 'not-committed')).toEqual([]);
});
