import { beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { addressOf } from '#lib/entries/entry.ts';
import { isOfNetwork } from '#lib/entries/networks.ts';
import { desk, newReader, phone, tabForAll } from '../helpers/browser.ts';
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

const box = (facet: string, value: string) =>
	page.locator(`input[name=${facet}][value="${value}"]`);
/** Ticks a value, unfolding its facet first. */
async function tick(facet: string, value: string) {
	await page
		.locator(`[data-facet=${facet}], [data-facet=${facet}] details`)
		.evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
	await box(facet, value).check();
}
/** The rows that are not put away; those of earlier years lie folded. */
const rows = () =>
	page
		.locator('[data-rows] > [data-entry]:not([hidden])')
		.evaluateAll((all) => all.map((row) => row.getAttribute('data-entry') ?? '').toSorted());
const visible = () => page.locator('[data-rows] > [data-entry]:visible').count();
const count = async () => (await page.locator('#count').innerText()).trim();
const chips = async () =>
	(await page.locator('[data-chips] .chip').allInnerTexts()).map((words) =>
		words.replace('\n', ' '),
	);
const search = () => new URL(page.url()).search;

describe('the filters of the list of calls', () => {
	test('show only the rows of the network that is ticked, unfolded, and say how many of how many', async () => {
		const expected = ofNetwork('wessex');
		expect(expected.length).toBeGreaterThan(0);
		await tick('network', 'wessex');
		expect(await rows()).toEqual(expected);
		expect(await visible()).toBe(expected.length);
		expect(await count()).toBe(`${expected.length} calls of ${calls.length}`);
		expect(await chips()).toEqual(['Network: Wessex']);
	});

	test('keep the choice in the address and the title: a reload keeps it, Back takes it off', async () => {
		await tick('network', 'wessex');
		expect(search()).toBe('?network=wessex');
		expect(await page.title()).toMatch(/^Wessex – Calls to industry – /);
		await page.reload();
		expect(await box('network', 'wessex').isChecked()).toBe(true);
		expect(await rows()).toEqual(ofNetwork('wessex'));
		await page.goBack();
		await expect.poll(async () => (await rows()).length).toBe(calls.length);
		expect(await box('network', 'wessex').isChecked()).toBe(false);
		expect(await page.title()).toMatch(/^Calls to industry – /);
	});

	test('take any of the values of one facet, and all of the facets', async () => {
		await tick('network', 'wessex');
		await tick('network', 'oxford');
		const either = new Set([...ofNetwork('wessex'), ...ofNetwork('oxford')]);
		expect(await rows()).toEqual([...either].toSorted());
		await tick('state', 'decided');
		const states = await page
			.locator('[data-rows] > [data-entry]:visible [data-state]')
			.evaluateAll((all) => all.map((label) => label.getAttribute('data-state')));
		expect(new Set(states)).toEqual(new Set(['decided']));
	});

	test('say beside each value how many rows it would leave, and put away what would leave none', async () => {
		await tick('network', 'wessex');
		const offered = page.locator('[data-facet=kind] li:not([hidden])');
		const all = await page.locator('[data-facet=kind] li').count();
		expect(await offered.count()).toBeLessThan(all);
		const first = offered.first();
		const number = Number(await first.locator('.count').textContent());
		expect(number).toBeGreaterThan(0);
		await tick('kind', (await first.locator('input').getAttribute('value')) ?? '');
		expect(await visible()).toBe(number);
	});

	test('fold: the first two are open, with five values and then more', async () => {
		const open = page.locator('[data-facet][open]');
		expect(await open.count()).toBe(2);
		const network = page.locator('[data-facet=network]');
		await network.locator('summary').first().click();
		expect(await network.getByRole('checkbox').count()).toBe(5);
		await network.getByText(/^\d+ more/).click();
		expect(await network.getByRole('checkbox').count()).toBeGreaterThan(5);
	});

	test('are taken off one by one at their chips, and all at once, which leaves the order', async () => {
		await page.goto('/calls/?network=wessex&network=oxford&sort=title');
		await page.getByRole('link', { name: 'Take off the filter Network: Wessex' }).click();
		expect(await rows()).toEqual(ofNetwork('oxford'));
		const chip = page.getByRole('link', { name: 'Take off the filter Network: Oxford' });
		expect(await chip.evaluate((it) => it === document.activeElement)).toBe(true);
		await page.getByRole('link', { name: 'Clear all' }).click();
		expect(search()).toBe('?sort=title');
		expect((await rows()).length).toBe(calls.length);
	});

	test('count what is shown in groups and years, and put the chart away', async () => {
		await tick('network', 'wessex');
		const numbers = await page
			.locator('[data-group]:visible > :is(h2, summary) small')
			.evaluateAll((all) =>
				all.map((small) => [
					Number.parseInt(small.textContent ?? ''),
					[...(small.closest('[data-group]')?.querySelectorAll('[data-entry]') ?? [])].filter(
						(row) => !(row as HTMLElement).hidden,
					).length,
				]),
			);
		expect(numbers.length).toBeGreaterThan(0);
		for (const [said, shown] of numbers) expect(said).toBe(shown);
		expect(await page.locator('.years').isVisible()).toBe(false);
	});
});

describe('a value that the list does not have', () => {
	test.each(['network=atlantis', 'state=%3Cscript%3E', 'aim=met'])(
		'%s leaves nothing, and is a chip that can be taken off',
		async (address) => {
			await page.goto(`/calls/?${address}`);
			expect(await rows()).toEqual([]);
			expect(await count()).toBe(`0 calls of ${calls.length}`);
			expect(
				await page.getByRole('heading', { name: 'No call fits these filters' }).isVisible(),
			).toBe(true);
			await page.getByRole('link', { name: /^Take off the filter/ }).click();
			expect((await rows()).length).toBe(calls.length);
		},
	);

	test('“open” on a day without any says so, and what to do', async () => {
		const then = await newReader({ baseURL: inject('pastSite') });
		await then.page.clock.setFixedTime('2031-01-01T12:00:00Z');
		for (const path of ['/calls/?state=open', '/calls/by/state/open/']) {
			await then.page.goto(path);
			const main = then.page.locator('main');
			expect([path, await main.locator('[data-rows] > [data-entry]:visible').count()]).toEqual([
				path,
				0,
			]);
			for (const name of ['No call is confirmed as open today'])
				expect(await main.getByRole('heading', { name }).isVisible()).toBe(true);
			expect(await main.getByRole('link', { name: 'Be told when one opens' }).isVisible()).toBe(
				true,
			);
			expect(
				await main.getByRole('link', { name: /Take off the filter\s+State: Open/ }).count(),
			).toBe(1);
		}
	});

	test('other parameters narrow nothing, and an unknown order is the usual one', async () => {
		await page.goto('/calls/?utm_source=x&sort=sideways&<script>');
		expect((await rows()).length).toBe(calls.length);
		expect(await page.getByLabel('Order', { exact: true }).inputValue()).toBe('state');
	});
});

describe('the order', () => {
	test('A to Z is one alphabet without groups, also after a reload, and the usual one is there again', async () => {
		await page.getByLabel('Order', { exact: true }).selectOption('A to Z');
		expect(search()).toBe('?sort=title');
		await page.reload();
		const titles = await page.locator('[data-rows] h3 a:visible').allTextContents();
		expect(titles).toHaveLength(calls.length);
		expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
		expect(await page.locator('[data-group]:visible').count()).toBe(0);
		await page.getByLabel('Order', { exact: true }).selectOption({ index: 0 });
		expect(search()).toBe('');
		expect(await page.locator('#over [data-entry]').count()).toBeGreaterThan(0);
		expect((await rows()).length).toBe(calls.length);
	});
});

test.each(['Control', 'Shift', 'Alt'] as const)(
	'a chip with %s held leaves this page as it is',
	async (key) => {
		await page.goto('/calls/?network=wessex');
		await page.evaluate(() =>
			addEventListener('click', (event) => {
				document.title = String(event.defaultPrevented);
				event.preventDefault();
			}),
		);
		await page.getByRole('link', { name: /^Take off/ }).click({ modifiers: [key] });
		expect(await page.title()).toBe('false');
		expect(search()).toBe('?network=wessex');
	},
);

test('a part of a list has links that narrow it further', async () => {
	await page.goto('/calls/by/network/wessex/');
	const link = page.locator('[data-facet=state] li:not([hidden]) a').first();
	const number = await link.locator('xpath=following-sibling::*').textContent();
	await link.click();
	await page.waitForURL('**/calls/?network=wessex&state=*');
	expect(await visible()).toBe(Number(number));
});

test('where the script of the list fails, its links stay links', async () => {
	const reader = await newReader();
	await reader.page.route(/_astro\/panel/, (route) => route.abort());
	await reader.page.goto('/calls/');
	await reader.page.locator('[data-facet=state] a:visible').first().click();
	await reader.page.waitForURL('**/calls/by/state/*/');
});

test('on a phone the fold says how many are on, and a bar leads to the rows', async () => {
	onTestFinished(() => page.setViewportSize(desk));
	await page.setViewportSize(phone);
	await page.goto('/calls/');
	await page.locator('.panel > summary').click();
	await page.locator('[data-facet=state] label:visible').first().click();
	expect(await page.locator('.panel > summary').innerText()).toBe('Filters (1)');
	const show = page.getByRole('link', { name: /^Show \d+ calls?$/ });
	const inView = await show.boundingBox();
	expect((inView?.y ?? 0) + (inView?.height ?? 0)).toBeLessThanOrEqual(phone.height);
	const words = (await show.innerText()).replace('Show ', '');
	await show.click();
	expect(await show.isVisible()).toBe(false);
	expect(await count()).toMatch(new RegExp(`^${words} of `));
	const { y = -1 } = (await page.locator('#count').boundingBox()) ?? {};
	expect(y).toBeGreaterThanOrEqual(0);
	expect(y).toBeLessThan(phone.height / 2);
	expect(await page.locator('#count').evaluate((it) => it === document.activeElement)).toBe(true);
});

test('what is ticked far down the page brings the count into view', async () => {
	await page.goto('/collaborations/');
	await page.evaluate(() => scrollTo(0, 900));
	await page
		.locator('[data-facet=network]')
		.evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
	await page
		.locator('[data-facet=network] input')
		.first()
		.evaluate((it) => (it as HTMLElement).click());
	await expect
		.poll(() => page.locator('#count').evaluate((it) => it.getBoundingClientRect().top))
		.toBeGreaterThanOrEqual(0);
});
