import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { desk, phone } from '../helpers/browser.ts';
import {
	begin,
	call,
	kept,
	oneReader,
	page,
	signpost,
	storedText,
	titleOf,
} from '../helpers/shortlist.ts';

await oneReader();

/** Where the parts of a page stand that the number could move. */
const places = () =>
	page
		.locator('.masthead .wordmark, .masthead__nav li, .masthead__short a, h1, .lede')
		.evaluateAll((found) => found.map((part) => JSON.stringify(part.getBoundingClientRect())));
const rowIn = (entry: string) => page.locator(`main [data-entry="${entry}"]`);
const number = () => page.locator('.masthead').getByRole('link', { name: /Shortlist/ });

describe.each([
	['a list', '/signposts/'],
	['a page of a facet', '/signposts/by/nation/uk/'],
	['the search', '/search/?q=ABPI'],
])('a row of %s', (_what, path) => {
	test('has a button that saves its entry and takes it off, by mouse or keyboard', async () => {
		await begin();
		await page.goto(path);
		const save = rowIn(signpost).getByRole('button', { name: `Save ${titleOf(signpost)}` });
		await save.click();
		const saved = rowIn(signpost).getByRole('button', { name: `Saved ${titleOf(signpost)}` });
		expect(await saved.getAttribute('aria-pressed')).toBe('true');
		expect(await kept()).toContain(`"entry":"${signpost}","title":"${titleOf(signpost)}"`);
		expect(await number().textContent()).toBe('Shortlist (1)');
		expect(await page.locator('.save-said[role=status]').textContent()).toBe(
			'Saved in this browser.',
		);
		await saved.press('Enter');
		expect(await save.getAttribute('aria-pressed')).toBe('false');
		expect(await kept()).toBeNull();
		expect(await number().count()).toBe(0);
	});
});

describe('the buttons in rows', () => {
	test('show what is saved already, here or in another tab', async () => {
		await begin(storedText([signpost]));
		await page.goto('/signposts/');
		await rowIn(signpost)
			.getByRole('button', { name: /^Saved/, pressed: true })
			.waitFor();
		const other = await page.context().newPage();
		onTestFinished(() => other.close());
		await other.goto(`/${signpost}/`);
		await other.getByRole('button', { name: 'Take off the shortlist' }).click();
		await rowIn(signpost).getByRole('button', { pressed: false }).waitFor();
		await expect.poll(() => number().count()).toBe(0);
	});

	test('are 44 px, fit a phone, cover no link, and break no rule that axe can see', async () => {
		await begin(storedText([signpost]), { viewport: phone });
		for (const path of ['/calls/by/network/wessex/', '/search/?q=frailty']) {
			await page.goto(path);
			await page.locator('.save-row').first().waitFor();
			expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
			const boxes = await page.locator('main [data-entry]:visible').evaluateAll((found) =>
				found.slice(0, 12).map((row) => {
					const button = row.querySelector('.save-row')!.getBoundingClientRect();
					const link = row.querySelector('a')!.getBoundingClientRect();
					return {
						height: button.height,
						width: button.width,
						covers:
							link.right > button.left && link.top < button.bottom && link.bottom > button.top,
					};
				}),
			);
			expect(
				boxes.filter(({ height, width, covers }) => height < 44 || width < 44 || covers),
			).toEqual([]);
			const { violations } = await new AxeBuilder({ page })
				.setLegacyMode()
				.include('[data-entry]:first-child')
				.analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		}
	});

	test('are not there without scripts, nor is any number', async () => {
		await begin(undefined, { javaScriptEnabled: false });
		await page.goto('/signposts/');
		expect(await page.locator('main [data-entry] button').count()).toBe(0);
		expect(await number().count()).toBe(0);
	});
});

describe('the number in the masthead', () => {
	test.each([
		['phone', phone],
		['desk', desk],
	])('is on every page, and moves nothing on a %s', async (_size, viewport) => {
		await begin(undefined, { viewport });
		for (const path of ['/', `/${call}/`]) {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			expect(await number().count()).toBe(0);
			const before = await places();
			const text = storedText([signpost, call]);
			await page.evaluate((value) => localStorage.setItem('shortlist', value), text);
			await page.reload();
			await page.evaluate(() => document.fonts.ready);
			expect(await number().textContent()).toBe('Shortlist (2)');
			expect(await places()).toEqual(before);
			await page.evaluate(() => localStorage.clear());
		}
	});

	test('is not there while nothing is saved', async () => {
		await begin();
		await page.goto('/');
		expect(await page.getByRole('link', { name: /Shortlist \(/ }).count()).toBe(0);
	});
});

test('networks, programmes, guides and all the rest can be saved on their pages', async () => {
	await begin();
	const pages = [
		'networks/wessex',
		'programmes/freed',
		'guides/how-a-call-works',
		'systems/thames-valley',
		'priorities/digital-and-ai',
	];
	for (const entry of pages) {
		await page.goto(`/${entry}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await kept()).toContain(`"${entry}"`);
	}
	expect(await number().textContent()).toBe('Shortlist (5)');
});
