import { rulesUrl } from '#lib/urls.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { counted } from '#lib/text/words.ts';
import { oncePerObject } from '../once.ts';
import type { Finding } from '../finding.ts';
import { createHash } from 'node:crypto';

/** What a reporter gets: data only. */
export interface Report {
	findings: Finding[];
	/** How many files were looked at, of those that were asked for. */
	files: number;
	/** A line of a file, to show it. */
	lineOf(file: string, line: number): string | undefined;
	/** Colours text, or leaves it alone. */
	paint(style: 'red' | 'bold' | 'dim', text: string): string;
}

export type Reporter = (report: Report) => string;

/** Finds the lines of the files of a corpus. What lies where nothing belongs has none to show. */
export function linesOf({ entries, lists }: Pick<Corpus, 'entries' | 'lists'>): Report['lineOf'] {
	const files = new Map([...entries, ...lists].map((it) => [it.file, it]));
	const lines = oncePerObject((it: { lines: readonly string[] }) => it.lines);
	return (file, line) => {
		const it = files.get(file);
		return it && lines(it)[line - 1];
	};
}

/** The files of a corpus, read or not, by the names that messages give. */
export const filesOf = ({ entries, lists, strays }: Corpus): string[] =>
	[...entries, ...lists, ...strays].map(({ file }) => file);

/** The last line of what people read. */
export function summaryLine({ findings, files }: Report): string {
	if (findings.length === 0) return `No problems in ${counted(files, 'file')}.`;
	const faulty = new Set(findings.map(({ file }) => file)).size;
	const problems = counted(findings.length, 'problem');
	return `${problems} in ${faulty} of ${counted(files, 'file')}. Every field is explained at /contribute/fields/, every rule at ${rulesUrl}`;
}

/**
 * Gives each finding a name that it keeps while others add or take away lines above it: 16
 * hexadecimal digits from its rule, file, field and the words of its line, then which of those that
 * are alike it is, from 1. Not from the message, so that saying it better does not rename it.
 */
export function withFingerprints({ findings, lineOf }: Pick<Report, 'findings' | 'lineOf'>) {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const hash = hashOf(finding, lineOf(finding.file, finding.line) ?? '');
		const count = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, count);
		return { ...finding, fingerprint: `${hash}:${count}` };
	});
}

function hashOf({ rule, file, field = '' }: Finding, line: string): string {
	// An item that is added to a list moves the numbers of those below it.
	const unnumbered = field.replace(/\[\d+\]/g, '[]');
	const words = line.trim().replace(/\s+/g, ' ');
	return createHash('sha256')
		.update(JSON.stringify([rule, file, unnumbered, words]))
		.digest('hex')
		.slice(0, 16);
}
