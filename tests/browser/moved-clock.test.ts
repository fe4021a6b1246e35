import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isOpen } from '#lib/calls/state.ts';
import { type CollaborationState, stateOn } from '#lib/collaborations/state.ts';
import { callStates, collaborationStates } from '#schema/vocabulary.ts';
import { pastDay } from '../helpers/builds.ts';
import { newReader, tabForAll } from '../helpers/browser.ts';
import { provenState } from '../helpers/call-pages.ts';
import { readContent } from '../helpers/content.ts';

const leicester = '/calls/uhl-cancer-life-science-hub-2025/';
const idOf = (path: string) => path.split('/')[2];
const ids = [...readContent('calls').keys()];

const here = await tabForAll({ baseURL: inject('pastSite') });

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
					inOpen: row.closest('#open, #closing-soon, #rolling') !== null,
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
				const counts = await page
					.locator(':is(#open, #closing-soon, #rolling) h2 small')
					.allTextContents();
				expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(open);
				const none = page.getByRole('heading', { name: 'No call is confirmed as open' });
				expect(await none.isVisible()).toBe(open === 0);
			});
		},
	);

	test.each(['2025-11-10T12:00:00Z', '2026-12-01T12:00:00Z', '2031-01-01T12:00:00Z'])(
		'lists every collaboration at %s as it stands then, what ran until before as ended',
		async (instant) => {
			const shown = await look('/collaborations/', instant, (page) =>
				page.locator('[data-rows] > [data-entry]').evaluateAll((rows) =>
					Object.fromEntries(
						rows.map((row) => [
							row.getAttribute('data-entry')?.replace('collaborations/', '') ?? '',
							{
								state: /state:(\S+)/.exec(row.getAttribute('data-values') ?? '')?.[1] ?? '',
								said: row.querySelector('[data-run]')?.textContent?.trim(),
							},
						]),
					),
				),
			);
			const proved = [...readContent('collaborations')].map(([id, data]) => [
				id,
				stateOn(data, instant.slice(0, 10)),
			]);
			const states = Object.entries(shown).map(([id, { state }]) => [id, state]);
			expect(Object.fromEntries(states)).toEqual(Object.fromEntries(proved));
			// What ran when the page was built says how it stands.
			const saying = Object.values(shown).filter(({ said }) => said !== undefined);
			expect(saying).not.toEqual([]);
			for (const { state, said } of saying)
				expect(said).toBe(collaborationStates[state as CollaborationState]);
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

	test.each(['Europe/London', 'Pacific/Auckland', 'Pacific/Honolulu'])(
		'says the same to a reader in %s, before the deadline, at it, and 90 days after the build',
		async (timezoneId) => {
			const there = await newReader({ baseURL: inject('pastSite'), timezoneId });
			for (const instant of [
				'2025-11-20T11:59:59Z',
				'2025-11-20T12:00:00Z',
				'2025-11-28T23:59:59Z',
				'2025-11-29T00:00:00Z',
				'2026-02-08T12:00:00Z',
			])
				expect(await look('/calls/', instant, callsOnList, there)).toEqual(proven(instant));
		},
	);

	test.each([
		[
			'2025-11-10T12:00:00Z',
			'Open, closing soon Closes Thursday 20 November, noon 10 days left, 8 of them working days',
			['Read the notice at d3tenders.com'],
		],
		[
			'2025-11-19T12:00:00Z',
			'Open, closing soon Closes Thursday 20 November, noon Closes tomorrow',
			['Read the notice at d3tenders.com'],
		],
		[
			'2025-11-20T12:00:00Z',
			'Closed, outcome not known Closed Thursday 20 November 2025, noon No award or partner was found in public sources. If you know what came of it, tell us and name a source.',
			[],
		],
	])('leads a call’s page at %s with: %s', async (instant, words, buttons) => {
		const seen = await look(leicester, instant, async (page) => ({
			words: (await page.locator('.act').innerText()).replaceAll(/\s+/g, ' '),
			buttons: await page.locator('.head a.nhsuk-button:visible').allInnerTexts(),
		}));
		expect(seen).toEqual({ words, buttons });
	});

	test('leads on whoever is too late for a call, and nobody before', async () => {
		const see = async (page: Page) => ({
			late: await page.getByRole('heading', { name: 'Too late for this one?' }).isVisible(),
			asked: await page.getByRole('heading', { name: /^What it look/ }).innerText(),
			closes: await page.locator('.deciding dt').first().innerText(),
		});
		expect(await look(leicester, '2025-11-10T12:00:00Z', see)).toEqual({
			late: false,
			asked: 'What it looks for',
			closes: 'Closes',
		});
		expect(await look(leicester, '2026-02-08T12:00:00Z', see)).toEqual({
			late: true,
			asked: 'What it looked for',
			closes: 'Closed',
		});
	});

	test('files a call that has closed under its year, and counts it there', async () => {
		await look('/calls/', '2026-02-08T12:00:00Z', async (page) => {
			const fold = page.locator('details[data-year="2025"]');
			const rows = await fold.locator('[data-entry]').count();
			expect(await fold.locator(`[data-entry="calls/${idOf(leicester)}"]`).count()).toBe(1);
			expect(await fold.locator('small').textContent()).toBe(`${rows} calls`);
		});
	});

	test('counts by state on a part of a list as its rows stand now', async () => {
		for (const instant of ['2025-11-10T12:00:00Z', '2026-02-08T12:00:00Z'])
			await look('/calls/by/kind/market-engagement/', instant, async (page) => {
				const states = await page
					.locator('[data-rows] > [data-entry]:visible [data-state]')
					.evaluateAll((all) => all.map((label) => label.getAttribute('data-state')));
				const counts = await page
					.locator('[data-facet=state] li:not([hidden])')
					.evaluateAll((all) =>
						all.map((item): [string, number] => [
							item.querySelector('a')?.dataset['value'] ?? '',
							Number(item.querySelector('.count')?.textContent),
						]),
					);
				expect(counts.length).toBeGreaterThan(0);
				for (const [state, count] of counts)
					expect([state, states.filter((it) => it === state).length]).toEqual([state, count]);
			});
	});

	test('gives no counts of a state on the pages of states once they are no longer true', async () => {
		const counts = (page: Page) => page.locator('[data-facet=state] .count').count();
		const path = '/calls/by/state/decided/';
		expect(await look(path, '2025-11-10T12:00:00Z', counts)).toBeGreaterThan(0);
		expect(await look(path, '2026-02-08T12:00:00Z', counts)).toBe(0);
	});

	test('shows on the page of a state a call that has come to it since', async () => {
		const path = '/calls/by/state/closed/';
		const isThere = (page: Page) =>
			page.locator(`[data-entry="calls/${idOf(leicester)}"]`).isVisible();
		expect(await look(path, '2025-11-10T12:00:00Z', isThere)).toBe(false);
		expect(await look(path, '2026-02-08T12:00:00Z', isThere)).toBe(true);
	});

	test.each([
		['2025-11-10T12:00:00Z', 'Closes 20 November, noon 10 days left'],
		['2025-11-19T12:00:00Z', 'Closes 20 November, noon Closes tomorrow'],
		['2025-11-20T12:00:00Z', 'Closed 20 November 2025, noon Outcome not found'],
	])('says in the row of a call at %s: %s', async (instant, words) => {
		const row = (page: Page) =>
			page
				.locator(`[data-entry="calls/${idOf(leicester)}"] .call-card__aside > :visible:not(.state)`)
				.allInnerTexts();
		// Folds of years stand open while the list is narrowed.
		const said = await look('/calls/?state=closing-soon&state=closed', instant, row);
		expect(said.join(' ').replaceAll(/\s+/g, ' ').trim()).toBe(words);
	});

	test.each([
		['2025-11-10T12:00:00Z', 'Closing soon'],
		['2026-02-08T12:00:00Z', 'Closed'],
	])('labels a call that its search finds at %s: %s', async (instant, words) => {
		const label = (page: Page) =>
			page.locator(`#results [data-entry="calls/${idOf(leicester)}"] .state`).textContent();
		expect(await look('/search/?q=cancer+life+science+hub', instant, label)).toBe(words);
	});

	test('finds, filters and counts in its search by the state of now', async () => {
		const see = async (page: Page) => {
			await page.locator('#count', { hasText: /result|Nothing/ }).waitFor();
			const entries = page.locator('#results [data-entry]');
			return {
				found: await entries.evaluateAll((all) => all.map((it) => it.getAttribute('data-entry'))),
				counts: Object.fromEntries(
					await page
						.locator('[data-facet=state] label')
						.evaluateAll((all) =>
							all.map((label) => [
								label.querySelector('input')?.value,
								Number(label.querySelector('.count')?.textContent),
							]),
						),
				) as Record<string, number>,
			};
		};
		const asked = (state: string) => `/search/?q=cancer&state=${encodeURIComponent(state)}`;
		const entry = `calls/${idOf(leicester)}`;
		const [soon, closed] = ['closing-soon', 'closed'];

		const before = await look(asked(soon), '2025-11-10T12:00:00Z', see);
		expect(before.found).toEqual([entry]);
		expect(before.counts[soon]).toBe(1);

		const after = await look(asked(soon), '2026-02-08T12:00:00Z', see);
		expect(after.found).toEqual([]);
		expect(after.counts[soon]).toBe(0);
		expect(after.counts[closed]).toBe((before.counts[closed] ?? 0) + 1);

		const among = await look(asked(closed), '2026-02-08T12:00:00Z', see);
		expect(among.found).toContain(entry);
	});

	test.each([
		['2025-11-10T12:00:00Z', undefined],
		[
			'2025-11-11T12:00:00Z',
			'By your device’s clock it is 11 November 2025. This page was built on 10 November 2025.',
		],
		[
			'2025-11-09T12:00:00Z',
			'Your device’s clock says 9 November 2025, which was before this page was built, on 10 November 2025. It shows how calls stood then.',
		],
	])('with the reader’s clock at %s, says of the day it was built: %s', async (instant, words) => {
		for (const path of [leicester, '/calls/', '/']) {
			const note = await look(path, instant, async (page) =>
				page.locator('.clock').allTextContents(),
			);
			expect(note).toEqual(words === undefined ? [] : [words]);
		}
	});

	test('trusts a clock that is a day behind no further than the build', async () => {
		expect(await look(leicester, '2025-10-01T12:00:00Z', stateOnPage)).toBe(
			callStates['closing-soon'],
		);
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
