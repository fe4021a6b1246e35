import { text } from 'node:stream/consumers';
import type { Download, Locator } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { desk, newReader, tabForAll } from '../helpers/browser.ts';
import { readContent } from '../helpers/content.ts';
import { readCsv } from '../helpers/csv.ts';

// What people come for, each from the home page. The route of a start-up is tried beside the route finder.

const most = 12;
const { page } = await tabForAll({ acceptDownloads: true });
let clicks = 0;
beforeEach(async () => {
	clicks = 0;
	await page.goto('/');
});

async function click(target: Locator) {
	clicks += 1;
	await target.click();
}
const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
const rowsIn = async (file: Download) => readCsv(await text(await file.createReadStream()));
/** What a link gives to take away, as rows by their heads. */
async function taken(from: Locator, act: (from: Locator) => Promise<void> = click) {
	const coming = page.waitForEvent('download');
	await act(from);
	const [heads = [], ...rows] = await rowsIn(await coming);
	return rows.map((row) => new Map(heads.map((head, at) => [head, row[at] ?? ''])));
}
const outcomesIn = (row: Map<string, string>) =>
	[...row].filter(([head, cell]) => /result/i.test(head) && cell !== '');

test('a medicines company compares what was done on cholesterol, and takes it along', async () => {
	await click(link('Has anyone done this before?'));
	await click(page.getByText('Filters', { exact: true }).first());
	await click(page.getByText(/more: Condition$/));
	await click(page.getByLabel(/^High cholesterol/));
	await expect.poll(() => page.locator('[data-rows] > tr:visible').count()).toBeGreaterThan(2);
	const shown = await page.locator('[data-rows] > tr:visible th a').allTextContents();
	const rows = await taken(page.locator('[data-take=csv]'));
	expect(rows.map((row) => row.get('Title'))).toEqual(shown);
	expect(rows.filter((row) => outcomesIn(row).length > 0).length).toBeGreaterThan(2);
	expect(clicks).toBeLessThanOrEqual(most);
});

test('NHS staff find how to write a need, what is known on frailty, and whom to ask', async () => {
	await click(link('A page to describe your need'));
	await expect.poll(() => page.url()).toContain('/guides/describe-your-need/');
	await click(page.getByRole('link', { name: 'Home' }).first());
	await click(link('by condition'));
	await click(link(/^Frailty/));
	const ask = page.locator('section', { has: page.getByRole('heading', { name: /ask/i }) });
	await click(ask.locator('a[href^="/networks/"]').first());
	const staff = page.locator('section, div', {
		has: page.getByRole('heading', { name: 'You work for the NHS' }),
	});
	expect(await staff.last().locator('a[data-contact]').count()).toBeGreaterThan(0);
	expect(clicks).toBeLessThanOrEqual(most);
});

test('whoever asks what failed and who paid gets all of it, and what was not met', async () => {
	await click(link('Has anyone done this before?'));
	const rows = await taken(page.locator('[data-take=csv]'));
	const collaborations = [...readContent('collaborations').values()];
	expect(rows).toHaveLength(collaborations.length);
	const paid = collaborations.filter(({ transparency }) => transparency?.paidBy);
	expect(rows.filter((row) => row.get('Who paid'))).toHaveLength(paid.length);
	await click(page.getByRole('link', { name: 'Home' }).first());
	await click(link('what did not work'));
	const said = await page.getByRole('main').innerText();
	for (const { title, mainAim } of collaborations)
		if (mainAim.met === 'not-met') expect(said).toContain(title);
	await click(page.getByRole('link', { name: 'Home' }).first());
	await click(link('who paid'));
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Who paid');
	expect(clicks).toBeLessThanOrEqual(most);
});

test('without sight: the comparison and its file by keyboard and by names alone', async () => {
	const { page: own } = await newReader({ viewport: desk, acceptDownloads: true });
	await own.goto('/');
	let keys = 0;
	const press = async (target: Locator, key: string) => {
		keys += 1;
		await target.focus();
		await own.keyboard.press(key);
	};
	await press(own.getByRole('link', { name: 'Has anyone done this before?' }), 'Enter');
	await own.waitForURL('**/collaborations/');
	const filters = own.getByRole('navigation', { name: 'Filters' });
	await press(filters.locator('summary', { hasText: 'Filters' }).first(), 'Enter');
	await press(filters.getByText(/more: Condition$/), 'Enter');
	await press(filters.getByRole('checkbox', { name: /^High cholesterol/ }), 'Space');
	const table = own.getByRole('table', { name: /^Collaborations/ });
	const rows = table.getByRole('row');
	await expect.poll(() => rows.count()).toBeLessThan(20);
	await press(own.getByRole('columnheader', { name: 'Years' }).getByRole('link'), 'Enter');
	const head = own.getByRole('columnheader', { name: 'Years' });
	await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
	const coming = own.waitForEvent('download');
	await press(own.getByRole('link', { name: /^CSV, \d+ rows$/ }), 'Enter');
	const read = await rowsIn(await coming);
	expect(read).toHaveLength(await rows.count());
	expect(keys).toBeLessThanOrEqual(most);
});
