import { type BaseCommit, goneSince } from '#files/git-changes.ts';
import { diskTree, type Tree } from '#files/tree.ts';
import {
	type JudgedBy,
	type Corpus,
	type EntryFile,
	makeCorpus,
	readEntry,
} from './corpus/corpus.ts';
import { readSearchFile } from './corpus/search-file.ts';
import { byPlace, type Finding } from './finding.ts';
import { type Found, readFiles } from './read/files.ts';
import { type RuleId, rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/** Found files, read and judged. */
export type Checked = { corpus: Corpus; findings: Finding[] };

/** What is done with each file by itself: the same bytes come to the same, whatever lies beside them. */
export const parts = { readEntry, readList: readSearchFile, judgeEntry };

/** Reads found files and puts every rule to them. */
export function check(found: Found, about: JudgedBy, how = parts): Checked {
	const corpus = makeCorpus(found, about, how);
	return { corpus, findings: judgeCorpus(corpus, how.judgeEntry) };
}

const allRules: readonly Rule<RuleId>[] = rules;

/** What the rules say of an entry by itself. */
function judgeEntry(entry: EntryFile, today: string): Finding[] {
	const found: Finding[] = [];
	for (const { id, checkEntry } of allRules)
		for (const finding of checkEntry?.(entry, today) ?? [])
			found.push({ ...finding, file: entry.file, rule: id });
	return found;
}

/** Puts every rule to the corpus: all findings, in the order in which people read. */
export function judgeCorpus(corpus: Corpus, ofEntry = judgeEntry): Finding[] {
	const { strays, entries, lists, today } = corpus;
	const found = [...strays, ...[...entries, ...lists].flatMap(({ findings }) => findings)];
	for (const entry of entries) found.push(...ofEntry(entry, today));
	for (const { id, check } of allRules)
		for (const finding of check?.(corpus) ?? []) found.push({ ...finding, rule: id });
	return found.sort(byPlace);
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
export function readFolder(
	{ content, folder, base, tree = diskTree(content) }: Folder,
	today: string,
): [found: Found, about: JudgedBy] {
	const began = base && { base: { name: base.name, gone: goneSince(content, base) } };
	return [readFiles(tree, folder), { today, folder, ...began }];
}
