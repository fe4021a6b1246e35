import { buffer } from 'node:stream/consumers';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { collectionNames } from '#schema/names.ts';
import { newReader, type Tab, tabForAll } from './browser.ts';
import { readContent } from './content.ts';

/** One call, one signpost and one collaboration. */
export const call = 'calls/uhl-cancer-life-science-hub-2025';
export const signpost = 'signposts/abpi';
export const collaboration = 'collaborations/sleepio-thames-valley';
export const all = [call, signpost, collaboration];

const titles = new Map<string, string>(
	collectionNames.flatMap((name) =>
		[...readContent(name)].map(([id, { title }]) => [`${name}/${id}`, title] as const),
	),
);
export const titleOf = (entry: string): string => titles.get(entry) ?? entry;

/** What a browser has stored that saved these entries, with notes on some of them. */
export const storedText = (entries: string[], notes: Record<string, string> = {}): string =>
	JSON.stringify({
		version: 1,
		entries: entries.map((entry) => ({
			...{ entry, title: titleOf(entry), saved: '2025-11-01' },
			...(notes[entry] && { note: notes[entry] }),
		})),
	});

let tab: Tab;
/** The page of the reader of the moment, and what it did that it should not. */
export let page: Page;
export let troubles: string[];

/** One page for all tests of the file that asks for it. */
export async function oneReader(): Promise<void> {
	tab = await tabForAll();
	({ page, troubles } = tab);
}

/** A reader whose browser has stored this: one of their own, where something else about it is not as usual. */
export async function begin(text?: string, options?: BrowserContextOptions): Promise<void> {
	const { origin } = new URL(options?.baseURL ?? inject('site'));
	const localStorage = text === undefined ? [] : [{ name: 'shortlist', value: text }];
	const storageState = { cookies: [], origins: [{ origin, localStorage }] };
	({ page, troubles } = options ? await newReader({ storageState, ...options }) : tab);
	if (!options) await page.context().setStorageState(storageState);
}

/** Opens the shortlist of a reader whose browser has stored this. */
export async function openList(
	text?: string,
	{ at = '/shortlist/', ...options }: BrowserContextOptions & { at?: string } = {},
): Promise<void> {
	await begin(text, Object.keys(options).length > 0 ? options : undefined);
	await page.goto(at);
	await settled();
}

/** Waits until the list is drawn, or why there is none. */
export const settled = () =>
	page.waitForFunction(() => {
		const words = document.querySelector('#shortlist-status')?.textContent;
		const isSaid = document.querySelector(
			'#shortlist-none:not([hidden]), [data-trouble]:not([hidden])',
		);
		return (words && !words.startsWith('Fetching')) || isSaid !== null;
	});

export const rows = () =>
	page
		.locator('.shortlist [data-entry]:has(article)')
		.evaluateAll((found) => found.map((row) => row.getAttribute('data-entry')));
export const rowOf = (entry: string) => page.locator(`.shortlist [data-entry="${entry}"]`);
export const noteOf = (entry: string) => rowOf(entry).getByLabel('Your note');
export const status = () => page.locator('#shortlist-status[role=status]').textContent();
export const focused = () => page.locator(':focus');
export const kept = () => page.evaluate(() => localStorage.getItem('shortlist'));
export const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Presses Tab until what has the focus says this. */
export async function tabTo(name: string | RegExp): Promise<void> {
	for (let step = 0; step < 60; step++) {
		await page.keyboard.press('Tab');
		const words = (await focused().textContent())?.trim() ?? '';
		if (typeof name === 'string' ? words === name : name.test(words)) return;
	}
	throw new Error(`Tab does not reach ${name}.`);
}

export async function downloadBy(name: string): Promise<{ file: string; text: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const download = await waiting;
	return {
		file: download.suggestedFilename(),
		text: (await buffer(await download.createReadStream())).toString('utf8'),
	};
}
