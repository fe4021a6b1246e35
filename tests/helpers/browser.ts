import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, onTestFinished } from 'vitest';
import { type Traffic, watchTraffic } from './traffic.ts';

export const desk = { width: 1280, height: 900 };
export const phone = { width: 320, height: 640 };

/** A page with what it asks for, and what it did that it should not. */
export interface Tab extends Traffic {
	page: Page;
	/** Errors, refused loads, requests to other hosts. */
	troubles: string[];
}

/** The one browser of the run; closing this only hangs up. */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));

/** A page in a browser that has stored nothing. */
export async function openPage(
	browser: Browser,
	options: BrowserContextOptions = {},
): Promise<Tab> {
	const context = await browser.newContext({
		baseURL: inject('site'),
		viewport: desk,
		reducedMotion: 'reduce',
		...options,
	});
	const page = await context.newPage();
	page.setDefaultTimeout(15_000);
	const home = new URL(options.baseURL ?? inject('site')).origin;
	const troubles: string[] = [];
	page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!/^(data|blob):/.test(url) && new URL(url).origin !== home) troubles.push(`asks: ${url}`);
	});
	return { page, troubles, ...watchTraffic(page) };
}

/**
 * One page for all tests of a file, since a new one takes longer than most tests. After each test it must
 * have had no troubles, and is left empty for the next; what it has stored stays.
 */
export async function tabForAll(options?: BrowserContextOptions): Promise<Tab> {
	const browser = await connect();
	afterAll(() => browser.close());
	const tab = await openPage(browser, options);
	afterEach(async () => {
		const had = tab.troubles.splice(0);
		await tab.page.unrouteAll();
		await tab.page.goto('about:blank');
		tab.troubles.length = 0;
		tab.asked.length = 0;
		expect(had).toEqual([]);
	});
	return tab;
}

/** A reader of their own, until the test that asks for one is over. */
export async function newReader(options?: BrowserContextOptions): Promise<Tab> {
	const browser = await connect();
	onTestFinished(() => browser.close());
	return openPage(browser, options);
}
