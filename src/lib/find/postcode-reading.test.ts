import { expect, test } from 'vitest';
import { postcodeText, readPostcode } from './postcode-reading.ts';

const readingsOf = (text: string) => readPostcode(text).map(postcodeText);

test.each([
	['TR1 3LJ', 'TR1 3LJ'],
	['tr13lj', 'TR1 3LJ'],
	['  t r 1   3 l j. ', 'TR1 3LJ'],
	['ＴＲ１ ３ＬＪ', 'TR1 3LJ'],
	['SW1A 1AA', 'SW1A 1AA'],
	['SW1A', 'SW1A'],
	['TR13', 'TR13'],
	['TR 1', 'TR1'],
	['TR131', 'TR13 1'],
	['TR1 3', 'TR1 3'],
	['TR1 3L', 'TR1 3'],
	['TR1 3CK', 'TR1 3'],
	['M1 1AE', 'M1 1AE'],
])('%j is read as %s', (text, wanted) => {
	expect(readingsOf(text)[0]).toBe(wanted);
	expect(readPostcode(text)[0]?.corrected).toBe(false);
});

test.each([
	['TRI 3LJ', 'TR1 3LJ'],
	['TRl 3LJ', 'TR1 3LJ'],
	['SW1A OAA', 'SW1A 0AA'],
	['0X1 2JD', 'OX1 2JD'],
	['C01 1AA', 'CO1 1AA'],
	['L1O 1AA', 'L10 1AA'],
	['Royal Cornwall Hospital, Truro TR1 3LJ', 'TR1 3LJ'],
	['London SE1', 'SE1'],
])('%j is put right to %s', (text, wanted) => {
	const reading = readPostcode(text).find((it) => postcodeText(it) === wanted);
	expect(reading?.corrected).toBe(true);
});

test('what could be issued is not taken for another', () => {
	expect(readingsOf('B51')).toEqual(['B51']);
	expect(readingsOf('LS1 5AA')).toEqual(['LS1 5AA']);
});

test.each(['', 'Truro', 'OIL', '12345', 'SW1A 9ZZ9', 'B1 1AAA', 'TR', '1', '9'.repeat(500)])(
	'%j is no postcode',
	(text) => {
		expect(readPostcode(text)).toEqual([]);
	},
);
