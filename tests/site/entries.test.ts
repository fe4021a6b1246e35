import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { readContent } from '../helpers/content.ts';
import { addresses, attributes, readPage, squeeze, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const most = 20_000;
const built = addresses(dist);

const sizes = new Map<string, number>();
/** A file's size when packed with brotli at an effort of 5 (on the fly) or 11 (once, at upload). */
function packedSize(file: string, effort: number): number {
	const key = `${file} ${effort}`;
	const params = { [constants.BROTLI_PARAM_QUALITY]: effort };
	const pack = () => brotliCompressSync(readFileSync(join(dist, file)), { params }).length;
	const size = sizes.get(key) ?? pack();
	sizes.set(key, size);
	return size;
}

/** What the page opens with: networks and priorities have more to say than their summary. */
const leadOf = (data: { summary: string; knownFor?: string; definition?: string }) =>
	data.knownFor ?? data.definition ?? data.summary;

test('the directory has at least 330 entries', () => {
	const all = collectionNames.map((collection) => readContent(collection).size);
	expect(all.reduce((sum, size) => sum + size)).toBeGreaterThanOrEqual(330);
});

describe.each(collectionNames)('the entries of %s', (collection) => {
	const entries = readContent(collection);
	const pages = [...entries].map(([id, data]) => {
		const path = `/${collection}/${id}/`;
		return { path, id, data, ...(built.includes(path) && { page: readPage(dist, path) }) };
	});

	test('have a page each', () => {
		expect(pages.filter(({ page }) => !page).map(({ path }) => path)).toEqual([]);
		expect(pages).not.toEqual([]);
	});

	test('say all that matters without script: title, what it is, sources', () => {
		const silent = pages.flatMap(({ path, data, page }) => {
			const words = textOf(page?.root().querySelector('main'));
			const links = page ? attributes(page.root(), 'main a', 'href') : [];
			const said = [data.title, leadOf(data), ...data.sources.map(({ title }) => title)];
			return [
				...said.filter((text) => !words.includes(squeeze(text))),
				...data.sources.map(({ url }) => url).filter((url) => !links.includes(url)),
			].map((missing) => `${path}: ${missing}`);
		});
		expect(silent).toEqual([]);
	});

	test('are light: page and style take at most 20,000 bytes on the wire', () => {
		const heavy = pages.flatMap(({ path, page }) => {
			if (!page) return [];
			const sheets = attributes(page.root(), 'link[rel="stylesheet"]', 'href');
			const files = [`${path}index.html`, ...sheets];
			const sum = (effort: number) =>
				files.reduce((total, file) => total + packedSize(file, effort), 0);
			// The greater effort takes 20 times as long: only where the lesser leaves doubt.
			return sum(5) > most && sum(11) > most ? [`${path}: ${sum(11)} bytes`] : [];
		});
		expect(heavy).toEqual([]);
	});
});
