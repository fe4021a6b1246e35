import { beforeEach, describe, expect, test } from 'vitest';
import { addressOf } from '#lib/entries/entry.ts';
import { isOfNetwork } from '#lib/entries/networks.ts';
import { tabForAll } from '../helpers/browser.ts';
import { contentDirectory } from '../helpers/find.ts';

const directory = contentDirectory();
const { calls } = directory.records;
const ofNetwork = (network: string) =>
	calls
		.filter((call) => isOfNetwork(directory, call, network))
		.map(addressOf)
		.toSorted();

const { page } = await tabForAll();
beforeEach(() => page.goto('/calls/'));

const wessex = () => page.locator('input[name=network][value=wessex]');
/** The rows that are not put away; those of earlier years lie folded. */
const rows = () =>
	page
		.locator('[data-rows] > [data-entry]:not([hidden])')
		.evaluateAll((all) => all.map((row) => row.getAttribute('data-entry') ?? '').toSorted());
const visible = () => page.locator('[data-rows] > [data-entry]:visible').count();

describe('the filters of the list of calls', () => {
	test('show only the rows of the network that is ticked, unfolded, and say how many', async () => {
		const expected = ofNetwork('wessex');
		expect(expected.length).toBeGreaterThan(0);
		await wessex().check();
		expect(await rows()).toEqual(expected);
		expect(await visible()).toBe(expected.length);
		expect(await page.locator('.results__main [role=status]').textContent()).toBe(
			`${expected.length} of ${calls.length} shown`,
		);
	});

	test('keep the choice in the address: a reload keeps it, Back takes it off', async () => {
		await wessex().check();
		expect(new URL(page.url()).search).toBe('?network=wessex');
		await page.reload();
		expect(await wessex().isChecked()).toBe(true);
		expect(await rows()).toEqual(ofNetwork('wessex'));
		await page.goBack();
		await expect.poll(async () => (await rows()).length).toBe(calls.length);
		expect(await wessex().isChecked()).toBe(false);
	});

	test('take any of the values of one facet, and all of the facets', async () => {
		await wessex().check();
		await page.locator('input[name=network][value=oxford]').check();
		const either = new Set([...ofNetwork('wessex'), ...ofNetwork('oxford')]);
		expect(await rows()).toEqual([...either].toSorted());
		const decided = page.locator('input[name=state][value=decided]');
		await decided.check();
		const states = await page
			.locator('[data-rows] > [data-entry]:visible [data-state]')
			.evaluateAll((all) => all.map((label) => label.getAttribute('data-state')));
		expect(new Set(states)).toEqual(new Set(['decided']));
	});

	test('say beside each value how many rows it would leave', async () => {
		await wessex().check();
		const kind = page.locator('label:has(input[name=kind])').first();
		const count = Number(await kind.locator('.count').textContent());
		await kind.locator('input').check();
		expect(await visible()).toBe(count);
	});

	test('sort by title, and say which order is in use, also after a reload', async () => {
		await page.getByRole('link', { name: 'A to Z' }).click();
		expect(new URL(page.url()).search).toBe('?sort=title');
		await page.reload();
		const lists = await page
			.locator('[data-rows]')
			.evaluateAll((all) =>
				all.map((list) => [...list.querySelectorAll('h3 a')].map((link) => link.textContent)),
			);
		expect(lists.flat()).toHaveLength(calls.length);
		for (const titles of lists)
			expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
		const current = page.locator('[data-order][aria-current=true]');
		expect(await current.allTextContents()).toEqual(['A to Z']);
	});

	test('ignore what an address asks for and the list does not have', async () => {
		await page.goto('/calls/?network=atlantis&sort=sideways&<script>');
		expect((await rows()).length).toBe(calls.length);
	});
});
