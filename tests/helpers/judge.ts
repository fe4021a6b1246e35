import { makeCorpus } from '../../scripts/validate/corpus.ts';
import type { Diagnostic } from '../../scripts/validate/diagnostic.ts';
import { run } from '../../scripts/validate/run.ts';
import { searchNames } from '../../scripts/validate/search-file.ts';
import { addressOf, cleanTree } from './entries.ts';

/** A corpus of the clean tree with these files put over it; no disk, no clock. */
export function corpusOf(files: Record<string, string | Uint8Array>, today = '2026-01-20') {
	const all = Object.entries({ ...cleanTree(), ...files });
	const found = all.map(([path, text]) => ({
		path,
		file: `content/${path}`,
		bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
	}));
	const listOf = (path: string) => searchNames.find((name) => path === `search/${name}.yml`);
	const lists = found.flatMap(({ path, ...file }) => {
		const name = listOf(path);
		return name ? [{ name, ...file }] : [];
	});
	const entries = found.flatMap(({ path, ...file }) =>
		listOf(path) ? [] : [{ ...addressOf(path), ...file }],
	);
	return makeCorpus({ files: entries, lists, strays: [] }, { today, folder: 'content' });
}

/** What the validator says of these files, laid over the clean tree. */
export const judge = (files: Record<string, string | Uint8Array>, today?: string): Diagnostic[] =>
	run(corpusOf(files, today));

/** Rule, line and column: what tests compare. */
export const places = (diagnostics: readonly Diagnostic[]) =>
	diagnostics.map(({ rule, line, column }) => [rule, line, column]);

/** Words: what one test per rule pins. */
export const words = (diagnostics: readonly Diagnostic[]) =>
	diagnostics.map(({ message, hint }) => [message, hint]);

/** Where some words stand in a text, so that tests need not count lines. */
export function placeOf(text: string, part: string): [line: number, column: number] {
	const before = text.slice(0, text.indexOf(part)).split('\n');
	return [before.length, (before.at(-1) ?? '').length + 1];
}
