import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { callStates } from '#schema/vocabulary.ts';
import { phone } from '../helpers/browser.ts';
import {
	all,
	begin,
	call,
	collaboration,
	kept,
	noteOf,
	oneReader,
	openList,
	page,
	rowOf,
	rows,
	settled,
	signpost,
	storedText,
	titleOf,
	troubles,
} from '../helpers/shortlist.ts';

await oneReader();

describe('the list', () => {
	test('says of each entry how it stands, what matters and when it was checked', async () => {
		await openList(storedText(all));
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
		expect(troubles.splice(0)).toEqual(Array(2).fill(expect.stringContaining('404')));
	});

	test('says of an entry that it could not be fetched, and takes it up when it can', async () => {
		await begin(storedText([signpost]));
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
		await openList(storedText(all));
		const other = await page.context().newPage();
		onTestFinished(() => other.close());
		await other.goto(`/${call}/`);
		await other.getByRole('button', { name: 'Take off the shortlist' }).click();
		await expect.poll(rows).toEqual([signpost, collaboration]);
		await rowOf(signpost)
			.getByRole('button', { name: /^Take off/ })
			.click();
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

	test('has a note of the reader’s own on each entry, which stays', async () => {
		await openList(storedText(all));
		await noteOf(signpost).fill('Ask about the code.\n<b>Then</b> write.');
		expect(await kept()).toContain('Ask about the code.');
		await page.reload();
		await settled();
		expect(await noteOf(signpost).inputValue()).toBe('Ask about the code.\n<b>Then</b> write.');
		expect(await noteOf(call).inputValue()).toBe('');
		expect(await noteOf(signpost).getAttribute('id')).toBeNull();
		const name = `Your note on ${titleOf(signpost)}`;
		expect(await page.getByRole('textbox', { name, exact: true }).count()).toBe(1);
		await noteOf(signpost).fill(' ');
		expect(JSON.parse((await kept()) ?? '')).toEqual(JSON.parse(storedText(all)));
	});

	test('keeps the focus and the place in a note while another tab changes the list', async () => {
		await openList(storedText(all));
		await noteOf(signpost).pressSequentially('Ask');
		const other = await page.context().newPage();
		onTestFinished(() => other.close());
		await other.goto(`/${call}/`);
		await other.getByRole('button', { name: 'Take off the shortlist' }).click();
		await expect.poll(rows).toEqual([signpost, collaboration]);
		await page.keyboard.type(' Jane');
		expect(await noteOf(signpost).inputValue()).toBe('Ask Jane');
		expect(await kept()).toContain('Ask Jane');
	});

	test('follows an entry that was renamed, keeps its note, and has it once', async () => {
		const former = 'signposts/abpi-of-old';
		await begin(storedText([former, call], { [former]: 'Ask Jane' }));
		const moved = `<!doctype html><link rel="canonical" href="https://innovation-directory.example/${signpost}/">`;
		await page.route(`**/${former}/`, (route) =>
			route.fulfill({ contentType: 'text/html', body: moved }),
		);
		await page.goto('/shortlist/');
		await settled();
		await expect.poll(rows).toEqual([call, signpost]);
		expect(await rowOf(signpost).locator('h3').textContent()).toBe(titleOf(signpost));
		expect(await noteOf(signpost).inputValue()).toBe('Ask Jane');
		await expect.poll(kept).not.toContain(`"entry":"${former}"`);
		expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
	});

	test('has entries of every collection, with what decides', async () => {
		const others = {
			'networks/wessex': 'For companies',
			'programmes/freed': 'Aim',
			'guides/how-a-call-works': 'Written for',
			'priorities/digital-and-ai': 'What it means',
			'systems/thames-valley': 'NHS region',
		};
		await openList(storedText(Object.keys(others)));
		expect(await rows()).toEqual(Object.keys(others));
		for (const [entry, fact] of Object.entries(others))
			expect(await rowOf(entry).locator('dt').allTextContents()).toContain(fact);
	});

	test('fits a phone, has targets of 44 px, and breaks no rule that axe can see', async () => {
		await openList(storedText([...all, 'calls/moved']), { viewport: phone });
		await rowOf(collaboration)
			.getByRole('button', { name: /^Take off/ })
			.click();
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
		await openList(storedText(all, { [call]: 'Ask Jane' }), { locale: 'en-GB' });
		await page.emulateMedia({ media: 'print' });
		for (const entry of all)
			expect(await rowOf(entry).innerText()).toContain(`${inject('site')}${entry}/`);
		expect(await rowOf(call).innerText()).toContain('What is sought');
		expect(await rowOf(call).innerText()).toContain('Ask Jane');
		expect(await rowOf(signpost).innerText()).not.toContain('Your note');
		expect(await page.locator('main :is(button, input, textarea):visible').count()).toBe(0);
		const breaks = await rowOf(call).evaluate((row) => getComputedStyle(row).breakInside);
		expect(breaks).toBe('avoid');
	});
});
