import { rulesUrl } from '#lib/urls.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../finding.ts';
import { counted } from '#lib/text/words.ts';

/** What a reporter gets: data only. */
export interface Report {
	diagnostics: Diagnostic[];
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
	return (file, line) => files.get(file)?.lines[line - 1];
}

/** The last line of what people read. */
export function summaryLine({ diagnostics, files }: Report): string {
	if (diagnostics.length === 0) return `No problems in ${counted(files, 'file')}.`;
	const faulty = new Set(diagnostics.map(({ file }) => file)).size;
	const problems = counted(diagnostics.length, 'problem');
	return `${problems} in ${faulty} of ${counted(files, 'file')}. Every field is explained at /contribute/fields/, every rule at ${rulesUrl}`;
}
