import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { site } from '#site';
import { starter } from './starter.ts';
import { problemUrl } from '#lib/urls.ts';
import { newEntryFormUrl, newEntryUrl, oneOf, wayInto } from './ways-in.ts';

/** What servers take as the longest address, in bytes, with room for a repository's own. */
const most = 8_000;

describe.each(collectionNames)('a new entry of %s', (collection) => {
	const url = new URL(newEntryUrl(collection));

	test('opens in its folder of the web editor, with the starter in it', () => {
		expect(url.pathname).toMatch(new RegExp(`/new/main/content/${collection}$`));
		expect(url.searchParams.get('value')).toBe(starter(collection));
	});

	test('has a name that must be changed, since the checker refuses it', () => {
		expect(url.searchParams.get('filename')).toMatch(/^[A-Z-]+\.mdx$/);
	});

	test('has an address that servers take', () => {
		expect(url.href.length).toBeLessThan(most);
	});

	test('can be sent in words instead, by the form of its collection', () => {
		expect(new URL(newEntryFormUrl(collection)).searchParams.get('template')).toBe(
			`${collection}.yml`,
		);
	});
});

const repository = (path: string) => `${site.repository}${path}`;

test.each([
	['/calls/techforce19/', '/edit/main/content/calls/techforce19.mdx', 'Edit this page'],
	['/guides/how-a-call-works/', '/edit/main/content/guides/how-a-call-works.mdx', 'Edit this page'],
	['/about/', '/edit/main/src/pages/about/index.astro', 'Edit this page'],
	['/', '/edit/main/src/pages/index.astro', 'Edit this page'],
	['/404.html', '/edit/main/src/pages/404.astro', 'Edit this page'],
	['/networks/', '/edit/main/src/pages/networks/index.astro', 'Edit this page'],
	['/search/', '/edit/main/content/search/answers.yml', 'Edit the answers of the search'],
	['/find/', '/blob/main/content/systems', 'Edit who serves an area'],
])('%s is put right at %s', (path, href, label) => {
	expect(wayInto(path)).toEqual({ href: repository(href), label });
});

test('a list is put right by adding to it, and its parts lead to where that is explained', () => {
	expect(wayInto('/calls/')).toMatchObject({ addsTo: 'calls', href: newEntryUrl('calls') });
	for (const path of ['/calls/by/network/wessex/', '/calls/sorted/title/'])
		expect(wayInto(path)).toEqual({
			href: '/contribute/#add-calls',
			label: 'Add a call to industry',
			addsTo: 'calls',
		});
	expect(wayInto('/signposts/route/').addsTo).toBe('signposts');
	expect(wayInto('/signposts/route/company/funding/').addsTo).toBe('signposts');
});

test('a page of one condition or company is put right in the list that it is made from', () => {
	expect(wayInto('/topics/stroke/').href).toMatch(/content\/search\/vocabulary\.yml$/);
	expect(wayInto('/companies/pfizer/').href).toMatch(/content\/search\/companies\.yml$/);
	expect(wayInto('/topics/').href).toMatch(/src\/pages\/topics\/index\.astro$/);
});

test('a problem is reported on the form for it, with its page filled in', () => {
	const { searchParams } = new URL(problemUrl('/calls/a&b/'));
	expect(Object.fromEntries(searchParams)).toEqual({
		template: 'problem.yml',
		title: 'Problem with /calls/a&b/',
		page: `${site.url}/calls/a&b/`,
	});
	expect([...new URL(problemUrl('')).searchParams.keys()]).toEqual(['template']);
});

test('one of a collection has the right article', () => {
	expect([oneOf('calls'), oneOf('systems')]).toEqual([
		'a call to industry',
		'an integrated care system',
	]);
});
