import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, openPage } from '../helpers/browser.ts';
import { visitAll } from '../helpers/browser-visit.ts';
import { readContent } from '../helpers/content.ts';

let browser: Browser;
let page: Page;
let troubles: string[];
beforeAll(async () => {
	browser = await connect();
	({ page, troubles } = await openPage(browser));
});
afterAll(() => browser.close());
afterEach(() => expect(troubles.splice(0)).toEqual([]));

const box = () => page.locator('#q');
const status = () => page.locator('#search-status[role=status]');
const answer = () => page.locator('#search-answer');
const note = () => page.locator('#search-note');
const saysNo = () => page.locator('main [data-not-here]');
const items = () => page.locator('#results > [data-entry]');
const results = () => items().evaluateAll((all) => all.map((it) => it.getAttribute('data-entry')));
const count = async () => Number(/^\d+/.exec((await status().textContent()) ?? '')?.[0] ?? 0);

/** How long a busy machine may take. */
const soon = { timeout: 5000 };

const answered = (query: string) =>
	status()
		.getByText(new RegExp(`(results?|Nothing found) for “${RegExp.escape(query)}”`))
		.waitFor();

/** Opens the search with a query in the address, and waits for its answer. */
async function search(query: string, more = '') {
	await page.goto(`/search/?q=${encodeURIComponent(query)}${more}`);
	await answered(query);
}

/** Types into the box of the search page, once it is ready. */
async function type(words: string) {
	await page.goto('/search/');
	await box().focus();
	await page.locator('#q[role=combobox]').waitFor();
	await box().pressSequentially(words, { delay: 20 });
}

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
		expect(new Set(reasons)).toEqual(new Set(['For: anticoagulant']));
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

