import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tabForAll } from '../helpers/browser.ts';
import { searchPage } from '../helpers/search-page.ts';

const { page, troubles, asked } = await tabForAll();

const box = () => page.getByRole('combobox', { name: 'A postcode or a place' });
const status = () => page.locator('#find-status');
const answer = () => page.locator('#answer > div');

/** Opens the finder with a question in the address, and waits for its answer. */
async function open(query: string) {
	// From elsewhere: a change of the fragment alone would leave the answer before it in place.
	await page.goto('about:blank');
	await page.goto(`/find/#${new URLSearchParams({ q: query })}`);
	await status().filter({ hasText: /[.?]$/ }).waitFor({ state: 'attached' });
}

const parts = () =>
	answer()
		.locator('[data-area]')
		.evaluateAll((all) => all.map(({ dataset }) => [dataset['area'], dataset['network']]));

describe('the finder', () => {
	test('answers a postcode that is typed, and sends it nowhere', async () => {
		await page.goto('/find/');
		await page.waitForLoadState('networkidle');
		const before = asked.splice(0);
		expect(before.filter((path) => path.includes('/geo/'))).toEqual([]);
		await box().fill('tr13lj');
		await page.keyboard.press('Enter');
		await status().getByText('Health Innovation South West').waitFor({ state: 'attached' });
		expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('#q=tr13lj');
		expect(await parts()).toEqual([['cornwall-the-isles-of-scilly', 'south-west']]);
		expect(await answer().getAttribute('data-certain')).toBe('true');
		const link = answer().getByRole('link', { name: 'Health Innovation South West' }).first();
		expect(await link.getAttribute('href')).toBe('/networks/south-west/');
		expect(asked.filter((path) => /tr1/i.test(path))).toEqual([]);

		const scripts = before.filter((path) => path.endsWith('.js'));
		let bytes = 0;
		for (const path of [...scripts, ...asked.splice(0)]) {
			const file = await page.request.get(path);
			bytes += brotliCompressSync(await file.body()).length;
		}
		console.log(`The first answer to a postcode takes ${bytes} bytes, compressed.`);
		expect(bytes).toBeLessThanOrEqual(50_000);
	});

	test('answers a border code with all that it can be, and the whole postcode with one', async () => {
		await open('GU14');
		expect(await answer().getAttribute('data-certain')).toBe('false');
		expect((await parts()).map(([area]) => area)).toEqual([
			'frimley--hart-rushmoor',
			'frimley--surrey-heath-farnham',
		]);
		expect(await answer().innerText()).toContain('Nearly all of its postcodes');
		expect(await status().textContent()).toContain('Give the whole postcode for one answer.');
		await open('GU14 0AA');
		expect(await answer().getAttribute('data-certain')).toBe('true');
		expect(await parts()).toHaveLength(1);
	});

	test('names both networks where it is not sure which serves, and says why', async () => {
		await open('Farnborough, Hampshire');
		const words = await answer().innerText();
		expect(words).toContain('It may be');
		expect(words).toMatch(/How sure: (low|medium)/i);
	});

	test.each([
		['Cardiff', 'wales'],
		['EH1 1AA', 'scotland'],
		['BT1 1AA', 'northern-ireland'],
		['JE2 3AB', 'jersey'],
	])('sends %s on to the bodies of its own nation', async (query, nation) => {
		await open(query);
		expect(await answer().getAttribute('data-outside')).toBe(nation);
		expect(await parts()).toEqual([]);
		if (nation === 'jersey') return;
		const bodies = answer().locator('a[href^="/signposts/"]');
		expect(await bodies.count()).toBeGreaterThan(0);
	});

	test('asks which one is meant where places share a name', async () => {
		await open('Newport');
		const titles = await answer().locator('h3').allTextContents();
		expect(titles).toEqual(
			expect.arrayContaining(['Newport, Isle of Wight', 'Newport, Shropshire']),
		);
		await answer().getByRole('link', { name: 'Newport, Shropshire' }).click();
		await status().getByText('West Midlands').waitFor({ state: 'attached' });
		expect((await parts()).map(([, network]) => network)).toEqual(['west-midlands']);
		await page.goBack();
		await status().getByText('Choose the one').waitFor({ state: 'attached' });
	});

	test.each(['asdfgh', '12345', 'SW1A 9ZZ9', '😀', "'; drop table", 'x'.repeat(500)])(
		'answers %s with a sentence',
		async (query) => {
			await open(query);
			expect(await status().textContent()).toMatch(/^[“A-Z].+[.?]$/);
			expect(await parts()).toEqual([]);
		},
	);

	test('names the board of today, and the one before it', async () => {
		await open('Bedford');
		const words = await answer().innerText();
		expect(words).toContain('Its board today\nCentral East');
		expect(words).toContain(
			'Its board until\n31 March 2026: Bedfordshire, Luton and Milton Keynes',
		);
	});

	test('marks the network on the map, and only that', async () => {
		const marked = () =>
			page
				.locator('.map [data-region].is-here')
				.evaluateAll((all) => all.map((region) => region.getAttribute('data-region')));
		await open('Leeds');
		expect(await marked()).toEqual(['yorkshire-humber']);
		await open('Truro');
		expect(await marked()).toEqual(['south-west']);
	});

	test('answers both places of one question', async () => {
		await open('Leeds and Truro');
		expect(await page.locator('#answer h2').allTextContents()).toEqual(['Leeds', 'Truro']);
		expect(
			(
				await page
					.locator('.is-here')
					.evaluateAll((all) => all.map((it) => it.getAttribute('data-region')))
			).toSorted(),
		).toEqual(['south-west', 'yorkshire-humber']);
		expect(await page.title()).toMatch(/^Leeds and Truro: Find your network/);
		await open('SW1');
		expect((await parts()).map(([area]) => area)).toEqual([
			'north-west-london',
			'south-west-london',
		]);
	});

	test.each([
		['Leeds', /^Leeds: Find your network – /],
		['TR1 3LJ', /^TR1: Find your network – /],
		['Truro TR1 3LJ', /^TR1: Find your network – /],
		['asdfgh', /^Find your network – /],
	])('for %s is titled %s', async (query, title) => {
		await open(query);
		expect(await page.title()).toMatch(title);
	});

	test('keeps its answer in the address when a link leads to a place on the page', async () => {
		await open('Truro');
		await answer().getByRole('link', { name: 'See it on the map' }).click();
		expect(new URL(page.url()).hash).toBe('#q=Truro');
		await expect
			.poll(() => page.locator('#map').evaluate((map) => map.getBoundingClientRect().top))
			.toBeLessThan(100);
		await page.evaluate(() => scrollTo(0, 0));
		await page.locator('.nhsuk-skip-link').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toBe('#q=Truro');
		expect(await parts()).toEqual([['cornwall-the-isles-of-scilly', 'south-west']]);
		await page.reload();
		await status().getByText('The network for Truro').waitFor({ state: 'attached' });
	});

	test('asks nothing again after Back to where nothing was asked', async () => {
		await page.goto('/find/');
		await box().fill('Truro');
		await page.keyboard.press('Enter');
		await status().getByText('The network for Truro').waitFor({ state: 'attached' });
		await page.goBack();
		await expect.poll(() => page.locator('#answer').innerHTML()).toBe('');
		expect(await box().inputValue()).toBe('');
		expect(await page.title()).toMatch(/^Find your network/);
	});

	test('answers what was typed, and sent, before its scripts came', async () => {
		let letGo = () => {};
		const held = new Promise<void>((done) => (letGo = done));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/find/', { waitUntil: 'commit' });
		await page.locator('#place').fill('Leeds');
		await page.keyboard.press('Enter');
		expect(page.url()).toMatch(/\/find\/$/);
		letGo();
		await status().getByText('The network for Leeds').waitFor({ state: 'attached' });
		expect(await box().inputValue()).toBe('Leeds');
		expect(new URL(page.url()).hash).toBe('#q=Leeds');
	});

	test('has two searches, each with its name', async () => {
		await page.goto('/find/');
		for (const name of ['A postcode or a place', 'Search the directory'])
			expect(await page.getByRole('search', { name, exact: true }).count()).toBe(1);
		expect(await page.getByRole('search').count()).toBe(2);
	});

	test('says so where its tables cannot be fetched', async () => {
		await page.route('**/geo/**', (route) => route.abort());
		await open('Leeds');
		expect(await answer().or(page.locator('#answer p')).innerText()).toContain(
			'could not be loaded',
		);
		troubles.splice(0);
	});
});

