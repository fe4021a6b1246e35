import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { allAreas } from '#lib/entries/directory.ts';
import { readPage, squeeze, textOf } from '../helpers/dist.ts';
import { contentDirectory } from '../helpers/find.ts';

const { dist } = inject('builds');
const directory = contentDirectory();
const networks = directory.records.networks.map(({ id, data }) => ({ id, title: data.title }));
const most = 8 * 1024;

// The parser leaves out what is inside a picture.
const mapOf = (path: string): string =>
	/<svg class="map[ "].*?<\/svg>/s.exec(readPage(dist, path).html)?.[0] ?? '';
const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** The links of a map: where to, what they are called, which region they are. */
const linksOf = (svg: string) =>
	[...svg.matchAll(/<a ([^>]*data-region[^>]*)>(.*?)<\/a>/gs)].map(
		([, attributes = '', inside = '']) => {
			const attribute = (name: string) =>
				unescape(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
			const name = /<text class="name">(.*?)<\/text>/s.exec(inside)?.[1] ?? '';
			return {
				href: attribute('href'),
				label: attribute('aria-label'),
				region: attribute('data-region'),
				name: squeeze(unescape(name.replaceAll(/<[^>]*>/g, ' '))),
				drawn: /<use href="#([^"]+)"/.exec(inside)?.[1] ?? '',
			};
		},
	);

describe.each(['/', '/networks/', '/find/'])('the map of %s', (path) => {
	const svg = mapOf(path);

	test('has a link to each network, in order, with its number and name', () => {
		const expected = networks.map(({ id, title }, index) => ({
			href: `/networks/${id}/`,
			label: `${index + 1}, ${title}`,
			region: id,
			name: title,
		}));
		expect(linksOf(svg).map(({ drawn: _, ...link }) => link)).toEqual(expected);
	});

	test('draws the region of each link, once', () => {
		for (const { drawn } of linksOf(svg)) expect(svg.split(` id="${drawn}"`)).toHaveLength(2);
	});

	test('takes at most 8 kB with brotli', () => {
		const size = brotliCompressSync(svg).length;
		console.log(`The map of ${path}: ${svg.length} bytes, ${size} with brotli.`);
		expect(size).toBeLessThanOrEqual(most);
		expect(size).toBeGreaterThan(1024);
	});

	test('has a list on the page that says its numbers and names', () => {
		const page = readPage(dist, path).root();
		const listed = page
			.querySelectorAll('.networks li')
			.map((item) => [textOf(item.querySelector('.n')), textOf(item.querySelector('a'))]);
		expect(listed).toEqual(networks.map(({ title }, index) => [String(index + 1), title]));
	});
});

test.each(['/networks/', '/find/'])('a table of %s says which network serves each area', (path) => {
	const rows = readPage(dist, path).root().querySelectorAll('tbody tr').map(textOf);
	const unsaid = allAreas(directory).filter(({ area }) => {
		const possible = [area.network, ...(area.alsoPossible ?? [])];
		const words = [
			squeeze(area.name),
			...possible.map((id) => directory.get('networks', id).data.title),
		];
		return !rows.some((row) => words.every((word) => row.includes(word)));
	});
	expect(unsaid.map(({ area }) => area.id)).toEqual([]);
});

test('the map of a network’s own page marks its region, and no other', () => {
	const right = linksOf(mapOf('/networks/')).map(({ drawn }) => {
		const shape = new RegExp(`<g id="${drawn}">\\s*<path d="([^"]+)"`).exec(mapOf('/networks/'));
		return [shape?.[1]];
	});
	const marked = networks.map(({ id }) =>
		[...mapOf(`/networks/${id}/`).matchAll(/<g class="is-here">\s*<path d="([^"]+)"/g)].map(
			([, path]) => path,
		),
	);
	expect(marked).toEqual(right);
});
