import { describe, expect, test } from 'vitest';
import { isOfNetwork } from '#lib/entries/networks.ts';
import { tabForAll } from '../helpers/browser.ts';
import { readContent } from '../helpers/content.ts';
import { contentDirectory } from '../helpers/find.ts';

const { page } = await tabForAll({ javaScriptEnabled: false });

describe('without JavaScript', () => {
	test('a filter is a link to a page with the right rows', async () => {
		await page.goto('/calls/');
		await page.locator('.panel__facets > [data-facet=network] > summary').click();
		await page.locator('[data-facet=network] .facet__more summary').click();
		await page.locator('[data-facet=network] a[href$="/wessex/"]').click();
		await page.waitForURL('**/calls/by/network/wessex/');
		const directory = contentDirectory();
		const expected = directory.records.calls
			.filter((call) => isOfNetwork(directory, call, 'wessex'))
			.map(({ id }) => `/calls/${id}/`);
		const links = page.locator('[data-rows] h3 a');
		const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(shown.toSorted()).toEqual(expected.toSorted());
		expect(await links.first().isVisible()).toBe(true);
	});

	test('an order is a link to a page in that order', async () => {
		await page.goto('/calls/');
		await page.locator('[data-order=title]').click();
		await page.waitForURL('**/calls/sorted/title/');
		const titles = await page.locator('[data-rows] h3 a').allTextContents();
		expect(titles).toHaveLength(readContent('calls').size);
		expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
	});

	test('an entry can be read, down to its sources', async () => {
		await page.goto('/calls/uhl-cancer-life-science-hub-2025/');
		expect(await page.locator('.state--big').isVisible()).toBe(true);
		for (const name of ['Key dates', 'The challenge', 'Sources'])
			expect(await page.getByRole('heading', { name }).isVisible()).toBe(true);
		expect(await page.locator('.sources a').first().isVisible()).toBe(true);
	});

	test('the search says that it needs script, and shows the lists instead', async () => {
		await page.goto('/search/?q=Sleepio');
		expect(await page.locator('noscript h2').isVisible()).toBe(true);
		await page.locator('main').getByRole('link', { name: 'Collaborations' }).click();
		await page.waitForURL('**/collaborations/');
	});

	test('the network for a place can be found by lists, and the page says why its box is not there', async () => {
		await page.goto('/find/');
		expect(await page.locator('#place').isVisible()).toBe(false);
		expect(await page.locator('main noscript p').first().isVisible()).toBe(true);
		const links = page.locator('main a[href^="/networks/"]:visible');
		const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(new Set(found).size).toBeGreaterThanOrEqual(readContent('networks').size);
	});
});
