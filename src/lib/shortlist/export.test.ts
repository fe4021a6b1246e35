import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../tests/helpers/csv.ts';
import { csvColumns, type CsvRow, shortlistCsv } from './export.ts';

const row = (changes: Partial<CsvRow> = {}): CsvRow => ({
	collection: 'calls',
	title: 'Frailty',
	address: 'https://www.example.org/calls/frailty/',
	state: 'Open',
	opens: '2026-01-05',
	closes: '2026-02-27 12:00',
	summary: 'A summary.',
	checked: '2026-01-10',
	saved: '2026-01-20',
	note: 'Ask Jane;\nthen write',
	...changes,
});
const titleIn = (title: string) => readCsv(shortlistCsv([row({ title })]).slice(1))[1]?.[1];

describe('the table of a shortlist', () => {
	test('opens with a byte order mark and its columns, and every line ends in CRLF', () => {
		const text = shortlistCsv([row()]);
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(text.match(/\r\n/g)).toHaveLength(2);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(readCsv(text.slice(1))).toEqual([Object.values(csvColumns), Object.values(row())]);
	});

	test.each([
		'Say "frailty"',
		'Frailty, falls',
		'One line\nand one more',
		'A "line",\r\nthen one',
		'“Frailty” – 100 % café 🙂',
		'A; B',
		'',
	])('gives back %j as it was', (title) => {
		expect(titleIn(title)).toBe(title);
	});

	test.each([
		'=HYPERLINK("https://evil.example","Open")',
		'+1+1',
		'-2+3',
		'@SUM(A1)',
		'\t=1+1',
		'\r=1+1',
		'\n=1+1',
		'＝1+1',
	])('makes text of %j, which a spreadsheet program could run', (title) => {
		expect(titleIn(title)).toBe(`'${title}`);
	});

	test('opens no new cell at a semicolon, which some programs take for the separator', () => {
		const cells = shortlistCsv([row({ title: 'A;=1+1' })]).split(';');
		expect(cells[0]?.split('"').length).toSatisfy((quotes: number) => quotes % 2 === 0);
	});
});
