import { goneSince } from '#files/git-changes.ts';
import type { BaseCommit } from '#files/git-changes.ts';
import { diskTree } from '#files/tree.ts';
import type { Tree } from '#files/tree.ts';
import { makeCorpus } from './corpus/corpus.ts';
import type { About, Corpus } from './corpus/corpus.ts';
import { readEntry } from './corpus/entry.ts';
import { readSearchFile } from './corpus/search-file.ts';
import type { Finding } from './finding.ts';
import { judgeCorpus, judgeEntry } from './judge.ts';
import { readFiles } from './read/files.ts';
import type { Found } from './read/files.ts';

/** What is done with each file by itself: the same bytes come to the same, whatever lies beside them. */
export const parts = { readEntry, readList: readSearchFile, judgeEntry };

/** Found files, read and judged. */
export interface Checked {
	corpus: Corpus;
	findings: Finding[];
}

/** Reads found files and puts every rule to them. */
export function check(found: Found, about: About, how = parts): Checked {
	const corpus = makeCorpus(found, about, how);
	return { corpus, findings: judgeCorpus(corpus, how.judgeEntry) };
}

/** A content folder on the disk, and the branch that a change to it starts from. */
export interface Folder {
	/** Where it is. */
	content: string;
	/** Its name in messages. */
	folder: string;
	base?: BaseCommit | undefined;
	tree?: Tree;
}

/** What lies in a folder, and what it is judged by on a day. */
export const readFolder = (
	{ content, folder, base, tree = diskTree(content) }: Folder,
	today: string,
): [found: Found, about: About] => [
	readFiles(tree, folder),
	{
		today,
		folder,
		...(base && { base: { name: base.name, gone: goneSince(content, base) } }),
	},
];
