import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, words } from '../../../tests/helpers/judge.ts';

const textWith = (url: string) =>
	textOf('calls', {
		sources: [
			{ title: 'A report', publisher: 'A body', url: 'https://www.example.org/report' },
			{ title: 'A page', publisher: 'A body', url },
		],
	});
const judgeSource = (url: string) => judge({ 'calls/frailty.mdx': textWith(url) });

test.each([
	'https://www.england.nhs.uk/',
	'https://web.archive.org/details/frailty',
	'https://www.gov.uk/find-frailty-advice',
	'https://www.example.org/research?page=2',
	'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/?term=frailty',
	'https://digital.nhs.uk/login-for-carers-explained',
	'https://docs.google.com/document/d/1/pub',
	'https://books.google.co.uk/books?id=1&q=frailty',
	'https://dlit.co/a-page',
	'https://blogs.bing.com/search/2020',
	'https://uk.news.yahoo.com/frailty.html',
	'https://www.latest.org/a-page',
	'https://testbed.nhs.uk/a-page',
	'https://www.admin.cam.ac.uk/a-page',
	'https://dev.to/a-page',
	'https://beta.example.org/a-page',
])('%s passes', (url) => {
	expect(judgeSource(url)).toEqual([]);
});

test.each([
	'https://www.google.com/search?q=frailty',
	'https://google.co.uk/search?q=frailty',
	'https://www.bing.com/search?q=frailty',
	'https://duckduckgo.com/?q=frailty',
	'https://uk.search.yahoo.com/search?p=frailty',
	'https://webcache.googleusercontent.com/search?q=cache:1',
	'https://cc.bingj.com/cache.aspx?d=1',
	'https://bit.ly/3abc',
	'https://www.tinyurl.com/abc',
	'https://www.google.com/url?q=https://www.example.org/',
	'https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org',
	'https://staging.example.org/a-page',
	'https://www-staging.example.org/a-page',
	'https://stagingadmin.example.org/a-page',
	'https://admin.example.org/a-page',
	'https://dev2.example.org/a-page',
	'https://uat.site.example.org/a-page',
	'https://deploy-preview-7--a-site.netlify.app/a-page',
	'https://a-site.azurewebsites.net/a-page',
	'https://brave-shaw.192-0-2-1.plesk.page/a-page',
])('%s is found', (url) => {
	const [line, column] = placeOf(textWith(url), url);
	expect(judgeSource(url)).toMatchObject([
		{ rule: 'weak-source', line, column, length: url.length, field: 'sources[1].url' },
	]);
});

test('a source may say that only a copy, on a host that is not public, was read', () => {
	const url = 'https://staging.example.org/a-page';
	const source = { title: 'A page', publisher: 'A body', url, copy: true };
	expect(judge({ 'calls/frailty.mdx': textOf('calls', { sources: [source] }) })).toEqual([]);
});

test('it says what the address leads to, and what to give instead', () => {
	const found = [
		'https://duckduckgo.com/?q=frailty',
		'https://cc.bingj.com/cache.aspx',
		'https://bit.ly/a',
		'https://staging.example.org/a-page',
	].flatMap(judgeSource);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "sources[1].url leads to a page of search results.",
		    "Open it, and give the address of the page or document that says what the entry says.",
		  ],
		  [
		    "sources[1].url leads to a search engine’s cache, which forgets its pages.",
		    "Open it, and give the address of the page or document that says what the entry says.",
		  ],
		  [
		    "sources[1].url leads to a short or wrapped link, which hides the page it leads to.",
		    "Open it, and give the address of the page or document that says what the entry says.",
		  ],
		  [
		    "sources[1].url leads to a host that is not meant for the public.",
		    "Give the public address of the page. Where only this one was read, add copy: true.",
		  ],
		]
	`);
});
