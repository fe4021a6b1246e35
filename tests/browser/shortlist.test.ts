import { buffer } from 'node:stream/consumers';
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { callStates } from '#schema/vocabulary.ts';
import { newReader, phone, tabForAll } from '../helpers/browser.ts';
import { readContent } from '../helpers/content.ts';

const call = 'calls/uhl-cancer-life-science-hub-2025';
const signpost = 'signposts/abpi';
const collaboration = 'collaborations/sleepio-thames-valley';
const all = [call, signpost, collaboration];

const titles = new Map<string, string>(
	(['calls', 'signposts', 'collaborations'] as const).flatMap((name) =>
		[...readContent(name)].map(([id, { title }]) => [`${name}/${id}`, title] as const),
	),
);
const titleOf = (entry: string) => titles.get(entry) ?? entry;
const stored = (entries: string[]) =>
	JSON.stringify({
		version: 1,
		entries: entries.map((entry) => ({ entry, title: titleOf(entry), saved: '2025-11-01' })),
	});

const tab = await tabForAll();
let { page, troubles } = tab;

/** A reader whose browser has stored this: one of their own, where something else about it is not as usual. */
async function begin(text?: string, options?: BrowserContextOptions) {
	const { origin } = new URL(options?.baseURL ?? inject('site'));
	const localStorage = text === undefined ? [] : [{ name: 'shortlist', value: text }];
	const storageState = { cookies: [], origins: [{ origin, localStorage }] };
	({ page, troubles } = options ? await newReader({ storageState, ...options }) : tab);
	if (!options) await page.context().setStorageState(storageState);
}

/** Opens the shortlist of a reader whose browser has stored this. */
async function openList(text: string, options?: BrowserContextOptions) {
	await begin(text, options);
	await page.goto('/shortlist/');
	await settled();
}

const settled = () =>
	page.waitForFunction(() => {
		const words = document.querySelector('#shortlist-status')?.textContent;
		const none = document.querySelector<HTMLElement>('#shortlist-none');
		return (words && !words.startsWith('Fetching')) || none?.hidden === false;
	});

const rows = () =>
	page
		.locator('.shortlist [data-entry]:has(article)')
		.evaluateAll((found) => found.map((row) => row.getAttribute('data-entry')));
const rowOf = (entry: string) => page.locator(`.shortlist [data-entry="${entry}"]`);
const status = () => page.locator('#shortlist-status[role=status]').textContent();
const focused = () => page.locator(':focus');
const kept = () => page.evaluate(() => localStorage.getItem('shortlist'));

async function tabTo(name: string | RegExp) {
	for (let step = 0; step < 60; step++) {
		await page.keyboard.press('Tab');
		const words = (await focused().textContent())?.trim() ?? '';
		if (typeof name === 'string' ? words === name : name.test(words)) return;
	}
	throw new Error(`Tab does not reach ${name}.`);
}

async function downloadBy(name: string): Promise<{ file: string; text: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const download = await waiting;
	return {
		file: download.suggestedFilename(),
		text: (await buffer(await download.createReadStream())).toString('utf8'),
	};
}

