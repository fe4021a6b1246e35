import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { desk, openPage, phone } from './browser.ts';

/** What one visit to a page showed. */
export interface Visit {
	status: number | undefined;
	/** Errors, refused loads, requests to other hosts. */
	troubles: string[];
	/** How wide the page is on a phone of 320 px, and what sticks out. */
	phoneWidth: number;
	sticksOut: string[];
	/** The levels of its headings, in their order. */
	headings: number[];
	/** What axe finds, one line a fault. */
	violations: string[];
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const sizes = { phone, desk };

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

/**
 * Of rows, cards and sections leaves the first, and those that have something in them that none before
 * them has: the rest are made alike, and axe has seen them once.
 */
const shorten = (page: Page) =>
	page.evaluate(() => {
		const seen = new Set<string>();
		const kindOf = (element: Element) =>
			[...element.attributes].reduce(
				(kind, { name, value }) => `${kind} ${/^class$|^data-state$/.test(name) ? value : name}`,
				element.localName,
			);
		const isKnown = (element: Element, path: string): boolean =>
			seen.has(path) &&
			[...element.children].every((part) => isKnown(part, `${path} > ${kindOf(part)}`));
		const visit = (element: Element, path: string) => {
			for (const part of [...element.children]) {
				const kind = `${path} > ${kindOf(part)}`;
				const isRow = part.matches('li, tr, article, section, dl > *, svg > *');
				if (isRow && part !== element.firstElementChild && isKnown(part, kind)) part.remove();
				else visit(part, (seen.add(kind), kind));
			}
		};
		visit(document.querySelector('main') ?? document.body, 'main');
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
	const headings = await page
		.locator(':is(h1, h2, h3, h4, h5, h6):visible')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
	const width = await measure(page);
	// Seen from its foot: the bar of the filters sticks over a row while they are in view, which scrolling mends.
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	const found = await allViolations(page);
	return {
		status: response?.status(),
		troubles: [...troubles],
		...width,
		headings,
		violations: found,
	};
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
