import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../tests/helpers/csv.ts';
import { csvOf, csvText } from './csv.ts';

const heads = ['Entry', 'Words', 'Number'];

describe('a table as CSV', () => {
	test('is read back as it was: quotes, commas, line ends within a cell, other letters', () => {
		const rows = [heads, ['a', 'Say "yes",\r\nor “no”; é 🙂', 'end']];
		expect(readCsv(csvText(rows).slice(1))).toEqual(rows);
	});

	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])(
		'keeps a spreadsheet from running %j',
		(text) => {
			expect(readCsv(csvText([[text]]).slice(1))).toEqual([[`'${text}`]]);
		},
	);

	test('gives a number as a number, also one below nought, and nothing as an empty cell', () => {
		expect(csvText([[-71, 0.5, undefined]])).toBe('\uFEFF-71,0.5,""\r\n');
	});
});

describe('some rows of a table', () => {
	const whole = csvText([heads, ['a', 'one\r\nline more', 1], ['b', 'two', 2], ['c', '"b",', 3]]);

	test('are those asked for, in the order asked for, under the same heads', () => {
		expect(csvOf(whole, ['c', 'a'])).toBe(
			csvText([heads, ['c', '"b",', 3], ['a', 'one\r\nline more', 1]]),
		);
	});

	test('are the same of a file that lost its mark when it was fetched', () => {
		expect(csvOf(whole.slice(1), ['b'])).toBe(csvText([heads, ['b', 'two', 2]]));
	});

	test('leave out what the file does not have, and are the heads alone where nothing is shown', () => {
		expect(csvOf(whole, ['b', 'gone'])).toBe(csvOf(whole, ['b']));
		expect(csvOf(whole, [])).toBe(csvText([heads]));
	});
});
