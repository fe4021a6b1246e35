import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '#schema/names.ts';
import { attributes, readPage, readPages, squeeze } from '../helpers/dist.ts';
import { site } from '#site';

const { dist } = inject('builds');
const isMoved = (html: string) => html.includes('http-equiv="refresh"');
const pages = readPages(dist).filter(({ html }) => !isMoved(html));

const inRepository = (href: string) => href.startsWith(site.repository);
const address = (text: string) => text.replaceAll(/&(?:amp|#38);/g, '&');

// Read as text: there are hundreds of pages, and only their feet matter.
const feetOf = (html: string) => html.match(/<section class="tools"[^]*?<\/section>/g) ?? [];
/** The links at the foot of a page, by their words. */
const linksOf = ({ html }: { html: string }) =>
	feetOf(html).flatMap((foot) =>
		[...foot.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g)].map(([, href = '', words = '']) => ({
			words: squeeze(words),
			href: address(href),
		})),
	);

test('every page says at its foot how to put it right, in one place', () => {
	const without = pages.filter((page) => {
		const ways = linksOf(page).filter(({ words }) => /^(Edit|Add) /.test(words));
		return feetOf(page.html).length !== 1 || ways.length !== 1;
	});
	expect(without.map(({ path }) => path)).toEqual([]);
});

test('every link to edit a page opens a file that is there', () => {
	const dead = pages.flatMap((page) =>
		linksOf(page)
			.filter(({ words, href }) => words.startsWith('Edit ') && inRepository(href))
			.map(({ href }) => href.replace(/^.*?\/(?:edit|blob)\/main\//, ''))
			.filter((file) => !existsSync(file))
			.map((file) => `${page.path}: ${file}`),
	);
	expect(dead).toEqual([]);
});

test('every page has one link to report a problem, with its own address filled in', () => {
	const wrong = pages.filter((page) => {
		const reports = linksOf(page).filter(({ words }) => words.startsWith('Report a problem'));
		const [{ searchParams } = new URL(site.url)] = reports.map(({ href }) => new URL(href));
		const about = searchParams.get('page')?.replace('/404/', '/404.html');
		return reports.length !== 1 || about !== site.url + page.path;
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every form that a page leads to is there', () => {
	const forms = new Set(
		pages
			.flatMap(({ html }) => html.match(/(?<=href=")[^"]*\/issues\/new[^"]*/g) ?? [])
			.map(address)
			.filter(inRepository)
			.map((href) => new URL(href).searchParams.get('template')),
	);
	expect(forms.size).toBeGreaterThan(collectionNames.length);
	expect([...forms].filter((it) => !existsSync(`.github/ISSUE_TEMPLATE/${it}`))).toEqual([]);
});

test('an entry of every collection can be added from the contributors’ page, in a file or in words', () => {
	const hrefs = attributes(readPage(dist, '/contribute/').root(), '#add ~ table a', 'href');
	for (const collection of collectionNames) {
		const file = hrefs.find((href) => href.includes(`/new/main/content/${collection}?`)) ?? '';
		const { searchParams } = new URL(file);
		const [, yaml = ''] = (searchParams.get('value') ?? '').split('---\n');
		expect(parse(yaml)).toMatchObject({ title: null, checked: { on: null } });
		expect(file.length).toBeLessThan(8_000);
		expect(hrefs.filter((href) => href.endsWith(`template=${collection}.yml`))).toHaveLength(1);
	}
});