describe('with the keyboard alone', () => {
	test('a call, a signpost and a collaboration are saved, found on the list, and stay there', async () => {
		await begin();
		for (const entry of all) {
			await page.goto(`/${entry}/`);
			await tabTo('Save to shortlist');
			await page.keyboard.press('Enter');
			expect(await focused().textContent()).toBe('Take off the shortlist');
		}
		await tabTo('Your shortlist (3)');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/shortlist/');
		await settled();
		expect(await rows()).toEqual(all);
		expect(await page.locator('.shortlist h3').allTextContents()).toEqual(all.map(titleOf));
		await page.reload();
		await settled();
		expect(await rows()).toEqual(all);
		expect(troubles).toEqual([]);
	});

	test('an entry is taken off on its own page', async () => {
		await begin(stored(all));
		await page.goto(`/${signpost}/`);
		await tabTo('Take off the shortlist');
		await page.keyboard.press('Space');
		expect(await focused().textContent()).toBe('Save to shortlist');
		expect(await page.locator('.save').textContent()).toContain('Your shortlist (2)');
		expect(await kept()).not.toContain(signpost);
	});

	test('an entry is taken off on the list: the next one gets the focus, and a reload brings nothing back', async () => {
		await openList(stored(all));
		await rowOf(call).getByRole('link').focus();
		await tabTo(/^Take off/);
		await page.keyboard.press('Enter');
		await expect.poll(rows).toEqual([signpost, collaboration]);
		expect(await focused().textContent()).toBe(titleOf(signpost));
		expect(await status()).toBe(`Taken off: ${titleOf(call)}. 2 entries.`);
		await page.reload();
		await settled();
		expect(await rows()).toEqual([signpost, collaboration]);
	});

	test('what was taken off is put back in its place, with the day on which it was saved', async () => {
		await openList(stored(all));
		await rowOf(signpost)
			.getByRole('button', { name: `Take off ${titleOf(signpost)}` })
			.press('Enter');
		await expect.poll(() => focused().textContent()).toBe(titleOf(collaboration));
		await page.keyboard.press('Shift+Tab');
		expect(await focused().textContent()).toBe(`Undo taking off ${titleOf(signpost)}`);
		await page.keyboard.press('Enter');
		await expect.poll(rows).toEqual(all);
		await expect.poll(() => focused().textContent()).toBe(titleOf(signpost));
		expect(await status()).toBe(`Put back: ${titleOf(signpost)}. 3 entries.`);
		expect(await rowOf(signpost).textContent()).toContain('Saved 1 November 2025.');
	});

	test('all are taken off only after a question, which Escape answers with no', async () => {
		await openList(stored(all));
		const button = page.locator('#shortlist-all-off');
		await button.press('Enter');
		await page.keyboard.press('Escape');
		expect(await rows()).toEqual(all);
		await button.press('Enter');
		expect(await focused().textContent()).toMatch(/Keep them/);
		await tabTo('Take all off');
		await page.keyboard.press('Enter');
		await expect.poll(rows).toEqual([]);
		expect(await focused().textContent()).toBe('Nothing is saved');
		expect(await kept()).toBeNull();
	});
});

