import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { callStates } from '#schema/vocabulary.ts';
import { newReader } from '../helpers/browser.ts';
import { pastDay } from '../helpers/builds.ts';
import { provenState } from '../helpers/call-pages.ts';
import { readContent } from '../helpers/content.ts';

const opened = '2025-11-10T12:00:00Z';
const later = '2026-02-08T12:00:00Z';
const leicester = '/calls/uhl-cancer-life-science-hub-2025/';

/** Opens a page of the build of 10 November 2025 on that day, in a tab that stays open. */
async function open(path: string): Promise<Page> {
	const { page } = await newReader({ baseURL: inject('pastSite') });
	await page.clock.install({ time: opened });
	await page.goto(path);
	return page;
}

/** How a page learns that it is seen again. */
const ways = {
	'as its tab is shown again': (page: Page) =>
		page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
	'as it comes back from the back-forward cache': (page: Page) =>
		page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
	'within a minute, if only the device slept': (page: Page) => page.clock.runFor(61_000),
};

const setHidden = (page: Page, hidden: boolean) =>
	page.evaluate((value) => {
		Object.defineProperty(document, 'hidden', { get: () => value, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, hidden);

const state = async (page: Page) => (await page.locator('.state--big').textContent())?.trim();
const proven = (instant: string) =>
	Object.fromEntries(
		[...readContent('calls').keys()].map((id) => [
			`calls/${id}`,
			provenState(id, Date.parse(instant)),
		]),
	);
const listed = (page: Page) =>
	page
		.locator('[data-rows] > [data-entry]')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [
					row.getAttribute('data-entry'),
					row.querySelector('[data-state]')?.getAttribute('data-state'),
				]),
			),
		);

describe(`a tab of a copy built on ${pastDay}, left open for 90 days`, () => {
	test.each(Object.entries(ways))('is put right %s: a call', async (_way, seeAgain) => {
		const page = await open(leicester);
		expect(await state(page)).toBe(callStates['closing-soon']);
		await page.clock.setSystemTime(later);
		await seeAgain(page);
		expect(await state(page)).toBe(callStates.closed);
		expect(await page.locator('.act').innerText()).toContain('Closed Thursday 20 November');
		expect(await page.locator('.clock').allTextContents()).toEqual([
			'By your device’s clock it is 8 February 2026. This page was built on 10 November 2025.',
		]);
		await seeAgain(page);
		expect(await page.locator('.clock').count()).toBe(1);
	});

	test.each(Object.entries(ways))('is put right %s: the list of calls', async (_way, seeAgain) => {
		const page = await open('/calls/');
		expect(await listed(page)).toEqual(proven(opened));
		await page.clock.setSystemTime(later);
		await seeAgain(page);
		expect(await listed(page)).toEqual(proven(later));
		const none = page.getByRole('heading', { name: 'No call is confirmed as open' });
		expect(await none.isVisible()).toBe(true);
	});

	test('is put right: the home page, and a check that has run out', async () => {
		const home = await open('/');
		await home.clock.setSystemTime('2027-06-01T12:00:00Z');
		await ways['as its tab is shown again'](home);
		expect(await home.locator('h2#calls').textContent()).toBe('No call is confirmed as open today');
		const network = await open('/networks/wessex/');
		const overdue = network.getByText('This check has run out.');
		expect(await overdue.isVisible()).toBe(false);
		await network.clock.setSystemTime('2027-06-01T12:00:00Z');
		await ways['as its tab is shown again'](network);
		expect(await overdue.isVisible()).toBe(true);
	});

	test('stays as it was narrowed', async () => {
		const page = await open('/calls/?network=east-midlands');
		const shown = () =>
			page
				.locator('[data-rows] > [data-entry]:visible')
				.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-entry')).toSorted());
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
		});
		const before = await shown();
		await page.clock.setSystemTime(later);
		await ways['as its tab is shown again'](page);
		expect(await shown()).toEqual(before);
	});
});

describe('a tab that is seen', () => {
	test('is put right as each hour begins: a call that closes at noon, at noon', async () => {
		const page = await open(leicester);
		await page.clock.setSystemTime('2025-11-20T10:58:30Z');
		await ways['as its tab is shown again'](page);
		await page.clock.runFor('00:30:00');
		expect(await state(page)).toBe(callStates['closing-soon']);
		await page.clock.runFor('00:33:00');
		expect(await state(page)).toBe(callStates.closed);
	});

	test('runs no clock while it is hidden, and is put right when it is not', async () => {
		const page = await open(leicester);
		await setHidden(page, true);
		await page.clock.setSystemTime(later);
		await page.clock.runFor('02:00:00');
		expect(await state(page)).toBe(callStates['closing-soon']);
		await setHidden(page, false);
		expect(await state(page)).toBe(callStates.closed);
	});
});
