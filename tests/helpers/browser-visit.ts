import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser.ts';

/** What one visit to a page showed. */
export interface Visit {
	status: number | undefined;
	/** Errors, refused loads, requests to other hosts. */
	troubles: string[];
	/** How wide the page is on a phone of 320 px, and what sticks out. */
	phoneWidth: number;
	sticksOut: string[];
	/** What axe finds, one line a fault. */
	violations: string[];
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const sizes = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 900 } };

/** What axe finds in one look at a page. Giving it to the page takes longer than most looks: once will do. */
async function violations(page: Page, look: string, rules?: string[]): Promise<string[]> {
	const given = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder({ page, ...(given && { axeSource: ';' }) })
		.setLegacyMode()
		// Its lists of what passes take a quarter of its time, and nobody reads them.
		.options({ resultTypes: ['violations'] });
	const { violations: found } = await (
		rules ? axe.withRules(rules) : axe.withTags(standards)
	).analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) =>
			`${look}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`.replaceAll(/\s+/g, ' '),
		),
	);
}

/** Leaves the first rows of long lists and tables: the rest are made alike, and axe has seen them once. */
const shorten = (page: Page) =>
	page.evaluate(() => {
		for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody)'))
			for (const row of [...list.children].slice(list.tagName === 'TBODY' ? 3 : 8)) row.remove();
	});

/** Axe on a phone and a desk, light and dark. Of its rules, only those of colour can differ in the dark. */
async function allViolations(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const [size, viewport] of Object.entries(sizes)) {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme: 'light' });
		found.push(...(await violations(page, `${size}, light`)));
		await shorten(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		found.push(...(await violations(page, `${size}, dark`, rulesOfColour)));
	}
	return found;
}

const measure = (page: Page) =>
	page.evaluate(() => ({
		phoneWidth: document.scrollingElement?.scrollWidth ?? 0,
		sticksOut: [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
			.slice(0, 3)
			.map((element) => element.outerHTML.slice(0, 120)),
	}));

async function visit(page: Page, troubles: string[], path: string): Promise<Visit> {
	troubles.length = 0;
	await page.setViewportSize(sizes.desk);
	const response = await page.goto(path);
	if (path.includes('?q='))
		await page
			.getByText(/results? for|Nothing found/)
			.first()
			.waitFor();
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
	await page.setViewportSize(sizes.phone);
	const width = await measure(page);
	const found = await allViolations(page);
	return { status: response?.status(), troubles: [...troubles], ...width, violations: found };
}

/** Visits pages, two at a time. */
export async function visitAll(
	browser: Browser,
	paths: readonly string[],
): Promise<Map<string, Visit>> {
	const visits = new Map<string, Visit>();
	const left = [...paths];
	const worker = async () => {
		const { page, troubles } = await openPage(browser);
		for (let path = left.shift(); path !== undefined; path = left.shift())
			visits.set(path, await visit(page, troubles, path));
	};
	await Promise.all([worker(), worker()]);
	return visits;
}
