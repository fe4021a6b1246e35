import { describe, expect, test } from 'vitest';
import { tabForAll } from '../helpers/browser.ts';
import { searchPage, soon } from '../helpers/search-page.ts';

const { page } = await tabForAll();
const { box, status, items, answered, note, results, count, search, type } = searchPage(page);

describe('the search', () => {
	test('finds a collaboration by the product’s name, and leads to it', async () => {
		await search('Sleepio');
		expect((await results())[0]).toBe('collaborations/sleepio-thames-valley');
		await items().first().getByRole('link').click();
		await page.waitForURL('**/collaborations/sleepio-thames-valley/');
	});

	test('starts from the box on the home page', async () => {
		await page.goto('/');
		await box().fill('Sleepio');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=Sleepio');
		await answered('Sleepio');
		expect(await box().inputValue()).toBe('Sleepio');
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

	test('says how many it found, in words that a screen reader speaks, and shows more when asked', async () => {
		await search('mental health');
		const all = await count();
		expect(all).toBeGreaterThan(10);
		const first = await results();
		expect(first).toHaveLength(10);
		await page.getByRole('button', { name: 'Show more results' }).click();
		await expect.poll(async () => (await results()).length, soon).toBe(Math.min(20, all));
		expect((await results()).slice(0, 10)).toEqual(first);
		expect(
			await items()
				.nth(10)
				.getByRole('link')
				.evaluate((it) => it === document.activeElement),
		).toBe(true);
	});

	test('offers more results only where there are more', async () => {
		const more = page.getByRole('button', { name: 'Show more results' });
		await search('mental health');
		expect(await more.isVisible()).toBe(true);
		await search('Sleepio', '&kind=Collaborations');
		expect(await more.isVisible()).toBe(false);
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
		expect(await page.locator('main :is(#results, #search-note, #search-status) img').count()).toBe(
			0,
		);
	});
});

describe('while a query is typed', () => {
	test('the first five results come at once, and ten when it is asked', async () => {
		await type('mental health');
		await answered('mental health');
		expect(await results()).toHaveLength(5);
		expect(new URL(page.url()).searchParams.get('q')).toBe('mental health');
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await results()).length, soon).toBe(10);
	});

	test('its last word may be the beginning of one', async () => {
		await type('demen');
		await answered('demen');
		expect(await results()).toContain('collaborations/tihm-for-dementia');
		expect(await note().innerText()).toBe('');
	});

	test('a word that is read as another is shown as it was read', async () => {
		await type('inclisaran study');
		await answered('inclisaran study');
		expect(await note().innerText()).toContain('Did you mean inclisiran?');
	});

	test('and is taken back, the lists are there again', async () => {
		await type('Sleepio');
		await items().first().waitFor();
		await box().fill('');
		await page.getByRole('heading', { name: 'Look through the lists' }).waitFor();
		expect(await items().count()).toBe(0);
		expect(await page.locator('#search-filters').isVisible()).toBe(false);
		expect(new URL(page.url()).searchParams.get('q') ?? '').toBe('');
	});
});

test('the search page goes by the keyboard from the box over the filters to the first result', async () => {
	await search('cancer');
	await box().focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const focused = () => page.locator(':focus');
	expect(await focused().getAttribute('name')).toBe('kind');
	for (let step = 0; step < 80 && !(await focused().getAttribute('href')); step++)
		await page.keyboard.press('Tab');
	expect(await focused().getAttribute('href')).toBe(`/${(await results())[0]}/`);
});
