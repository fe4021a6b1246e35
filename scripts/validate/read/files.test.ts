import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { treeOf } from '../../../tests/helpers/tree.ts';
import { readFiles } from './files.ts';
import { diskTree, type Tree } from '#files/tree.ts';

test('entries are found, and whatever lies about is named', () => {
	using tree = treeOf({
		'calls/a.mdx': '',
		'calls/.DS_Store': '',
		'calls/b.md': '',
		'calls/2026/c.mdx': '',
		'cals/d.mdx': '',
		'e.mdx': '',
	});
	const content = join(tree.folder, 'content');
	symlinkSync('/etc/hostname', join(content, 'calls/link.mdx'));
	symlinkSync('/etc', join(content, 'networks'));
	const { files, strays } = readFiles(diskTree(content), 'content');
	expect(files.map(({ file, collection, slug }) => [file, collection, slug])).toEqual([
		['content/calls/a.mdx', 'calls', 'a'],
	]);
	expect(strays.map(({ file, message }) => [file, message])).toMatchInlineSnapshot(`
		[
		  [
		    "content/calls/2026",
		    "A collection has no folders in it.",
		  ],
		  [
		    "content/calls/b.md",
		    "This is not an entry: entries end in .mdx.",
		  ],
		  [
		    "content/calls/link.mdx",
		    "This is a symbolic link.",
		  ],
		  [
		    "content/cals",
		    "There is no collection "cals".",
		  ],
		  [
		    "content/e.mdx",
		    "A file may not lie beside the collections.",
		  ],
		  [
		    "content/networks",
		    "This is a symbolic link.",
		  ],
		]
	`);
});

test('the folder of the search holds its lists and nothing else', () => {
	using tree = treeOf({
		'search/vocabulary.yml': '',
		'search/typed.yml': '',
		'search/answers.yaml': '',
		'search/old/notes.yml': '',
		'search/notes.txt': '',
	});
	const { files, lists, strays } = readFiles(diskTree(join(tree.folder, 'content')), 'content');
	expect(files).toEqual([]);
	expect(lists.map(({ file, name }) => [file, name])).toEqual([
		['content/search/typed.yml', 'typed'],
		['content/search/vocabulary.yml', 'vocabulary'],
	]);
	expect(strays.map(({ file, rule, message, hint }) => [file, rule, message, hint]))
		.toMatchInlineSnapshot(`
		[
		  [
		    "content/search/answers.yaml",
		    "stray-file",
		    "The search reads only vocabulary.yml, answers.yml and typed.yml here.",
		    "Did you mean "answers.yml"?",
		  ],
		  [
		    "content/search/notes.txt",
		    "stray-file",
		    "The search reads only vocabulary.yml, answers.yml and typed.yml here.",
		    "Take it out.",
		  ],
		  [
		    "content/search/old",
		    "stray-file",
		    "The search reads only vocabulary.yml, answers.yml and typed.yml here.",
		    "Take it out.",
		  ],
		  [
		    "content/search/answers.yml",
		    "missing-file",
		    "There is no content/search/answers.yml, which the search needs.",
		    "Put it back, or write it anew: CONTRIBUTING.md shows what is in it.",
		  ],
		]
	`);
});

test('content without the folder of the search owes it no lists', () => {
	using tree = treeOf({ 'calls/a.mdx': '' });
	expect(readFiles(diskTree(join(tree.folder, 'content')), 'content')).toMatchObject({
		lists: [],
		strays: [],
	});
});

test('a file that cannot be read is named, and so is one whose name cannot', () => {
	const names = { '': ['calls', 'search'], calls: ['a.mdx', 'b\uFFFD.mdx'], search: [] };
	const tree: Tree = {
		list: (folder) =>
			folder === 'search'
				? refuse('EACCES')
				: (names[folder as keyof typeof names] ?? []).map((name) => ({
						name,
						kind: folder === '' ? 'folder' : 'file',
					})),
		read: (path) => refuse(path.endsWith('a.mdx') ? 'EIO' : 'ENOENT'),
	};
	const { files, lists, strays } = readFiles(tree, 'content');
	expect([files, lists]).toEqual([[], []]);
	expect(strays.map(({ file, rule, message }) => [file, rule, message])).toEqual([
		['content/calls/a.mdx', 'stray-file', 'This cannot be read: EIO.'],
		[
			'content/calls/b\uFFFD.mdx',
			'stray-file',
			'The name of this file cannot be read: it is not UTF-8.',
		],
		['content/search', 'stray-file', 'This cannot be read: EACCES.'],
	]);
});

function refuse(code: string): never {
	throw Object.assign(new Error(`${code}: no`), { code });
}
