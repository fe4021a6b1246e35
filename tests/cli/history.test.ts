import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { callHistory } from '#lib/history/call-changes.ts';
import { readHistory, versionsOfCall } from '#files/history.ts';
import { call, type SampleFields, textOf } from '../helpers/entries.ts';
import { repository } from '../helpers/repository.ts';
import { treeOf } from '../helpers/tree.ts';

const now = Date.parse('2026-02-01T12:00Z');
const text = (fields: SampleFields = {}) => textOf('calls', fields, 'What it is about.\n');
const first = { closes: '2026-02-27' };
const later = { closes: '2026-03-06' };

/** The changes of a call as a copy of the directory sees them: type, instant, before and after. */
function seenIn(folder: string, id: string, fields: SampleFields = {}) {
	const history = readHistory(folder);
	const today = call(fields);
	const versions = versionsOfCall(history, id, today.formerSlugs);
	const { changes, touched, assumed = false } = callHistory(versions, today, now);
	const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
	return {
		changes: changes.map(({ type, at, before, after }) =>
			[type, iso(at), before, after].filter(Boolean).join(' | '),
		),
		touched: iso(touched),
		assumed,
		seenFrom: typeof history.seenFrom === 'number' ? iso(history.seenFrom) : history.seenFrom,
	};
}

/** A repository with a call that was added, moved its deadline, had a word mended and was renamed. */
function usual() {
	const repo = repository();
	repo.commit('2025-12-01T10:00:00Z', { 'calls/a.mdx': text(first), 'calls/other.mdx': text() });
	repo.commit('2025-12-02T10:00:00Z', { 'calls/a.mdx': text(later) });
	repo.commit('2025-12-03T10:00:00Z', { 'calls/a.mdx': text({ ...later, title: 'A title' }) });
	repo.rename('2025-12-04T10:00:00Z', 'calls/a.mdx', 'calls/b.mdx');
	return repo;
}
const moved = 'deadline-moved | 2025-12-02T10:00 | 27 February 2026 | 6 March 2026';
const opened = 'opened | 2026-01-05T00:00';

test('a whole clone sees all that happened to a call, under the name that it has now', () => {
	using repo = usual();
	expect(seenIn(repo.folder, 'b', later)).toEqual({
		changes: ['new | 2025-12-01T10:00', moved, opened],
		touched: '2026-01-05T00:00',
		assumed: false,
		seenFrom: undefined,
	});
	expect(seenIn(repo.folder, 'other').changes).toEqual(['new | 2025-12-01T10:00', opened]);
});

test('a shallow clone sees what came after the commit at which it is cut off', () => {
	using repo = usual();
	expect(seenIn(repo.clone(3), 'b', later)).toEqual({
		// That it was there on 3 December is the first that this copy can know.
		changes: ['new | 2025-12-03T10:00', opened],
		touched: '2026-01-05T00:00',
		assumed: true,
		seenFrom: '2025-12-02T10:00',
	});
});

test('a clone of one commit sees no change, and takes the day of the check', () => {
	using repo = usual();
	expect(seenIn(repo.clone(1), 'b', later)).toEqual({
		changes: ['new | 2026-01-10T12:00'],
		touched: '2026-01-10T12:00',
		assumed: true,
		seenFrom: '2025-12-04T10:00',
	});
});

test('a change is dated when the main line took it in, and once', () => {
	using repo = usual();
	repo.git('', 'checkout', '--quiet', '-b', 'edit');
	repo.commit('2025-12-05T10:00:00Z', { 'calls/b.mdx': text({ ...later, closes: 'unknown' }) });
	repo.commit('2025-12-06T10:00:00Z', { 'calls/b.mdx': text(first), 'calls/new.mdx': text() });
	repo.git('', 'checkout', '--quiet', 'main');
	repo.commit('2025-12-07T10:00:00Z', { 'guides/guide.mdx': textOf('guides') });
	repo.git('2025-12-08T10:00:00Z', 'merge', '--quiet', '--no-ff', '--message=Merge', 'edit');
	expect(seenIn(repo.folder, 'b', first).changes).toEqual([
		'new | 2025-12-01T10:00',
		moved,
		'deadline-moved | 2025-12-08T10:00 | 6 March 2026 | 27 February 2026',
		opened,
	]);
	expect(seenIn(repo.folder, 'new').changes).toEqual(['new | 2025-12-08T10:00', opened]);
});

