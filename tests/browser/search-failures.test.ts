import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { tabForAll } from '../helpers/browser.ts';
import { searchPage } from '../helpers/search-page.ts';

/** A word that the search has only in the full text of pages, and the one collaboration that has it. */
function findOnlyInText() {
	const index = resolve(process.env['DIST'] ?? 'dist', 'search/index');
	const read = (file: string): Record<string, string> =>
		JSON.parse(readFileSync(join(index, file), 'utf8'));
	const { elsewhere = '' } = read(`${read('start.json')['folder']}spelling.json`);
	// Long enough to have no second meaning, and no part of another word.
	const words = elsewhere.split(' ').filter((word) => /^[a-z]{10,}$/.test(word));
	const texts = globSync('content/*/*.mdx')
		.toSorted()
		.map((file) => ({ file, text: readFileSync(file, 'utf8').toLowerCase() }));
	for (const word of words) {
		const [only, ...others] = texts.filter(({ text }) => text.includes(word.slice(0, -1)));
		const said = new RegExp(`^ *(note|words|text): .*\\b${word}\\b`, 'm');
		if (!only?.file.includes('collaborations/') || others.length > 0 || !said.test(only.text))
			continue;
		return { word, entry: only.file.replace(/^content\/|\.mdx$/g, '') };
	}
	throw new Error('No word stands in the full text of one collaboration alone.');
}
const onlyInText = findOnlyInText();

const { page, troubles } = await tabForAll();
const { status, results, ask, answered, search } = searchPage(page);
afterEach(() => {
	// A refused load is what these tests are about, also where Pagefind tells of it; an error of our own is not.
	const expected = /Failed to load (resource|the Pagefind)/;
	expect(troubles.splice(0).filter((it) => !expected.test(it))).toEqual([]);
});

const couldNotLoad = () => status().getByText('The search could not be loaded.').waitFor();
const saysNoText = () => page.getByText('The full text of the entries could not be searched');
const failures: [string, (page: Page, files: RegExp) => Promise<unknown>][] = [
	['cannot be reached', (it, files) => it.route(files, (route) => route.abort())],
	[
		'answers that it is not there',
		(it, files) => it.route(files, (route) => route.fulfill({ status: 404 })),
	],
	[
		'answers with something else',
		(it, files) => it.route(files, (route) => route.fulfill({ status: 200, body: '<p>Sign in' })),
	],
];

describe.each(failures)('where the index %s', (_, fail) => {
	test('the search says so, shows the lists, and works on the next try', async () => {
		await fail(page, /\/search\/index\//);
		await ask('Sleepio');
		await couldNotLoad();
		const lists = page.locator('main').getByRole('link', { name: 'Collaborations' });
		expect(await lists.isVisible()).toBe(true);
		expect(await page.locator('[data-panel]').isVisible()).toBe(false);
		await page.unrouteAll();
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		await answered('Sleepio');
		expect((await results())[0]).toBe('collaborations/sleepio-thames-valley');
		expect(await lists.isVisible()).toBe(false);
	});
});

describe('where a part of the index cannot be read', () => {
	test.each(['words-', 'cards-', 'names.json'])(
		'%s: the search says so, and works on the next try',
		async (file) => {
			await page.route(`**/search/index/**/${file}*`, (route) => route.abort());
			await ask('Sleepio');
			await couldNotLoad();
			await page.unrouteAll();
			await page.getByRole('button', { name: 'Search', exact: true }).click();
			await answered('Sleepio');
			expect((await results())[0]).toBe('collaborations/sleepio-thames-valley');
		},
	);

	test('while a query is typed: it says so, and typing on works', async () => {
		await page.route('**/search/index/**', (route) => route.abort());
		await page.goto('/search/');
		await page.locator('#q').focus();
		await page.locator('#q').pressSequentially('Sleep', { delay: 50 });
		await couldNotLoad();
		await page.unrouteAll();
		await page.locator('#q').pressSequentially('io', { delay: 50 });
		await answered('Sleepio');
		expect((await results())[0]).toBe('collaborations/sleepio-thames-valley');
	});
});

describe('where the script of the search cannot be loaded', () => {
	test('the page says so, and works on the next try', async () => {
		await page.route(/\/_astro\/search\.[\w-]+\.js$/, (route) => route.abort());
		await ask('Sleepio');
		await couldNotLoad();
		await page.unrouteAll();
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		await answered('Sleepio');
	});
});

describe('the full text', () => {
	test('finds a word that is nowhere else, and shows where it stands', async () => {
		await search(onlyInText.word);
		expect(await results()).toContain(onlyInText.entry);
		const marks = await page.locator('#results mark').allTextContents();
		expect(marks.map((text) => text.toLowerCase())).toContain(onlyInText.word);
		expect(await saysNoText().count()).toBe(0);
	});

	const without: [string, () => Promise<unknown>][] = [
		['Pagefind cannot be reached', () => page.route('**/pagefind/**', (route) => route.abort())],
		[
			'there is no WebAssembly',
			async () => {
				const script = await page.addInitScript('delete globalThis.WebAssembly');
				onTestFinished(() => script.dispose());
			},
		],
	];
	describe.each(without)('where %s', (_, breakIt) => {
		test('is missed by name: what names and summaries give is there', async () => {
			await breakIt();
			await search(`${onlyInText.word} stroke`);
			expect((await results()).length).toBeGreaterThan(0);
			expect(await saysNoText().isVisible()).toBe(true);
		});

		test('is not missed where nothing was to be looked up in it', async () => {
			await breakIt();
			await search('Sleepio');
			expect((await results())[0]).toBe('collaborations/sleepio-thames-valley');
			expect(await saysNoText().count()).toBe(0);
		});

		test('is not taken for a text without the word', async () => {
			await breakIt();
			await search(onlyInText.word);
			expect(await saysNoText().isVisible()).toBe(true);
			expect(await page.getByText('The directory has nothing on').count()).toBe(0);
		});
	});
});

describe('where the tables of places cannot be reached', () => {
	test.each(['/geo/', '/geo/areas.json', '/geo/2022/places.json'])(
		'%s: results come',
		async (path) => {
			await page.route(`**${path}**`, (route) => route.abort());
			for (const query of ['frailty in Exeter', 'who pays for a pilot', 'TR1 2AB']) {
				await search(query);
				if (query !== 'TR1 2AB') expect((await results()).length).toBeGreaterThan(0);
			}
		},
	);
});
