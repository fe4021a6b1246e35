import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, openPage, type Watched } from '../helpers/browser.ts';
import { kinds } from '../helpers/kinds.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 900 };

let browser: Browser;
let watched: Watched;
beforeAll(async () => {
	browser = await connect();
	watched = await openPage(browser);
});
afterAll(() => browser.close());

/** What axe finds, one line a fault: the rule, the element, the advice. */
async function violations(page: Page, look: string): Promise<string[]> {
	const axe = new AxeBuilder({ page }).withTags(standards).setLegacyMode();
	const { violations: found } = await axe.analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) =>
			`${look}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`.replaceAll(/\s+/g, ' '),
		),
	);
}

const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});

/** Elements that stick out to the right of the window, unless a box of their own scrolls them. */
const widest = (page: Page) =>
	page.evaluate(() => {
		const width = document.scrollingElement?.scrollWidth ?? 0;
		const out = [...document.querySelectorAll('main *')].filter(
			(element) => element.getBoundingClientRect().right > innerWidth + 1,
		);
		return {
			width,
			out: width > innerWidth ? out.slice(0, 3).map((it) => it.outerHTML.slice(0, 120)) : [],
		};
	});

describe.each(kinds)('the page %s', (path) => {
	test('loads without an error and asks no other host for anything', async () => {
		const { page, troubles } = watched;
		troubles.length = 0;
		await page.setViewportSize(desk);
		const response = await page.goto(path);
		expect(response?.status()).toBe(200);
		if (path.includes('?q=')) await page.getByText(/results? for|Nothing found/).waitFor();
		await page.waitForLoadState('networkidle');
		expect(troubles).toEqual([]);
	});

	test('fits a phone of 320 px, folds open, without scrolling sideways', async () => {
		const { page } = watched;
		await page.setViewportSize(phone);
		await unfold(page);
		expect(await widest(page)).toEqual({ width: 320, out: [] });
	});

	test('breaks no rule of WCAG 2.2 AA that axe can see, light or dark, on a phone or a desk', async () => {
		const { page } = watched;
		const found: string[] = [];
		for (const [size, viewport] of Object.entries({ phone, desk })) {
			await page.setViewportSize(viewport);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				found.push(...(await violations(page, `${size}, ${colorScheme}`)));
			}
		}
		expect(found).toEqual([]);
	});
});