test('a call whose name and words changed at once is known by its former name', () => {
	using repo = usual();
	const other = { ...first, formerSlugs: ['a', 'b'], sources: [], summary: 'Else. '.repeat(60) };
	repo.commit('2025-12-09T10:00:00Z', {
		'calls/b.mdx': undefined,
		'calls/c.mdx': textOf('calls', other, 'Another body altogether.\n'.repeat(90)),
	});
	expect(seenIn(repo.folder, 'c', { ...first, formerSlugs: ['a', 'b'] }).changes).toEqual([
		'new | 2025-12-01T10:00',
		moved,
		'deadline-moved | 2025-12-09T10:00 | 6 March 2026 | 27 February 2026',
		opened,
	]);
});

test('a file that is not committed takes the day of its check; what is not committed is no change', () => {
	using repo = usual();
	repo.write({ 'calls/draft.mdx': text(), 'calls/b.mdx': text(first) });
	const draft = seenIn(repo.folder, 'draft');
	expect([draft.changes, draft.assumed]).toEqual([['new | 2026-01-10T12:00'], true]);
	expect(seenIn(repo.folder, 'b', first).changes).toEqual([
		'new | 2025-12-01T10:00',
		moved,
		opened,
	]);
});

test('a folder of a larger repository, and another worktree of it, see the same', () => {
	using repo = usual();
	const site = join(repo.folder, 'site');
	mkdirSync(site);
	repo.git('', 'mv', 'content', 'site/content');
	repo.commit('2025-12-10T10:00:00Z', { '../site/content/calls/d.mdx': text() });
	repo.git('', 'worktree', 'add', '--quiet', '../worktree');
	for (const folder of [site, join(repo.folder, '../worktree/site')])
		expect(seenIn(folder, 'd').changes).toEqual(['new | 2025-12-10T10:00', opened]);
});

test('a hook that tells git of another repository does not lead the history astray', () => {
	using repo = usual();
	using other = repository();
	other.commit('2020-01-01T10:00:00Z', { 'calls/b.mdx': text() });
	vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
	vi.stubEnv('GIT_WORK_TREE', other.folder);
	try {
		expect(seenIn(repo.folder, 'b', later).changes[0]).toBe('new | 2025-12-01T10:00');
	} finally {
		vi.unstubAllEnvs();
	}
});

test('names with letters that git puts in quotes are found', () => {
	using repo = repository();
	repo.commit('2025-12-01T10:00:00Z', { 'calls/é "x".mdx': text() });
	expect(seenIn(repo.folder, 'é "x"').changes[0]).toBe('new | 2025-12-01T10:00');
});

test('files that were only added are never read', () => {
	using repo = usual();
	expect(readHistory(repo.folder).pastCalls.size).toBe(3);
});

test('without git, without commits and outside git nothing is seen, and nothing fails', () => {
	using repo = usual();
	using tree = treeOf({ 'calls/b.mdx': text() });
	const nowhere = {
		changes: ['new | 2026-01-10T12:00'],
		touched: '2026-01-10T12:00',
		assumed: true,
		seenFrom: 'nowhere',
	};
	expect(seenIn(tree.folder, 'b')).toEqual(nowhere);
	execFileSync('git', ['init', '--quiet'], { cwd: tree.folder });
	expect(seenIn(tree.folder, 'b')).toEqual(nowhere);

	cpSync(join(repo.folder, '.git'), join(tree.folder, '.git'), { recursive: true });
	const path = process.env['PATH'];
	process.env['PATH'] = '/nowhere';
	try {
		expect(seenIn(tree.folder, 'b')).toEqual(nowhere);
	} finally {
		process.env['PATH'] = path;
	}
	expect(seenIn(tree.folder, 'b', later).seenFrom).toBeUndefined();
});
