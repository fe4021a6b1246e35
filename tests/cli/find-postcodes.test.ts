import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { find } from '#lib/find/find.ts';
import type { Borders, Outcodes } from '#lib/find/tables.ts';
import { answerLine, openGeography, readTable } from '../helpers/find.ts';

/** The reference: what another look-up, written by the makers of the data, answered over all of it. */
const reference = readFileSync(join(import.meta.dirname, '../fixtures/find/postcodes.txt'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'));

const { tables } = openGeography();
const outcodes = readTable('outcodes.json') as Outcodes;
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const allUnits = [...letters].flatMap((a) => [...letters].map((b) => a + b));
const digits = [...'0123456789'];

/** Every outward code that the tables name, in plain order. */
const outwardCodes = [
	...new Set([
		...Object.values(outcodes.whole).flatMap((codes) => codes.split(' ')),
		...Object.keys(outcodes.split),
		...Object.keys(outcodes.nongeographic),
		...Object.values(outcodes.outside).flatMap(({ outcodes: codes }) => codes?.split(' ') ?? []),
	]),
].sort();

/** The sectors that straddle, as `AL3 8`. */
const straddling = new Set(
	outcodes.borders.flatMap((from) =>
		Object.entries((readTable(`borders-${from.toLowerCase()}.json`) as Borders).outcodes).flatMap(
			([code, sectors]) =>
				Object.entries(sectors)
					.filter(([, cells]) => Array.isArray(cells))
					.map(([digit]) => `${code} ${digit}`),
		),
	),
);

const keysOf = (code: string): string[] => [
	code,
	...digits.flatMap((digit) => {
		const sector = `${code} ${digit}`;
		const units = straddling.has(sector) ? allUnits : ['AA', 'ZZ'];
		return [sector, ...units.map((unit) => sector + unit)];
	}),
];

const lineOf = async (typed: string) => answerLine(await find(typed, tables));

test('every outward code, sector and listed unit is answered as by the reference', async () => {
	const found = new Map<string, { codes: number; keys: number; listed: number; lines: string[] }>();
	for (const code of outwardCodes) {
		const leading = code.replace(/\d.*/, '');
		const row = found.get(leading) ?? { codes: 0, keys: 0, listed: 0, lines: [] };
		found.set(leading, row);
		row.codes++;
		for (const key of keysOf(code)) {
			const line = await lineOf(key);
			row.keys++;
			if (line.endsWith(' listed')) row.listed++;
			row.lines.push(`${key} = ${line}\n`);
		}
	}
	const rows = [...found].map(([leading, { codes, keys, listed, lines }]) => {
		const digest = createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
		return `${leading} ${codes} ${keys} ${listed} ${digest}`;
	});
	const sum = (key: 'codes' | 'keys' | 'listed') =>
		[...found.values()].reduce((all, row) => all + row[key], 0);
	console.log(
		`compared with the reference: ${sum('codes')} outward codes, ${sum('keys')} keys, ${sum('listed')} listed units`,
	);
	expect(rows).toEqual(reference);
});

/** Ways to type a postcode, given its halves. All mean the same. */
const ways = (outward: string, inward: string): string[] => {
	const whole = `${outward} ${inward}`;
	const joined = outward + inward;
	const wide = whole.replace(/[A-Z\d]/g, (letter) =>
		String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
	);
	return [
		joined,
		joined.toLowerCase(),
		whole.toLowerCase(),
		`  ${outward}   ${inward}\t`,
		[...joined].join(' '),
		`${whole}.`,
		`${whole.toLowerCase()},`,
		`${outward}-${inward}`,
		`“${whole}”`,
		`${outward}\u00a0${inward}`,
		`${outward} ${inward.charAt(0)} ${inward.slice(1)}`,
		wide,
		`1 High Street, ${whole}`,
		`${outward} ${inward.replace(/^0/, 'O').replace(/^1/, 'l')}`,
		...(/0$/.test(outward) ? [`${outward.slice(0, -1)}O ${inward}`] : []),
		...(/1$/.test(outward) ? [`${outward.slice(0, -1)}I ${inward}`] : []),
		...(/^[A-Z]*O/.test(outward) ? [`${outward.replace('O', '0')} ${inward}`] : []),
	];
};

test('a postcode may be typed in any way', async () => {
	let compared = 0;
	const different: string[] = [];
	for (const code of outwardCodes)
		for (const inward of ['0AA', '1QE', '8LZ']) {
			const wanted = await lineOf(`${code} ${inward}`);
			for (const typed of ways(code, inward)) {
				compared++;
				const line = await lineOf(typed);
				if (line !== wanted) different.push(`${typed}: ${line}, not ${wanted}`);
			}
		}
	console.log(`typed in other ways, with the same answer: ${compared}`);
	expect(different).toEqual([]);
	expect(compared).toBeGreaterThan(90_000);
});
