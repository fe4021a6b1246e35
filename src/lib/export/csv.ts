/** What a cell holds: words, or a number, which is written as one so that a spreadsheet can add it up. */
export type Cell = string | number | undefined;

/** What a spreadsheet program could take for a formula, also in the wide letters of East Asian keyboards. */
const likeFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Words that no spreadsheet program runs as a formula, whether they come in a file or are pasted: an
 * apostrophe stands before what looks like one (OWASP, “CSV injection”).
 */
export const safeText = (text: string): string => (likeFormula.test(text) ? `'${text}` : text);

/** Words are quoted, so that no other separator, such as a semicolon, can start a new cell inside them. */
const cellOf = (cell: Cell = ''): string =>
	typeof cell === 'number' ? String(cell) : `"${safeText(cell).replaceAll('"', '""')}"`;

const mark = '\uFEFF';

/**
 * A table as CSV (RFC 4180), its heads in the first row. It opens with a byte order mark, which tells
 * spreadsheet programs that it is UTF-8.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
	mark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** One record with its line end; a line end within quotes belongs to the cell. */
const record = /(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g;

/** Of a table that `csvText` made: its heads, and the rows whose first cell is one of `keys`, in the order of these. */
export function csvOf(csv: string, keys: readonly string[]): string {
	// Whoever fetches a file as text has lost the mark.
	const [heads = '', ...records] = csv.replace(mark, '').match(record) ?? [];
	const byKey = new Map(records.map((row) => [row.slice(0, row.indexOf(',')), row]));
	return mark + heads + keys.map((key) => byKey.get(cellOf(key)) ?? '').join('');
}
