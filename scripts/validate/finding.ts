/** Where something stands in a file, counted as editors count. */
export interface Place {
	/** 1-based. */
	readonly line: number;
	/** 1-based, in UTF-16 units. */
	readonly column: number;
	/** How much of the line to underline, in UTF-16 units. */
	readonly length?: number;
}

/** The way to a value: the names of fields, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** Where the values of an entry, or of an item of a list, stand in its file. */
export type Places = { placeOfValue(path: Path): Place; placeOfKey(path: Path): Place };

/** The place of what is wrong with a file as a whole. */
export const top: Place = { line: 1, column: 1 };

/** The place right behind a text. */
export function placeAt(before: string): Place {
	let line = 1;
	for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++;
	return { line, column: before.length - before.lastIndexOf('\n') };
}

/** The place of what has one, without all else that it has. */
export const placeOf = ({
	line,
	column,
	length,
}: Omit<Place, 'length'> & { length?: number | undefined }): Place => ({
	...{ line, column, ...(length && { length }) },
});

/** One thing that is wrong with content: data only, no colour and no layout. */
export interface Finding extends Place {
	/** Repository-relative, forward slashes. */
	readonly file: string;
	/** The id of the rule that is broken. */
	readonly rule: string;
	/** As the author wrote it: `outcomes[1].value`. */
	readonly field?: string;
	/** What is wrong. */
	readonly message: string;
	/** What to do. */
	readonly hint?: string;
	/**
	 * What to write in place of the marked words, where it is certain to be right and changes no prose:
	 * `--fix` writes it.
	 */
	readonly instead?: string;
}

/** What a reader says of a text, without knowing which file it is. */
export type TextFinding = Omit<Finding, 'file'>;

/** What readers said, of the file that they read. */
export const foundIn = (file: string, said: readonly TextFinding[]): Finding[] =>
	said.map(({ rule, ...rest }) => ({ file, ...rest, rule }));

/** Plain comparison of text: the same order on every machine, whatever its language. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by file, line, column; then by rule and words, so that the order is always the same. */
export const byPlace = (a: Finding, b: Finding) =>
	compareText(a.file, b.file) ||
	a.line - b.line ||
	a.column - b.column ||
	compareText(a.rule, b.rule) ||
	compareText(a.message, b.message);