describe('the list', () => {
	test('says of each entry how it stands, what matters and when it was checked', async () => {
		await openList(stored(all));
		const text = async (entry: string) => (await rowOf(entry).innerText()).replaceAll(/\s+/g, ' ');
		expect(await text(call)).toMatch(
			/Closed.*Closed 20 November 2025, noon, London time.*Who can apply/,
		);
		expect(await text(signpost)).toMatch(/Active.*When to go there .+ Checked \d+ \w+ \d{4}/);
		expect(await text(collaboration)).toMatch(/Main outcome .+ Checked \d+ \w+ \d{4}/);
	});

	test('shows a call that was saved while it was open as closed once it is', async () => {
		await begin(undefined, { baseURL: inject('pastSite') });
		await page.clock.setFixedTime('2025-11-10T12:00:00Z');
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		const stateOn = async (instant: string) => {
			await page.clock.setFixedTime(instant);
			await page.goto('/shortlist/');
			await settled();
			return rowOf(call).locator('.state').textContent();
		};
		expect(await stateOn('2025-11-20T11:59:00Z')).toBe(callStates['closing-soon']);
		expect(await stateOn('2025-11-20T12:00:00Z')).toBe(callStates.closed);
		expect(await rowOf(call).textContent()).toContain('Saved 10 November 2025.');
	});

	test('keeps an entry whose file is gone, under its saved title, with a search for it', async () => {
		const title = 'A call that moved & more';
		await openList(
			JSON.stringify({
				version: 1,
				entries: [{ entry: 'calls/moved', title, saved: '2025-11-01' }],
			}),
		);
		expect(await rowOf('calls/moved').locator('h3').textContent()).toBe(title);
		expect(await rowOf('calls/moved').textContent()).toContain('It is no longer at /calls/moved/');
		await rowOf('calls/moved').getByRole('link', { name: 'Search for it' }).click();
		await page.waitForURL((url) => url.searchParams.get('q') === title);
		expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
	});

	test('says of an entry that it could not be fetched, and takes it up when it can', async () => {
		await begin(stored([signpost]));
		await page.route(`**/${signpost}.json`, (route) => route.abort());
		await page.goto('/shortlist/');
		await settled();
		expect(await rowOf(signpost).textContent()).toContain('could not be fetched');
		expect(await rowOf(signpost).getByRole('link').getAttribute('href')).toBe(`/${signpost}/`);
		await page.unroute(`**/${signpost}.json`);
		await page.reload();
		await settled();
		expect(await rowOf(signpost).locator('.state').textContent()).toBe('Active');
		expect(troubles.splice(0)).toHaveLength(1);
	});

	test('keeps in step with another tab', async () => {
		await openList(stored(all));
		const other = await page.context().newPage();
		onTestFinished(() => other.close());
		await other.goto(`/${call}/`);
		await other.getByRole('button', { name: 'Take off the shortlist' }).click();
		await expect.poll(rows).toEqual([signpost, collaboration]);
		await rowOf(signpost).getByRole('button').click();
		await expect
			.poll(() =>
				other
					.getByRole('link', { name: /Your shortlist/ })
					.first()
					.textContent(),
			)
			.toBe('Your shortlist (1)');
	});

	test('says how to begin when it is empty', async () => {
		await begin();
		await page.goto('/shortlist/');
		await settled();
		expect(await page.locator('#shortlist-none').innerText()).toContain('Save to shortlist');
		expect(await page.locator('#shortlist-tools').isVisible()).toBe(false);
	});

	test('fits a phone, has targets of 44 px, and breaks no rule that axe can see', async () => {
		await openList(stored([...all, 'calls/moved']), { viewport: phone });
		await rowOf(collaboration).getByRole('button').click();
		await page.getByRole('button', { name: /^Undo/ }).waitFor();
		expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
		const heights = await page
			.locator('main button:visible')
			.evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height));
		expect(heights.filter((height) => height < 44)).toEqual([]);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page })
				.setLegacyMode()
				.include('main')
				.analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		}
	});

	test('prints each entry in full, with its address, and nothing to press', async () => {
		await openList(stored(all), {});
		await page.emulateMedia({ media: 'print' });
		for (const entry of all)
			expect(await rowOf(entry).innerText()).toContain(`${inject('site')}${entry}/`);
		expect(await rowOf(call).innerText()).toContain('What is sought');
		expect(await page.locator('button:visible').count()).toBe(0);
		const breaks = await rowOf(call).evaluate((row) => getComputedStyle(row).breakInside);
		expect(breaks).toBe('avoid');
	});
});

describe('what is taken along', () => {
	test('as a table holds every saved entry', async () => {
		await openList(stored(all));
		const { file, text } = await downloadBy('Download as CSV');
		expect(file).toMatch(/^shortlist-\d{4}-\d\d-\d\d\.csv$/);
		const lines = text.split('\r\n');
		expect(lines[0]).toMatch(/^\uFEFF"Collection","Title","Address","State"/);
		expect(lines).toHaveLength(all.length + 2);
		for (const [index, entry] of all.entries()) {
			const start = `"${entry.split('/')[0]}","${titleOf(entry)}","${inject('site')}${entry}/"`;
			expect(lines[index + 1]?.startsWith(start)).toBe(true);
			expect(lines[index + 1]).toMatch(/"2025-11-01"$/);
		}
		expect(lines[1]).toContain('"2025-11-20 12:00"');
		expect(troubles).toEqual([]);
	});

	test('as a calendar holds the dates of all saved calls, and parses', async () => {
		const other = 'calls/nhs-test-beds-wave-1';
		await openList(stored([...all, other]));
		const { file, text } = await downloadBy('Download dates of calls');
		expect(file).toMatch(/\.ics$/);
		const calendar = new ICAL.Component(ICAL.parse(text));
		const events = calendar.getAllSubcomponents('vevent');
		const summaries = events.map((event) => String(event.getFirstPropertyValue('summary')));
		expect(summaries).toContain(`Closes: ${titleOf(call)}`);
		expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
		expect(await status()).toContain('The calendar was made in your browser');
		expect(troubles).toEqual([]);
	});

	test('is no calendar where no saved call has a date, and the page says so', async () => {
		await openList(stored([signpost, collaboration]));
		await page.getByRole('button', { name: 'Download dates of calls' }).click();
		await expect.poll(status).toBe('No saved call has a date to put in a calendar. 2 entries.');
	});
});

