import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The one browser of the run; closing this only hangs up. */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));

/** What a page did that it should not: errors, refused loads, requests to other hosts. */
export interface Watched {
	page: Page;
	troubles: string[];
}

/** A page that keeps a list of its troubles. */
export async function openPage(
	browser: Browser,
	options: BrowserContextOptions = {},
): Promise<Watched> {
	const context = await browser.newContext({
		baseURL: inject('site'),
		viewport: { width: 1280, height: 900 },
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
	return { page, troubles };
}
