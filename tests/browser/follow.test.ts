import { beforeEach, describe, expect, test } from 'vitest';
import { isOfNetwork } from '#lib/entries/networks.ts';
import { newReader, tabForAll } from '../helpers/browser.ts';
import { contentDirectory } from '../helpers/find.ts';
import { readAtom, readCalendar } from '../helpers/feeds.ts';

const directory = contentDirectory();
const { calls, networks, priorities } = directory.records;
const has = (network: string, priority: string) =>
	calls.some(
		(call) => call.data.priorities.includes(priority) && isOfNetwork(directory, call, network),
	);
const pairs = networks.flatMap((network) =>
	priorities.map((priority) => ({ network: network.id, priority: priority.id })),
);
const pair = pairs.find(({ network, priority }) => has(network, priority))!;
const noPair = pairs.find(({ network, priority }) => !has(network, priority));

const { page } = await tabForAll({ permissions: ['clipboard-read', 'clipboard-write'] });
beforeEach(() => page.goto('/data/'));

const choose = (name: string, value: string) =>
	page.getByLabel(name, { exact: true }).selectOption(value);
const address = () => page.getByLabel('Address to follow').inputValue();
const said = () => page.locator('#follow-builder [role=status]').textContent();
const links = () =>
	page
		.locator('#follow-open a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
/** The text that an address leads to, on this site. */
async function fetched(url: string): Promise<string> {
	const response = await page.request.get(url);
	expect([url, response.status()]).toEqual([url, 200]);
	return response.text();
}
const at = (path: string) => new URL(path, page.url()).href;

describe('the builder of addresses', () => {
	test('begins with the new calls of all networks', async () => {
		expect(await address()).toBe(at('/feeds/new.xml'));
		expect(readAtom(await fetched(await address())).title).toBe('New calls');
	});

	test('gives the address of a network and a priority together, in the format that is wanted', async () => {
		await choose('Network', pair.network);
		await choose('Priority', pair.priority);
		await choose('What', 'changes');
		const folder = `/feeds/network/${pair.network}/priority/${pair.priority}/`;
		expect(await address()).toBe(at(`${folder}changes.xml`));
		readAtom(await fetched(await address()));
		await choose('Format', 'json');
		expect(await address()).toBe(at(`${folder}changes.json`));
		await fetched(await address());
		expect(await links()).toEqual([await address()]);
	});

	test('gives calendars a link that a calendar program opens', async () => {
		await choose('What', 'calendar');
		await choose('Network', 'wessex');
		expect(await page.getByLabel('Format', { exact: true }).isVisible()).toBe(false);
		expect(await address()).toBe(at('/feeds/network/wessex/calendar.ics'));
		readCalendar(await fetched(await address()));
		expect(await links()).toEqual([
			await address(),
			(await address()).replace(/^https?:/, 'webcal:'),
		]);
	});

	test('says which addresses cover what has none of its own, and each of them is there', async () => {
		await choose('Network', 'wessex');
		await choose('State', 'open');
		expect(await said()).toContain('no address of their own');
		expect(await links()).toEqual(
			['/feeds/network/wessex/new.xml', '/feeds/state/open/new.xml'].map(at),
		);
		if (noPair) {
			await choose('State', '');
			await choose('Network', noPair.network);
			await choose('Priority', noPair.priority);
			expect(await said()).toContain('no address of their own');
		}
		for (const url of await links()) await fetched(url);
	});

	test('works by keyboard: choose, copy, and the focus stays where it was', async () => {
		await page.getByLabel('What', { exact: true }).focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Wes');
		for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('readonly')).toBe('');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(said).toContain('Copied');
		expect(await page.locator(':focus').textContent()).toBe('Copy');
		const expected = at('/feeds/network/wessex/changes.xml');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
	});
});

test('without scripts there is no builder, and a table has the addresses', async () => {
	const { page: plain } = await newReader({ javaScriptEnabled: false });
	await plain.goto('/data/');
	expect(await plain.locator('#follow-builder').isVisible()).toBe(false);
	await plain.getByText('All addresses').click();
	const row = plain.getByRole('row', { name: 'Wessex' });
	expect(await row.getByRole('link').allTextContents()).toEqual([
		'new',
		'changes',
		'decisions',
		'calendar',
	]);
});
