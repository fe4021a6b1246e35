import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { collectionNames } from '#schema/fields.ts';
import { readContent } from '../helpers/content.ts';
import { addresses, attributes, readPage, squeeze, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const most = 20 * 1024;
const built = addresses(dist);

const brotli = new Map<string, number>();
function brotliSize(file: string): number {
	const size = brotli.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
	brotli.set(file, size);
	return size;
}

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

	test('say all that matters without script: title, summary and sources', () => {
		const silent = pages.flatMap(({ path, data, page }) => {
			const words = textOf(page?.root.querySelector('main'));
			const links = page ? attributes(page.root, 'main a', 'href') : [];
			const said = [data.title, data.summary, ...data.sources.map(({ title }) => title)];
			return [
				...said.filter((text) => !words.includes(squeeze(text))),
				...data.sources.map(({ url }) => url).filter((url) => !links.includes(url)),
			].map((missing) => `${path}: ${missing}`);
		});
		expect(silent).toEqual([]);
	});

	test('are light: page and style take at most 20 kB on the wire', () => {
		const heavy = pages.flatMap(({ path, page }) => {
			if (!page) return [];
			const sheets = attributes(page.root, 'link[rel="stylesheet"]', 'href');
			const bytes = [`${path}index.html`, ...sheets].map(brotliSize);
			const sum = bytes.reduce((one, other) => one + other);
			return sum > most ? [`${path}: ${sum} bytes (${bytes.join(' + ')})`] : [];
		});
		expect(heavy).toEqual([]);
	});
});
