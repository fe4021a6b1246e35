import { keysOf } from '#schema/vocabulary.ts';

/** What a table of the shortlist says, in this order. */
export const csvColumns = {
	collection: 'Collection',
	title: 'Title',
	address: 'Address',
	state: 'State',
	opens: 'Opens',
	closes: 'Closes',
	summary: 'Summary',
	checked: 'Checked on',
	saved: 'Saved on',
} as const;
export type CsvRow = Record<keyof typeof csvColumns, string>;

/** What a spreadsheet program could take for a formula, also in the wide letters of East Asian keyboards. */
const likeFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Every cell is quoted, so that no other separator, such as a semicolon, can start a new one inside it. */
const cellOf = (text: string) =>
	`"${(likeFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * A table as CSV (RFC 4180). It opens with a byte order mark, which tells spreadsheet programs that it is
 * UTF-8. A cell that could be run as a formula gets an apostrophe before it, and is shown as text.
 */
export function csvText(rows: CsvRow[]): string {
	const keys = keysOf(csvColumns);
	const lines = [csvColumns, ...rows].map((row) => keys.map((key) => cellOf(row[key])).join(','));
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
