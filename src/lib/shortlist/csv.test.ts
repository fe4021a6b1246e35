import { describe, expect, test } from 'vitest';
import { csvColumns, csvText, type CsvRow } from './csv.ts';

/** A reader of CSV of its own, letter by letter, as RFC 4180 has it: quotes, commas, CRLF. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const letter = text[at]!;
		if (quoted && letter === '"' && text[at + 1] === '"') cell += text[at++];
		else if (letter === '"') quoted = !quoted;
		else if (quoted || (letter !== ',' && letter !== '\r' && letter !== '\n')) cell += letter;
		else if (letter !== '\r') {
			row.push(cell);
			cell = '';
			if (letter === '\n') rows.push(row.splice(0));
		}
	}
	if (quoted || cell || row.length > 0) throw new Error('The text ends within a row.');
	return rows;
}

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
	...changes,
});
const titleIn = (title: string) => readCsv(csvText([row({ title })]).slice(1))[1]?.[1];

describe('the table of a shortlist', () => {
	test('opens with a byte order mark and its columns, and every line ends in CRLF', () => {
		const text = csvText([row()]);
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
		const cells = csvText([row({ title: 'A;=1+1' })]).split(';');
		expect(cells[0]?.split('"').length).toSatisfy((quotes: number) => quotes % 2 === 0);
	});
});
