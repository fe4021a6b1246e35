import { goneSince } from '#files/git-changes.ts';
import type { BaseCommit } from '#files/git-changes.ts';
import { makeCorpus } from './corpus/corpus.ts';
import type { Diagnostic } from './finding.ts';
import { keep, recall } from './last-run.ts';
import { readFiles } from './read/files.ts';
import type { Found, FoundFile, FoundList } from './read/files.ts';
import { linesOf } from './report/report.ts';
import type { Report } from './report/report.ts';
import { run } from './run.ts';
import { diskTree } from '#files/tree.ts';
import type { Tree } from '#files/tree.ts';

/** A content folder, read and judged. */
export interface Checked extends Pick<Report, 'lineOf'> {
	diagnostics: Diagnostic[];
	/** All that lies in it, by the names that messages give. */
	files: string[];
}

interface Asked {
	/** Where the content folder is. */
	content: string;
	/** Its name in messages. */
	folder: string;
	/** Where the change starts from, where that is known. */
	base?: BaseCommit | undefined;
	tree?: Tree;
}

/** Checks a content folder on a day. From the second time on, only what has changed is read again. */
export function checkerOf({ content, folder, base, tree = diskTree(content) }: Asked) {
	let before: Found | undefined;
	return (today: string): Checked => {
		const isFirst = before === undefined;
		const found = before
			? keepSame(readFiles(tree, folder), before)
			: recall(readFiles(tree, folder), { content, day: today });
		before = found;
		const corpus = makeCorpus(found, {
			today,
			folder,
			...(base && { base: { name: base.name, gone: goneSince(content, base) } }),
		});
		const diagnostics = run(corpus);
		if (isFirst) keep(corpus, { content, day: today });
		return {
			diagnostics,
			files: [...found.files, ...found.lists, ...found.strays].map(({ file }) => file),
			lineOf: linesOf(corpus),
		};
	};
}

/** The same objects for files that are as they were: the corpus knows them, and does not read them again. */
function keepSame(found: Found, before: Found): Found {
	const known = new Map<string, FoundFile | FoundList>(
		[...before.files, ...before.lists].map((it) => [it.file, it]),
	);
	const keepOne = <One extends FoundFile | FoundList>(now: One): One => {
		const was = known.get(now.file);
		return was && Buffer.compare(was.bytes, now.bytes) === 0 ? (was as One) : now;
	};
	return { ...found, files: found.files.map(keepOne), lists: found.lists.map(keepOne) };
}
