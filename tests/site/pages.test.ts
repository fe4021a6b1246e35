import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributes, filesIn, readPages, textOf } from '../helpers/dist.ts';
import { kinds } from '../helpers/kinds.ts';
import { site } from '#site';

const { dist } = inject('builds');
const pages = readPages(dist);
const noindex = (html: string) => html.includes('<meta name="robots" content="noindex"');

/** An old address of an entry, which sends its reader on. */
const isMoved = (html: string) => html.includes('http-equiv="refresh"');
const lasting = pages.filter(({ html }) => !noindex(html) && !isMoved(html));

/** The addresses, of those pages for which the check gives something, with what it gives. */
const faults = <T>(check: (page: (typeof pages)[number]) => T | undefined) =>
	pages.flatMap((page) => {
		const fault = check(page);
		return fault === undefined ? [] : [[page.path, fault]];
	});

test('every page has one h1, with words in it', () => {
	const wrong = faults(({ root }) => {
		const words = root().querySelectorAll('h1').map(textOf);
		return words.length === 1 && words[0] !== '' ? undefined : words;
	});
	expect(wrong).toEqual([]);
});

test('every page has a title of its own', () => {
	const titles = Map.groupBy(lasting, ({ root }) => textOf(root().querySelector('title')));
	const shared = [...titles].filter(([, { length }]) => length > 1);
	expect(shared.map(([title, same]) => [title, same.map(({ path }) => path)])).toEqual([]);
	expect([...titles.keys()].filter((title) => title.length < site.name.length + 4)).toEqual([]);
});

test('every page says what it is about in 20 to 200 characters', () => {
	const wrong = faults(({ root }) => {
		const descriptions = attributes(root(), 'meta[name="description"]', 'content');
		const [words = ''] = descriptions;
		const right = descriptions.length === 1 && words.length >= 20 && words.length <= 200;
		return right ? undefined : descriptions;
	});
	expect(wrong).toEqual([]);
});

test('every page names its language', () => {
	expect(
		faults(({ root }) => (root().querySelector('html[lang="en-GB"]') ? undefined : '')),
	).toEqual([]);
});

test('every page has one canonical address: its own', () => {
	const wrong = faults(({ root, path, html }) => {
		const links = attributes(root(), 'link[rel="canonical"]', 'href');
		const own = links.length === 1 && links[0] === site.url + path;
		return own || noindex(html) || isMoved(html) ? undefined : links;
	});
	expect(wrong).toEqual([]);
});

test('no heading skips a level', () => {
	const wrong = faults(({ root }) => {
		const levels = root()
			.querySelectorAll('h1, h2, h3, h4, h5, h6')
			.map(({ tagName }) => +tagName[1]!);
		const at = levels.findIndex((level, index) => index > 0 && level > levels[index - 1]! + 1);
		return at < 0 ? undefined : textOf(root().querySelectorAll('h1, h2, h3, h4, h5, h6')[at]);
	});
	expect(wrong).toEqual([]);
});

test('every part of the site is among the pages that the browser tests look at', () => {
	const partOf = (path: string) => path.split('/')[1];
	const looked = new Set(kinds.map(partOf));
	const parts = new Set(pages.map(({ path }) => partOf(path)));
	expect([...parts].filter((part) => !looked.has(part))).toEqual([]);
});

test('the sitemap lists every page that search engines may show, and no other', () => {
	const maps = filesIn(dist, 'sitemap-[0-9]*.xml').map((file) =>
		readFileSync(join(dist, file), 'utf8'),
	);
	const listed = maps.flatMap((text) => text.match(/(?<=<loc>)[^<]+/g) ?? []);
	const meant = lasting.map(({ path }) => site.url + path);
	expect(listed.toSorted()).toEqual(meant.toSorted());
});

test('no script carries the time zone library: the build has done its work', () => {
	const scripts = filesIn(dist, '_astro/*.js').map((file) => [
		file,
		readFileSync(join(dist, file), 'utf8'),
	]);
	expect(scripts.length).toBeGreaterThan(3);
	const heavy = scripts.filter(([, text]) => /PlainDate|ZonedDateTime/.test(text ?? ''));
	expect(heavy.map(([file]) => file)).toEqual([]);
});
