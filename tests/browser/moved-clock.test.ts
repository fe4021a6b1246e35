import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callStates, isOpen } from '#lib/call-state.ts';
import { pastDay } from '../helpers/builds.ts';
import { connect, openPage, type Watched } from '../helpers/browser.ts';
import { provenState } from '../helpers/call-pages.ts';
import { readContent } from '../helpers/content.ts';

const leicester = '/calls/uhl-cancer-life-science-hub-2025/';
const ids = [...readContent('calls').keys()];

let browser: Browser;
let here: Watched;
beforeAll(async () => {
	browser = await connect();
	here = await openPage(browser, { baseURL: inject('pastSite') });
});
afterAll(() => browser.close());

/** Looks at the build of 10 November 2025 with the reader's clock at this instant. */
async function look<T>(
	path: string,
	instant: string,
	see: (page: Page) => Promise<T>,
	{ page, troubles } = here,
): Promise<T> {
	await page.clock.setFixedTime(instant);
	await page.goto(path);
	const seen = await see(page);
	expect(troubles.splice(0)).toEqual([]);
	return seen;
}

const stateOnPage = async (page: Page) => (await page.locator('.state--big').textContent())?.trim();

/** Every call of the list of calls: its state as shown, and the group that it stands in. */
const callsOnList = (page: Page) =>
	page.locator('[data-rows] > [data-entry]').evaluateAll((rows) =>
		Object.fromEntries(
			rows.map((row) => [
				row.getAttribute('data-entry')?.replace('calls/', '') ?? '',
				{
					state: row.querySelector('[data-state]')?.getAttribute('data-state') ?? '',
					inOpen: row.closest('#open') !== null,
				},
			]),
		),
	);

const proven = (instant: string) =>
	Object.fromEntries(
		ids.map((id) => {
			const state = provenState(id, Date.parse(instant));
			return [id, { state, inOpen: isOpen(state) }];
		}),
	);

describe(`a copy of the site built on ${pastDay}`, () => {
	test.each([
		['2025-11-10T12:00:00Z', callStates['closing-soon']],
		['2025-11-20T11:59:59Z', callStates['closing-soon']],
		['2025-11-20T12:00:00Z', callStates.closed],
		['2026-02-01T12:00:00Z', callStates.closed],
	])('says on a call’s page at %s: %s', async (instant, words) => {
		expect(await look(leicester, instant, stateOnPage)).toBe(words);
	});

	test.each(['2025-11-10T12:00:00Z', '2026-02-01T12:00:00Z'])(
		'lists every call at %s in its right state and group, with the right counts',
		async (instant) => {
			const expected = proven(instant);
			const open = Object.values(expected).filter(({ inOpen }) => inOpen).length;
			await look('/calls/', instant, async (page) => {
				expect(await callsOnList(page)).toEqual(expected);
				expect(await page.locator('[data-count-of=open]').textContent()).toBe(String(open));
				expect(await page.locator('#open [data-when-none]').isVisible()).toBe(open === 0);
			});
		},
	);

	test('does not find a call among the open ones once it has closed', async () => {
		const instant = '2026-02-01T12:00:00Z';
		for (const state of ['open', 'closing-soon'])
			await look(`/calls/?state=${state}`, instant, async (page) => {
				const count = Object.values(proven(instant)).filter((call) => call.state === state).length;
				const label = page.locator(`label:has(input[name=state][value=${state}])`);
				expect(await page.locator('[data-rows] > [data-entry]:visible').count()).toBe(count);
				expect(await label.locator('.count').textContent()).toBe(String(count));
			});
	});

	test('does not show a closed call as open on the page of open calls', async () => {
		const shown = await look('/calls/by/state/closing-soon/', '2026-02-01T12:00:00Z', (page) =>
			page.locator('main').innerText(),
		);
		expect(shown).not.toContain('Cancer Life Science Hub');
	});

	test('claims on the home page that a call is open while it is, and not after', async () => {
		const openTitles = (page: Page) =>
			page.locator('section', { has: page.locator('#calls') }).evaluate((section) => ({
				heading: section.querySelector('h2')?.textContent ?? '',
				open: [...section.querySelectorAll('article')]
					.filter((card) =>
						/^(open|closing)/i.test(card.querySelector('.state')?.textContent ?? ''),
					)
					.map((card) => card.querySelector('a')?.getAttribute('href')),
			}));
		const then = await look('/', '2025-11-10T12:00:00Z', openTitles);
		expect(then.heading).toBe('Calls open today');
		expect(then.open).toContain(leicester);
		const later = await look('/', '2027-06-01T12:00:00Z', openTitles);
		expect(later).toEqual({ heading: 'No call is confirmed as open today', open: [] });
	});

	test('says the same in every time zone', async () => {
		const instant = '2025-11-20T11:59:59Z';
		const expected = proven(instant);
		for (const timezoneId of ['Pacific/Auckland', 'Pacific/Honolulu']) {
			const there = await openPage(browser, { baseURL: inject('pastSite'), timezoneId });
			expect(await look('/calls/', instant, callsOnList, there)).toEqual(expected);
		}
	});
});

describe('the notice that a check has run out', () => {
	const overdue = (page: Page) => page.getByText('This check has run out.').isVisible();

	test.each([leicester, '/networks/wessex/', '/signposts/abpi/'])(
		'is not there while the check holds, and is once it has run out: %s',
		async (path) => {
			expect(await look(path, '2025-11-10T12:00:00Z', overdue)).toBe(false);
			expect(await look(path, '2029-01-01T12:00:00Z', overdue)).toBe(true);
		},
	);
});
