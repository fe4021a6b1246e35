import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connect, openPage } from '../helpers/browser.ts';

let browser: Browser;
let page: Page;
let troubles: string[];
beforeAll(async () => {
	browser = await connect();
	({ page, troubles } = await openPage(browser));
});
afterAll(() => browser.close());
afterEach(() => expect(troubles.splice(0)).toEqual([]));

const status = () => page.locator('#search-status[role=status]');
const results = () =>
	page
		.locator('#results [data-entry]')
		.evaluateAll((all) => all.map((it) => it.getAttribute('data-entry')));

/** Opens the search with a query in the address, and waits for its answer. */
async function search(query: string, more = '') {
	await page.goto(`/search/?q=${encodeURIComponent(query)}${more}`);
	await status()
		.getByText(/result|Nothing/)
		.waitFor();
}

describe('the search', () => {
	test('finds a collaboration by the product’s name, and leads to it', async () => {
		await search('Sleepio');
		expect((await results())[0]).toBe('collaborations/sleepio-thames-valley');
		await page.locator('#results a').first().click();
		await page.waitForURL('**/collaborations/sleepio-thames-valley/');
	});

	test('offers more results only where there are more', async () => {
		const more = page.getByRole('button', { name: 'Show more results' });
		await search('mental health');
		expect(await more.isVisible()).toBe(true);
		await search('Sleepio');
		expect(await more.isVisible()).toBe(false);
	});

	test('starts from the box on the home page', async () => {
		await page.goto('/');
		await page.getByRole('searchbox').first().fill('Sleepio');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=Sleepio');
		await status().getByText('for “Sleepio”').waitFor();
		expect(await page.getByRole('searchbox').inputValue()).toBe('Sleepio');
	});

	test.each([
		['Wessex AHSN', 'networks/wessex'],
		['anticoagulant', 'collaborations/dont-wait-to-anticoagulate'],
		['Leeds', 'networks/yorkshire-humber'],
		['cancer life science hub', 'calls/uhl-cancer-life-science-hub-2025'],
	])('gives for %s, among the first five, %s', async (query, entry) => {
		await search(query);
		expect((await results()).slice(0, 5)).toContain(entry);
	});

	test('says how many it found, in words that a screen reader speaks', async () => {
		await search('mental health');
		const count = Number(/^\d+/.exec((await status().textContent()) ?? '')?.[0]);
		expect(count).toBeGreaterThan(10);
		expect(await results()).toHaveLength(10);
		await page.getByRole('button', { name: 'Show more' }).click();
		await expect.poll(async () => (await results()).length).toBe(Math.min(20, count));
	});

	test('narrows by kind, keeps that in the address, and Back takes it off', async () => {
		await search('cancer');
		const all = await status().textContent();
		await page.getByRole('checkbox', { name: /^Calls to industry/ }).check();
		// In between it says that it is searching.
		await expect
			.poll(
				async () => /^\d+ results? for/.exec((await status().textContent()) ?? '')?.input ?? all,
			)
			.not.toBe(all);
		expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['Calls to industry']);
		const narrowed = await results();
		expect(narrowed.length).toBeGreaterThan(0);
		expect(narrowed.filter((entry) => !entry?.startsWith('calls/'))).toEqual([]);
		await page.reload();
		await expect.poll(results).toEqual(narrowed);
		await page.goBack();
		await expect.poll(() => status().textContent()).toBe(all);
	});

	test('says what to try when nothing is found', async () => {
		await search('zzzxqv');
		expect(await status().textContent()).toContain('Nothing found for “zzzxqv”');
		expect(await page.getByText(/Try fewer words/).isVisible()).toBe(true);
		expect(
			await page.locator('main').getByRole('link', { name: 'Find your network' }).isVisible(),
		).toBe(true);
	});

	test.each([
		'<img src=x onerror=alert(1)>',
		'"\'&;--',
		'100% & more?',
		'🙂',
		'\\u0000 ../..',
		'[a-z]+(',
	])('takes %s as words to look for, nothing else', async (query) => {
		await search(query);
		expect(await status().textContent()).toContain(`“${query}”`);
		expect(await page.locator('#results img, #search-status *').count()).toBe(0);
	});
});
