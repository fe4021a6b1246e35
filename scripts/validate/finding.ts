import type { RuleId } from './rules/index.ts';

/** Where something stands in a file, counted as editors count. */
export interface Place {
	/** 1-based. */
	line: number;
	/** 1-based, in UTF-16 units. */
	column: number;
	/** How much of the line to underline, in UTF-16 units. */
	length?: number;
}

/** What a rule yields. The rule's id is added by `run`, so that no rule can sign for another. */
export interface Finding extends Place {
	/** Repository-relative, forward slashes. */
	file: string;
	/** As the author wrote it: `outcomes[1].value`. */
	field?: string;
	/** What is wrong. */
	message: string;
	/** What to do. */
	hint?: string;
	/**
	 * What to write in place of the marked words, where it is certain to be right and changes no prose:
	 * `--fix` writes it.
	 */
	instead?: string;
}

/** One finding, ready for a reporter: data only, no colour and no layout. */
export interface Diagnostic extends Finding {
	rule: RuleId;
}

/** Plain comparison of text: the same order on every machine, whatever its language. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by file, line, column; then by rule and words, so that the order is always the same. */
export const byPlace = (a: Diagnostic, b: Diagnostic) =>
	compareText(a.file, b.file) ||
	a.line - b.line ||
	a.column - b.column ||
	compareText(a.rule, b.rule) ||
	compareText(a.message, b.message);