describe('filters', () => {
	const check = (facet: string, value: string) =>
		page.locator(`[data-filter=${facet}] label`, {
			has: page.locator(`input[value="${value}"]`),
		});
	/** The values of a filter, each with the number beside it. */
	const offered = (facet: string) =>
		page
			.locator(`[data-filter=${facet}] label`)
			.evaluateAll((all) =>
				all.map((label): [string, number] => [
					label.querySelector('input')?.value ?? '',
					Number(label.querySelector('.count')?.textContent),
				]),
			);
	const tick = (facet: string, value: string) => check(facet, value).getByRole('checkbox').check();
	const countOf = async (facet: string, value: string) => new Map(await offered(facet)).get(value);

	test('have beside each value the number of results once it is ticked', async () => {
		await search('cancer');
		for (const facet of ['kind', 'network', 'priority', 'state']) {
			const [first, second] = await offered(facet);
			for (const [value, number] of [first, second].filter((it) => it !== undefined)) {
				await tick(facet, value);
				await expect.poll(count, { ...soon, message: `${facet}: ${value}` }).toBe(number);
				await check(facet, value).getByRole('checkbox').uncheck();
			}
		}
	});

	test('add up inside one, and narrow each other across', async () => {
		await search('cancer');
		const all = await count();
		const of = new Map(await offered('kind'));
		await tick('kind', 'Calls to industry');
		await expect.poll(count, soon).toBe(of.get('Calls to industry'));
		await tick('kind', 'Collaborations');
		const both = (of.get('Calls to industry') ?? 0) + (of.get('Collaborations') ?? 0);
		await expect.poll(count, soon).toBe(both);
		expect(both).toBeLessThan(all);
		const priority = 'Digital and artificial intelligence';
		const across = await countOf('priority', priority);
		expect(across).toBeLessThan(both);
		await tick('priority', priority);
		await expect.poll(count, soon).toBe(across);
		expect(await results()).toHaveLength(Math.min(10, across ?? 0));
		expect((await results()).filter((it) => !/^(calls|collaborations)\//.test(it ?? ''))).toEqual(
			[],
		);
	});

	test('and the order stay with Back, Forward and reload', async () => {
		await search('cancer');
		const all = await results();
		await tick('kind', 'Calls to industry');
		await expect.poll(results, soon).not.toEqual(all);
		const narrowed = await results();
		await page.getByLabel('Sort by').selectOption('newest');
		await expect.poll(results, soon).not.toEqual(narrowed);
		const sorted = await results();
		await page.reload();
		await expect.poll(results, soon).toEqual(sorted);
		expect(await page.getByLabel('Sort by').inputValue()).toBe('newest');
		expect(await check('kind', 'Calls to industry').getByRole('checkbox').isChecked()).toBe(true);
		await page.goBack();
		await expect.poll(results, soon).toEqual(narrowed);
		expect(await page.getByLabel('Sort by').inputValue()).toBe('relevance');
		await page.goBack();
		await expect.poll(results, soon).toEqual(all);
		expect(await check('kind', 'Calls to industry').getByRole('checkbox').isChecked()).toBe(false);
		expect(await box().inputValue()).toBe('cancer');
		await page.goForward();
		await expect.poll(results, soon).toEqual(narrowed);
	});

	test('that leave nothing are not taken for a query that finds nothing', async () => {
		await search('Sleepio', '&kind=Guides');
		expect(await status().textContent()).toBe('Nothing found for “Sleepio” with these filters');
		expect(await page.getByText(/Try fewer words/).isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Remove Guides' }).click();
		await expect.poll(count, soon).toBeGreaterThan(0);
	});

	test('keep the focus on the box that was ticked, and the choice above the results', async () => {
		await search('cancer');
		const calls = page.getByRole('checkbox', { name: /^Calls to industry/ });
		await calls.focus();
		await page.keyboard.press('Space');
		const chip = page.getByRole('button', { name: 'Remove Calls to industry' });
		await chip.waitFor();
		expect(await calls.evaluate((it) => it === document.activeElement)).toBe(true);
		await chip.click();
		await expect.poll(() => chip.count(), soon).toBe(0);
		expect(await calls.isChecked()).toBe(false);
		expect(new URL(page.url()).search).toBe('?q=cancer');
	});

	test('are cleared at once, and leave the query and the order', async () => {
		await search('cancer', '&kind=Collaborations&kind=Networks&sort=newest');
		await page.getByRole('button', { name: 'Clear all' }).click();
		await page.waitForURL('**/search/?q=cancer&sort=newest');
		expect(await page.getByLabel('Sort by').inputValue()).toBe('newest');
	});

	test('are dropped by another query, and the order is kept', async () => {
		await search('cancer', '&kind=Collaborations&sort=newest');
		await box().fill('stroke');
		await page.keyboard.press('Enter');
		await answered('stroke');
		expect(new URL(page.url()).search).toBe('?q=stroke&sort=newest');
	});

	test('have an order beside them, which drops none of the results', async () => {
		await search('cancer');
		const [words, first] = [await status().textContent(), await results()];
		await page.getByLabel('Sort by').selectOption('newest');
		await expect.poll(results, soon).not.toEqual(first);
		await expect.poll(() => status().textContent(), soon).toBe(words);
		expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
	});
});

describe('an open call', () => {
	const call = 'calls/uhl-cancer-life-science-hub-2025';

	test.each([
		['2025-11-10T12:00:00Z', true],
		['2026-02-01T12:00:00Z', false],
	])('comes first by deadline and is called open at %s: %s', async (instant, isOpen) => {
		const then = await openPage(browser, { baseURL: inject('pastSite') });
		await then.page.clock.setFixedTime(instant);
		await then.page.goto('/search/?q=cancer&sort=deadline');
		const first = then.page.locator('#results > [data-entry]').first();
		await first.waitFor();
		expect((await first.getAttribute('data-entry')) === call).toBe(isOpen);
		const open = then.page.locator('#results .state', { hasText: /^(Open|Closing soon)$/ });
		expect((await open.count()) > 0).toBe(isOpen);
		expect(then.troubles).toEqual([]);
		await then.page.context().close();
	});
});

describe('the page of results', () => {
	const paths = [
		'/search/?q=who+pays+for+a+pilot',
		'/search/?q=dementia&kind=Collaborations&kind=Networks',
		'/search/?q=inclisaran',
	];

	test('fits a phone and breaks no rule of WCAG 2.2 AA that axe can see', async () => {
		for (const [path, seen] of await visitAll(browser, paths)) {
			expect([path, seen.phoneWidth, seen.sticksOut]).toEqual([path, 320, []]);
			expect([path, ...seen.violations]).toEqual([path]);
		}
	}, 120_000);

	test.each([...paths, '/search/', '/search/?q=zzzxqv'])(
		'skips no level of heading: %s',
		async (path) => {
			await page.goto(path);
			if (path.includes('?'))
				await status()
					.getByText(/results? for|Nothing found/)
					.waitFor();
			const levels = await page
				.locator(':is(h1, h2, h3, h4, h5, h6):visible')
				.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
			expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
		},
	);

	test('goes by the keyboard from the box over the filters to the first result', async () => {
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
});
