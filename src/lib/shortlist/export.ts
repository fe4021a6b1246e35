import { csvText } from '#lib/export/csv.ts';
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
	note: 'Your note',
} as const;
export type CsvRow = Record<keyof typeof csvColumns, string>;

/** The shortlist as a table in CSV. */
export const shortlistCsv = (rows: CsvRow[]): string =>
	csvText([csvColumns, ...rows].map((row) => keysOf(csvColumns).map((key) => row[key])));