test('nothing is sent: saving, showing and taking along only fetch files of this site', async () => {
	await begin(undefined, {});
	const asked: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		const isOwn = url.origin === new URL(inject('site')).origin && url.search === '';
		const isPlain = request.method() === 'GET' && request.postData() === null;
		if (url.protocol !== 'blob:' && !(isOwn && isPlain)) asked.push(request.url());
	});
	await page.goto(`/${call}/`);
	await page.getByRole('button', { name: 'Save to shortlist' }).click();
	await page.goto('/shortlist/');
	await settled();
	await downloadBy('Download as CSV');
	await downloadBy('Download dates of calls');
	await rowOf(call).getByRole('button').click();
	expect(asked).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
	expect(troubles).toEqual([]);
});

describe('a storage that is not what it should be', () => {
	const evil = '<img src=x onerror="window.harmed=1">';
	const bad = [
		{ entry: call, title: evil, saved: '2025-11-01' },
		{ entry: 'calls/gone', title: evil, saved: '2025-11-01' },
		{ entry: 'javascript:window.harmed=1', title: 'A', saved: '2025-11-01' },
		{ entry: '//evil.example/calls/a', title: 'A', saved: '2025-11-01' },
		{ entry: 'calls/../../secret', title: 'A', saved: '2025-11-01' },
		{ entry: 'signposts/abpi', title: 'A', saved: evil },
		null,
	];

	test('does no harm: only what is right is shown, and markup stays text', async () => {
		await openList(JSON.stringify({ version: 1, entries: bad }));
		expect(await rows()).toEqual([call, 'calls/gone']);
		expect(await rowOf('calls/gone').locator('h3').textContent()).toBe(evil);
		expect(await page.locator('main img').count()).toBe(0);
		expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
		expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
	});

	test('is an empty list where it is no list at all, and can be used again', async () => {
		await begin('{');
		await page.goto(`/${call}/`);
		expect(await page.locator('.save a').textContent()).toBe('Your shortlist');
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save a').textContent()).toBe('Your shortlist (1)');
		expect(troubles).toEqual([]);
	});

	test('is full: the button says so and nothing is lost', async () => {
		const many = stored(Array.from({ length: 200 }, (_, index) => `calls/c${index}`));
		await begin(many);
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save [role=status]').textContent()).toContain('full');
		expect(await kept()).toBe(many);
	});

	test('is forbidden or without room: plain words, and no error', async () => {
		await begin(undefined, {});
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('No room', 'QuotaExceededError');
			};
		});
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save [role=status]').textContent()).toContain('would not keep it');
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('Forbidden', 'SecurityError');
				},
			});
		});
		await page.goto('/shortlist/');
		expect(await page.locator('#shortlist-refused').isVisible()).toBe(true);
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save [role=status]').textContent()).toContain('would not keep it');
		expect(troubles).toEqual([]);
	});
});

test('without scripts there is no button, and the page of the shortlist says why', async () => {
	await begin(undefined, { javaScriptEnabled: false });
	await page.goto(`/${call}/`);
	expect(await page.locator('.save').isVisible()).toBe(false);
	await page.goto('/shortlist/');
	expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
	expect(await page.locator('main button:visible').count()).toBe(0);
});
