import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../scripts/validate/finding.ts';
import { fix } from '../../scripts/validate/fix/fix.ts';
import { readFiles } from '../../scripts/validate/read/files.ts';
import { checkWithMemory } from '../../scripts/validate/memory.ts';
import { memoryTree } from '#files/tree.ts';

/** One file of the content folder: its path there, `calls/frailty.mdx`, and what is in it. */
export interface Draft {
	path: string;
	text: string;
	lines: readonly string[];
}

/** What is put in place of files, by their paths; `undefined` takes a file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Addresses that the branch before had, with the new ones where a file was renamed. */
export type Gone = Readonly<Record<string, string | undefined>>;

/** The directory as it stands, and what the checker says of it once files are changed. */
export interface Content {
	drafts: readonly Draft[];
	/** The latest day on which anything was checked: the day on which all is judged. */
	today: string;
	judge(changes?: Changes, gone?: Gone): Finding[];
	/** What is left once the changed files were put right, and which of them are then as they were. */
	putRight(changes: Changes, gone?: Gone): { left: Finding[]; isBack(path: string): boolean };
}

/** Reads a content folder once. A file that does not change is not read again. */
export function readContent(directory: string): Content {
	const bytes: Record<string, Uint8Array> = {};
	for (const path of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
		if (/\.\w+$/.test(path)) bytes[path] = readFileSync(join(directory, path));

	const drafts = Object.entries(bytes).map(([path, content]): Draft => {
		const text = new TextDecoder().decode(content);
		return { path, text, lines: text.split('\n') };
	});
	const days = drafts.flatMap(({ text }) => /^ {2}on: (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1] ?? []);
	const today = days.sort().at(-1) ?? '2026-01-20';

	const foundWith = (changes: Changes) => {
		const all = Object.entries({ ...bytes, ...changes }).filter(([, it]) => it !== undefined);
		return readFiles(
			memoryTree(Object.fromEntries(all) as Record<string, string | Uint8Array>),
			'content',
		);
	};
	const check = checkWithMemory();
	const about = (gone?: Gone) => ({
		today,
		folder: 'content',
		...(gone && { base: { name: 'main', gone: new Map(Object.entries(gone)) } }),
	});
	return {
		drafts,
		today,
		judge: (changes = {}, gone) => check(foundWith(changes), about(gone)).findings,
		putRight(changes, gone) {
			const asked = new Set(Object.keys(changes).map((path) => `content/${path}`));
			const fixed = fix(foundWith(changes), about(gone), (file) => asked.has(file), check);
			const isBack = (path: string) => {
				const after = fixed.changes.find(({ file }) => file === `content/${path}`)?.after;
				return after !== undefined && Buffer.from(after).equals(bytes[path] ?? new Uint8Array());
			};
			return { left: fixed.findings, isBack };
		},
	};
}
