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
		await search('Sleepio', '&kind=collaborations');
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
		expect(await page.locator('main :is(#results, #search-note, #count) img').count()).toBe(0);
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
		expect(await page.locator('[data-panel]').isVisible()).toBe(false);
		expect(new URL(page.url()).searchParams.get('q') ?? '').toBe('');
	});
});

describe('the history', () => {
	const back = async (query: string) => {
		await page.goBack();
		await answered(query);
		expect(await box().inputValue()).toBe(query);
		expect(await page.title()).toMatch(new RegExp(`^“${query}”`));
	};

	test('has a query that was typed and sent one step after the one before', async () => {
		await search('stroke', '&kind=calls');
		await box().fill('');
		await box().pressSequentially('dementia', { delay: 60 });
		await answered('dementia');
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await results()).length, soon).toBeGreaterThan(0);
		expect(new URL(page.url()).search).toBe('?q=dementia&kind=calls');
		await back('stroke');
		expect(new URL(page.url()).search).toBe('?q=stroke&kind=calls');
		await page.goForward();
		await answered('dementia');
	});

	test('brings the results back as many as they were, and where they were', async () => {
		await search('mental health');
		await page.getByRole('button', { name: 'Show more results' }).click();
		await expect.poll(async () => (await results()).length, soon).toBe(20);
		const link = items().nth(15).getByRole('link');
		await link.scrollIntoViewIfNeeded();
		const y = await page.evaluate(() => scrollY);
		await link.click();
		await page.waitForURL(/\/(?!search)\w+\/[\w-]+\/$/);
		await page.goBack();
		await answered('mental health');
		await expect.poll(async () => (await results()).length, soon).toBe(20);
		await expect.poll(() => page.evaluate(() => scrollY), soon).toBe(y);
	});
});

test('what was typed before the script of the search came is answered when it does', async () => {
	let letOn = () => {};
	const held = new Promise<void>((done) => (letOn = done));
	await page.route(/_astro\/search\.[\w-]+\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/search/?q=stroke');
	await box().fill('dementia');
	letOn();
	await answered('dementia');
	expect(await box().inputValue()).toBe('dementia');
});

test('a search without words lists what its filters leave', async () => {
	await page.goto('/search/?kind=calls&state=decided');
	await status()
		.getByText(/^\d+ results?$/)
		.waitFor();
	expect(await count()).toBeGreaterThan(10);
	expect((await results()).every((it) => it?.startsWith('calls/'))).toBe(true);
	await page.goto('/search/?kind=atlantis');
	await status().getByText('Nothing found with these filters').waitFor();
	expect(await results()).toEqual([]);
});

test('the search page goes by the keyboard from the box over the filters to the first result', async () => {
	await search('cancer');
	await box().focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const focused = () => page.locator(':focus');
	expect(await focused().textContent()).toContain('Kind');
	await page.keyboard.press('Tab');
	expect(await focused().getAttribute('name')).toBe('kind');
	for (let step = 0; step < 80 && !(await focused().getAttribute('href')); step++)
		await page.keyboard.press('Tab');
	expect(await focused().getAttribute('href')).toBe(`/${(await results())[0]}/`);
});