describe('suggestions', () => {
	const options = () => page.getByRole('option');

	test('are chosen with the arrows, and taken with Enter', async () => {
		await page.goto('/find/');
		await box().pressSequentially('trur');
		await options().first().waitFor();
		expect(await box().getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		const marked = await box().getAttribute('aria-activedescendant');
		expect(await page.locator(`#${marked}`).textContent()).toMatch(/^Truro/);
		expect(await box().inputValue()).toBe('trur');
		await page.keyboard.press('Enter');
		await status().getByText('The network for Truro').waitFor({ state: 'attached' });
		expect(await box().inputValue()).toBe('Truro');
		expect(await options().count()).toBe(0);
	});

	test('are put away with Escape, and forgive a slip', async () => {
		await page.goto('/find/');
		await box().pressSequentially('birmingam');
		await options().first().waitFor();
		expect(await options().first().textContent()).toContain('Birmingham');
		await page.keyboard.press('Escape');
		expect(await options().count()).toBe(0);
		expect(await box().inputValue()).toBe('birmingam');
	});
});

describe('the search of the whole site', () => {
	const { search, results } = searchPage(page);

	test.each([
		['TR1 3LJ', 'networks/south-west'],
		['Leeds', 'networks/yorkshire-humber'],
		['the Wirral', 'networks/north-west-coast'],
	])('gives for %s the network first, and once', async (query, entry) => {
		await search(query);
		const found = await results();
		expect(found[0]).toBe(entry);
		expect(found.filter((one) => one === entry)).toHaveLength(1);
	});

	test('does not take other words for a place', async () => {
		await search('Sleepio');
		expect((await results())[0]).toBe('collaborations/sleepio-thames-valley');
	});
});
