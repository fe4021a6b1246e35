import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, attributes, filesIn, readPages } from '../helpers/dist.ts';
import { site } from '#site';

const { dist } = inject('builds');
const pages = readPages(dist);
const ids = new Map(
	pages.map(({ path, root }) => [path, new Set(attributes(root(), '[id]', 'id'))]),
);

/** What is wrong with an address of this site; nothing when it leads somewhere. */
function faultOf({ pathname, hash }: URL): string | undefined {
	const path = decodeURIComponent(pathname);
	const anchors = ids.get(path);
	if (!anchors) return existsSync(join(dist, path)) && !path.endsWith('/') ? undefined : 'no page';
	const anchor = decodeURIComponent(hash.slice(1));
	// With a sign of equality it is a question to the finder or the route finder.
	return anchor === '' || anchor.includes('=') || anchors.has(anchor)
		? undefined
		: 'no such place on the page';
}

/** The same fault on many pages said once: the link, and some pages that have it. */
function once(faults: { fault: string; path: string }[]): string[] {
	const pagesOf = Map.groupBy(faults, ({ fault }) => fault);
	return [...pagesOf].map(([fault, found]) => {
		const paths = [...new Set(found.map(({ path }) => path))];
		return `${fault}: on ${paths.slice(0, 3).join(', ')} (${paths.length} in all)`;
	});
}

test('every link within the site leads to a page, and to the place on it', () => {
	const broken = pages.flatMap(({ path, root }) =>
		[...attributes(root(), 'a, area, link, use', 'href'), ...attributes(root(), 'form', 'action')]
			.map((href) => ({ href, url: new URL(href, site.url + path) }))
			.filter(({ url }) => url.origin === site.url)
			.flatMap(({ href, url }) => {
				const fault = faultOf(url);
				return fault ? [{ fault: `${href} (${fault})`, path }] : [];
			}),
	);
	expect(once(broken)).toEqual([]);
});

test('every link to a page ends in a slash, so that no reader is sent on', () => {
	const short = pages.flatMap(({ path, root }) =>
		attributes(root(), 'a', 'href').filter((href) => {
			const url = new URL(href, site.url + path);
			return url.origin === site.url && /\/[^/.]+$/.test(url.pathname);
		}),
	);
	expect(short).toEqual([]);
});

test('every link to another site is https', () => {
	const plain = pages.flatMap(({ path, root }) =>
		attributes(root(), 'a', 'href')
			.filter((href) => href.startsWith('http:'))
			.map((href) => `${path}: ${href}`),
	);
	expect(plain).toEqual([]);
});

const isForeign = (address: string) => new URL(address, site.url).origin !== site.url;

test('no page loads anything from another host', () => {
	const loaders = 'script, img, iframe, source, video, audio, embed, object, image, track, use';
	const foreign = pages.flatMap(({ path, root }) => {
		const links = root()
			.querySelectorAll('link')
			.filter((link) => !/canonical|alternate/.test(attribute(link, 'rel') ?? ''))
			.flatMap((link) => attribute(link, 'href') ?? []);
		const sources = ['src', 'srcset', 'href', 'data', 'poster'].flatMap((name) =>
			attributes(root(), loaders, name),
		);
		return [...links, ...sources]
			.filter((address) => !address.startsWith('data:') && isForeign(address))
			.map((address) => `${path}: ${address}`);
	});
	expect(foreign).toEqual([]);
});

test('no style sheet loads anything from another host, and all that it loads is there', () => {
	const sheets = filesIn(dist, '**/*.css');
	expect(sheets).not.toEqual([]);
	for (const sheet of sheets) {
		const text = readFileSync(join(dist, sheet), 'utf8');
		expect(text).not.toContain('@import');
		const urls = [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
		const files = urls.filter((address) => !address.startsWith('data:'));
		expect(files.filter(isForeign)).toEqual([]);
		expect(files.filter((address) => faultOf(new URL(address, `${site.url}/${sheet}`)))).toEqual(
			[],
		);
	}
});
