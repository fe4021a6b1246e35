import { describe, expect, test } from 'vitest';
import { tabForAll } from '../helpers/browser.ts';
import { readContent } from '../helpers/content.ts';
import { searchPage } from '../helpers/search-page.ts';

const { page } = await tabForAll();
const { box, status, items, answer, note, results, count, search } = searchPage(page);
const saysNo = () => page.locator('main [data-not-here]');

describe('a question', () => {
	test('gets a short answer, and signposts that say when to go there instead', async () => {
		await search('who pays for a pilot');
		expect(await answer().getByRole('heading', { level: 2 }).innerText()).toContain('pilot');
		const signposts = readContent('signposts');
		const options = await answer()
			.locator('li')
			.evaluateAll((all) =>
				all.map((it) => [it.querySelector('a')?.getAttribute('href') ?? '', it.textContent]),
			);
		expect(options.length).toBeGreaterThan(0);
		for (const [href = '', words] of options) {
			const signpost = signposts.get(href.split('/')[2] ?? '');
			expect(href).toMatch(/^\/signposts\//);
			expect(words).toContain(signpost?.whenInstead);
			expect(words).toContain('For: ');
		}
		expect(await items().count()).toBe(10);
	});

	test('that nobody asked is not answered', async () => {
		await search('Sleepio');
		expect(await answer().innerText()).toBe('');
	});
});

describe('what was not typed as the directory has it', () => {
	test('is put right and said, never silently', async () => {
		await search('inclisaran');
		expect(await note().innerText()).toMatch(/^Did you mean inclisiran\?.*“inclisaran”/);
		expect((await results())[0]).toBe('collaborations/gm-inclisiran-novartis');
		expect(await box().inputValue()).toBe('inclisaran');
		await search('inclisiran');
		expect(await note().innerText()).toBe('');
	});

	test('has with each result the reason why it is there', async () => {
		await search('blood thinners');
		const reasons = await items()
			.filter({ hasNotText: /blood thinn/i })
			.locator('.result__reason')
			.allTextContents();
		expect(new Set(reasons)).toEqual(new Set(['Matches: anticoagulant']));
		expect(reasons).toHaveLength(
			await items()
				.filter({ hasNotText: /blood thinn/i })
				.count(),
		);
	});

	test('has no reason where the result says it itself', async () => {
		await search('Sleepio');
		expect(await items().first().locator('.result__reason').count()).toBe(0);
	});
});

describe('what is not here', () => {
	test('is said, with the way to where it is', async () => {
		await search('book a covid vaccine');
		expect(await saysNo().count()).toBe(1);
		expect(await saysNo().isVisible()).toBe(true);
		const way = saysNo().getByRole('link', { name: /NHS website/ });
		expect(await way.getAttribute('href')).toMatch(/^https:\/\/www\.nhs\.uk\//);
	});

	test('is said of nonsense, with what to try', async () => {
		await search('zzzxqv');
		expect(await status().textContent()).toBe('Nothing found for “zzzxqv”');
		expect(await saysNo().innerText()).toContain('“zzzxqv”');
		expect(await saysNo().isVisible()).toBe(true);
		expect(await page.getByText(/Try fewer words/).isVisible()).toBe(true);
		expect(
			await page.locator('main').getByRole('link', { name: 'Find your network' }).isVisible(),
		).toBe(true);
		expect(await page.getByLabel('Sort by').isVisible()).toBe(false);
	});

	test('is said of one word, where the others are', async () => {
		await search('zzzxqv cancer');
		expect(await note().innerText()).toContain('“zzzxqv”');
		expect(await count()).toBeGreaterThan(0);
	});

	test('is not said of what is', async () => {
		await search('mental health');
		expect(await saysNo().count()).toBe(0);
		expect(await page.getByText(/Try fewer words/).isVisible()).toBe(false);
	});
});

describe('a place', () => {
	test.each([
		['who can help with a stroke app in Exeter', 'Exeter', 'south-west'],
		['frailty in North Yorkshire', 'North Yorkshire', 'yorkshire-humber'],
		['TR1 2AB', 'TR1 2AB', 'south-west'],
		['stroke app EX4 4QJ', 'EX4 4QJ', 'south-west'],
	])('in “%s” gives its network first, and says so', async (query, place, id) => {
		await search(query);
		expect((await results())[0]).toBe(`networks/${id}`);
		const network = readContent('networks').get(id)?.title;
		expect(await items().first().innerText()).toContain(`The network for ${place} is ${network}.`);
	});
});
