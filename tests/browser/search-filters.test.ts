import { describe, expect, inject, test } from 'vitest';
import { newReader, tabForAll } from '../helpers/browser.ts';
import { searchPage, soon } from '../helpers/search-page.ts';

const { page } = await tabForAll();
const { box, status, answered, results, count, search } = searchPage(page);

describe('filters', () => {
	const check = (facet: string, value: string) =>
		page.locator(`[data-facet=${facet}] label`, {
			has: page.locator(`input[value="${value}"]`),
		});
	const unfold = () =>
		page
			.locator('[data-panel] details')
			.evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
	/** The values of a filter, each with the number beside it. */
	const offered = (facet: string) =>
		page
			.locator(`[data-facet=${facet}] li:not([hidden]) label`)
			.evaluateAll((all) =>
				all.map((label): [string, number] => [
					label.querySelector('input')?.value ?? '',
					Number(label.querySelector('.count')?.textContent),
				]),
			);
	const tick = async (facet: string, value: string) => {
		await unfold();
		await check(facet, value).getByRole('checkbox').check();
	};
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
		await tick('kind', 'calls');
		await expect.poll(count, soon).toBe(of.get('calls'));
		await tick('kind', 'collaborations');
		const both = (of.get('calls') ?? 0) + (of.get('collaborations') ?? 0);
		await expect.poll(count, soon).toBe(both);
		expect(both).toBeLessThan(all);
		const priority = 'digital-and-ai';
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
		await tick('kind', 'calls');
		await expect.poll(results, soon).not.toEqual(all);
		const narrowed = await results();
		await page.getByLabel('Order', { exact: true }).selectOption('newest');
		await expect.poll(results, soon).not.toEqual(narrowed);
		const sorted = await results();
		await page.reload();
		await expect.poll(results, soon).toEqual(sorted);
		expect(await page.getByLabel('Order', { exact: true }).inputValue()).toBe('newest');
		expect(await check('kind', 'calls').getByRole('checkbox').isChecked()).toBe(true);
		await page.goBack();
		await expect.poll(results, soon).toEqual(narrowed);
		expect(await page.getByLabel('Order', { exact: true }).inputValue()).toBe('relevance');
		await page.goBack();
		await expect.poll(results, soon).toEqual(all);
		expect(await check('kind', 'calls').getByRole('checkbox').isChecked()).toBe(false);
		expect(await box().inputValue()).toBe('cancer');
		await page.goForward();
		await expect.poll(results, soon).toEqual(narrowed);
	});

	test('that leave nothing are not taken for a query that finds nothing', async () => {
		await search('Sleepio', '&kind=guides');
		expect(await status().textContent()).toBe('Nothing found for “Sleepio” with these filters');
		expect(await page.getByText(/Try fewer words/).isVisible()).toBe(false);
		await page.getByRole('link', { name: 'Take off the filter Kind: Guides' }).click();
		await expect.poll(count, soon).toBeGreaterThan(0);
	});

	test('keep the focus on the box that was ticked, and the choice above the results', async () => {
		await search('cancer');
		const calls = page.getByRole('checkbox', { name: /^Calls to industry/ });
		await calls.focus();
		await page.keyboard.press('Space');
		const chip = page.getByRole('link', { name: 'Take off the filter Kind: Calls to industry' });
		await chip.waitFor();
		expect(await calls.evaluate((it) => it === document.activeElement)).toBe(true);
		await chip.click();
		await expect.poll(() => chip.count(), soon).toBe(0);
		expect(await calls.isChecked()).toBe(false);
		expect(new URL(page.url()).search).toBe('?q=cancer');
	});

	test('are cleared at once, and leave the query and the order', async () => {
		await search('cancer', '&kind=collaborations&kind=networks&sort=newest');
		await page.locator('[data-chips]').getByRole('link', { name: 'Clear all' }).click();
		await page.waitForURL('**/search/?q=cancer&sort=newest');
		expect(await page.getByLabel('Order', { exact: true }).inputValue()).toBe('newest');
	});

	test('are kept by another query, and the order too', async () => {
		await search('cancer', '&kind=collaborations&sort=newest');
		await box().fill('stroke');
		await page.keyboard.press('Enter');
		await answered('stroke');
		expect(new URL(page.url()).search).toBe('?q=stroke&kind=collaborations&sort=newest');
	});

	test('have an order beside them, which drops none of the results', async () => {
		await search('cancer');
		const [words, first] = [await status().textContent(), await results()];
		await page.getByLabel('Order', { exact: true }).selectOption('newest');
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
		const then = await newReader({ baseURL: inject('pastSite') });
		await then.page.clock.setFixedTime(instant);
		await then.page.goto('/search/?q=cancer&sort=deadline');
		const first = then.page.locator('#results > [data-entry]').first();
		await first.waitFor();
		expect((await first.getAttribute('data-entry')) === call).toBe(isOpen);
		const open = then.page.locator('#results .state', { hasText: /^(Open|Closing soon)$/ });
		expect((await open.count()) > 0).toBe(isOpen);
		expect(then.troubles).toEqual([]);
	});
});
