import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { treeAt } from '#files/git.ts';
import { baseOf, changedSince, goneSince } from '#files/git-changes.ts';
import { repository } from '../helpers/repository.ts';
import { treeOf } from '../helpers/tree.ts';

const at = '2026-01-01T00:00:00Z';
const entry = (title: string, words = 'A long story.\n'.repeat(9)) =>
	`---\ntitle: ${title}\n---\n${words}`;

/** A repository in whose folder `site` the content lies, with a change begun. */
function begun() {
	const made = repository();
	made.commit(at, {
		'calls/kept.mdx': entry('Kept'),
		'calls/gone.mdx': entry('Gone', 'Nothing else.'),
		'calls/moved é.mdx': entry('Moved'),
		'networks/retitled.mdx': entry('Same title'),
		'search/typed.yml': 'a',
	});
	made.git(at, 'switch', '--quiet', '--create', 'change');
	return { ...made, content: join(made.folder, 'content') };
}

/** What changed since main, by what the folder says of itself. */
function seen(content: string) {
	const base = baseOf(content);
	if (!base) throw new Error('There is a base.');
	return {
		name: base.name,
		gone: Object.fromEntries(goneSince(content, base)),
		changed: [...changedSince(content, base)].sort(),
	};
}

afterEach(() => vi.unstubAllEnvs());

test('nothing has changed at first', () => {
	using it = begun();
	expect(seen(it.content)).toEqual({ name: 'main', gone: {}, changed: [] });
});

const change = {
	'calls/gone.mdx': undefined,
	'calls/moved é.mdx': undefined,
	'calls/new name.mdx': entry('Moved'),
	'networks/retitled.mdx': undefined,
	'networks/again.mdx': entry('Same title', 'Quite other words.'),
	'calls/kept.mdx': entry('Kept', 'Shorter.'),
	'search/typed.yml': undefined,
};

const outcome = {
	name: 'main',
	gone: {
		'calls/gone': undefined,
		'calls/moved é': 'calls/new name',
		'networks/retitled': 'networks/again',
	},
	changed: Object.keys(change).sort(),
};

test('renames and deletions are seen before git is told', () => {
	using it = begun();
	it.write(change);
	expect(seen(it.content)).toEqual(outcome);
});

test('they are seen when they are committed, whatever main has done since', () => {
	using it = begun();
	it.commit(at, change);
	it.git(at, 'switch', '--quiet', 'main');
	it.commit(at, { 'calls/kept.mdx': undefined, 'calls/later.mdx': entry('Later') });
	it.git(at, 'switch', '--quiet', 'change');
	expect(seen(it.content)).toEqual(outcome);
});

test('a file that git is to forget, and that lies there still, is not gone', () => {
	using it = begun();
	it.git(at, 'rm', '--quiet', '--cached', 'content/calls/gone.mdx');
	expect(seen(it.content).gone).toEqual({});
});

test('the branch is the one that is asked for, else that of the pull request', () => {
	using it = begun();
	it.git(at, 'update-ref', 'refs/remotes/origin/next', 'HEAD');
	expect(baseOf(it.content, 'change')?.name).toBe('change');
	expect(baseOf(it.content, 'nowhere')).toBeUndefined();
	expect(baseOf(it.content, '--help')).toBeUndefined();
	vi.stubEnv('GITHUB_BASE_REF', 'next');
	expect(baseOf(it.content)?.name).toBe('origin/next');
	vi.stubEnv('GITHUB_BASE_REF', 'other');
	expect(baseOf(it.content)).toBeUndefined();
});

test('without a repository, a folder or a commit in common there is no base', () => {
	using tree = treeOf({ 'calls/a.mdx': '' });
	expect(baseOf(tree.folder)).toBeUndefined();
	expect(baseOf(join(tree.folder, 'nowhere'))).toBeUndefined();

	using it = begun();
	it.commit(at, { 'calls/kept.mdx': entry('Kept', '1') });
	it.git(at, 'switch', '--quiet', '--orphan', 'other');
	it.commit(at, { 'calls/other.mdx': entry('Other') });
	expect(baseOf(it.content)).toBeUndefined();
});

test('a folder can be read as it was at a commit', () => {
	using it = begun();
	it.commit(at, change);
	const read = (commit: string) => {
		const tree = treeAt(commit, it.content);
		return tree?.list('calls').map(({ name }) => [name, tree.read(`calls/${name}`).length]);
	};
	expect(read('main')).toEqual([
		['gone.mdx', entry('Gone', 'Nothing else.').length],
		['kept.mdx', entry('Kept').length],
		['moved é.mdx', entry('Moved').length],
	]);
	expect(read('change')?.map(([name]) => name)).toEqual(['kept.mdx', 'new name.mdx']);
	expect(treeAt('main', it.content)?.list('')).toContainEqual({ name: 'search', kind: 'folder' });
	expect(treeAt('0000000000000000000000000000000000000000', it.content)).toBeUndefined();
});

test('a new entry that is only like one that is gone is not taken for it', () => {
	using it = begun();
	const sourced = (title: string, url: string) =>
		`---\ntitle: ${title}\nsources:\n  - title: A\n    url: ${url}\n---\n${'A long story.\n'.repeat(9)}`;
	it.commit(at, {
		'calls/one.mdx': sourced('One', 'https://one.example.org/'),
		'calls/two.mdx': sourced('Two', 'https://two.example.org/'),
	});
	it.git(at, 'branch', '--force', 'main');
	it.commit(at, {
		'calls/one.mdx': undefined,
		'calls/two.mdx': undefined,
		'calls/new.mdx': sourced('New', 'https://new.example.org/'),
		'calls/second.mdx': sourced('The second', 'https://two.example.org/'),
	});
	expect(seen(it.content).gone).toEqual({ 'calls/one': undefined, 'calls/two': 'calls/second' });
});
