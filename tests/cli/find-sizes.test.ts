import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { find } from '#lib/find/find.ts';
import { contentJoin, geography, openGeography } from '../helpers/find.ts';

/** What the first answer to a postcode may load in all, in bytes of brotli. */
const most = 50_000;
/** The finder's own code (7 kB) and the script of the page that uses it. */
const scripts = 14_000;

const sizes = (text: string | Buffer) => ({
	brotli: brotliCompressSync(text).length,
	gzip: gzipSync(text, { level: 9 }).length,
});
const read = (file: string) => readFileSync(join(geography, file));

test('the first answer to a postcode loads at most 50 kB, with the names of places too', async () => {
	const { tables, asked } = openGeography();
	await find('TR1 3LJ', tables);
	expect(asked).toEqual(['outcodes.json']);
	const borders = readdirSync(geography).filter((file) => file.startsWith('borders-'));
	const largest = borders.toSorted((a, b) => read(b).length - read(a).length)[0] ?? '';
	const rows = {
		'outcodes.json': sizes(read('outcodes.json')),
		[largest]: sizes(read(largest)),
		'areas.json': sizes(JSON.stringify(contentJoin())),
		'places.json': sizes(read('places.json')),
	};
	const sum = (...files: string[]) =>
		files.reduce((all, file) => all + (rows[file]?.brotli ?? 0), scripts);
	const plain = sum('outcodes.json', 'areas.json');
	const border = plain + sum(largest) - scripts;
	const suggesting = border + sum('places.json') - scripts;
	console.log(
		[
			...Object.entries(rows).map(
				([file, { brotli, gzip }]) => `${file.padEnd(18)}${brotli} brotli ${gzip} gzip`,
			),
			`scripts (allowed) ${scripts}`,
			`first answer      ${plain}; on a border ${border}; with suggestions ${suggesting}`,
		].join('\n'),
	);
	expect(border).toBeLessThanOrEqual(most);
	expect(suggesting).toBeLessThanOrEqual(most);
});

test('a file of villages is small', () => {
	for (const file of readdirSync(join(geography, 'villages')))
		expect(sizes(read(`villages/${file}`)).brotli, file).toBeLessThan(11_000);
});
