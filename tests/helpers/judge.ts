import { makeCorpus } from '../../scripts/validate/corpus/corpus.ts';
import type { Finding } from '../../scripts/validate/finding.ts';
import { readFiles } from '../../scripts/validate/read/files.ts';
import { judgeCorpus } from '../../scripts/validate/check.ts';
import { memoryTree } from '#files/tree.ts';
import { cleanTree } from './entries.ts';

/** A corpus of the clean tree with these files put over it; no disk, no clock. */
export const corpusOf = (files: Record<string, string | Uint8Array>, today = '2026-01-20') =>
	makeCorpus(readFiles(memoryTree({ ...cleanTree(), ...files }), 'content'), {
		today,
		folder: 'content',
	});

/** What the validator says of these files, laid over the clean tree. */
export const judge = (files: Record<string, string | Uint8Array>, today?: string): Finding[] =>
	judgeCorpus(corpusOf(files, today));

/** Rule, line and column: what tests compare. */
export const places = (findings: readonly Finding[]) =>
	findings.map(({ rule, line, column }) => [rule, line, column]);

/** Words: what one test per rule pins. */
export const words = (findings: readonly Finding[]) =>
	findings.map(({ message, hint }) => [message, hint]);

/** Where some words stand in a text, so that tests need not count lines. */
export function placeOf(text: string, part: string): [line: number, column: number] {
	const before = text.slice(0, text.indexOf(part)).split('\n');
	return [before.length, (before.at(-1) ?? '').length + 1];
}
