import { describe, expect, onTestFinished, test } from 'vitest';
import { desk, newReader, type Tab, tabForAll } from '../helpers/browser.ts';

const { page, troubles, asked, quiet } = await tabForAll();

const box = (on = page) => on.locator('input[name=q]');
const options = (on = page) => on.getByRole('option');
const texts = () => options().allInnerTexts();

/** Opens a page and types into its search box, whose suggestions must be there before it is typed in. */
async function type(typed: string, path = '/', on = page) {
	await on.goto(path);
	await box(on).focus();
	await on.locator('input[name=q][role=combobox]').waitFor();
	await box(on).pressSequentially(typed);
}

/** A reader whose clock can be moved past the pause after which suggestions are looked for. */
async function readerWithClock(): Promise<Tab & { rest: () => Promise<void> }> {
	const reader = await newReader();
	await reader.page.clock.install();
	const rest = async () => {
		await reader.page.clock.runFor(1000);
		await reader.quiet();
	};
	return { ...reader, rest };
}

describe('the suggestions of a search box', () => {
	test('show an entry by its other name, and Enter opens it', async () => {
		await type('dtac');
		await options().first().waitFor();
		expect((await texts())[0]).toBe('Digital Technology Assessment Criteria Signpost, also: DTAC');
		await page.keyboard.press('ArrowDown');
		const marked = await box().getAttribute('aria-activedescendant');
		expect(await page.locator(`#${marked}`).getAttribute('aria-selected')).toBe('true');
		expect(await box().inputValue()).toBe('dtac');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/signposts/dtac/');
	});

	test('are announced by their number, once typing rests', async () => {
		await type('wesse');
		await options().first().waitFor();
		const status = page.locator('.search [role=status]');
		expect(await status.textContent()).toBe('');
		await expect.poll(() => status.textContent(), { timeout: 5000 }).toMatch(/^\d suggestions?$/);
		expect(await status.textContent()).toContain(String(await options().count()));
		await page.keyboard.press('Escape');
		expect(await status.textContent()).toBe('');
	});

	test('offer words for a thing, and a press searches for them', async () => {
		await type('blood th');
		await options().filter({ hasText: 'anticoagulant (blood thinner)' }).click();
		await page.waitForURL('**/search/?q=anticoagulant');
	});

	test('offer places, from three letters on', async () => {
		await type('tr');
		await options().first().waitFor();
		expect(asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
		await page.keyboard.type('uro');
		await options().filter({ hasText: 'Truro Place' }).click();
		await page.waitForURL('**/search/?q=Truro');
	});

	test('are put away with Escape, and then Enter searches for what was typed', async () => {
		await type('sleepi');
		await options().first().waitFor();
		await page.keyboard.press('Escape');
		expect(await options().count()).toBe(0);
		expect(await box().getAttribute('aria-expanded')).toBe('false');
		expect(await box().inputValue()).toBe('sleepi');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=sleepi');
	});

	test('are not taken by Enter while none is marked', async () => {
		await type('dtac');
		await options().first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=dtac');
	});

	test('stay away for a postcode', async () => {
		const reader = await readerWithClock();
		await type('TR1', '/', reader.page);
		await reader.rest();
		expect(await options(reader.page).count()).toBe(0);
		await box(reader.page).fill('truro');
		await options(reader.page).first().waitFor();
		expect(reader.troubles).toEqual([]);
	});

	test.each(['/', '/search/', '/404.html', '/about/'])(
		'stand below the box of %s, whole and within the page',
		async (path) => {
			onTestFinished(() => page.setViewportSize(desk));
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await type('health innovation', path);
				await options().first().waitFor();
				const list = await page.getByRole('listbox').boundingBox();
				const field = await box().boundingBox();
				expect(list?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0) - 1);
				expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
				expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
			}
		},
	);

	test('of what was typed before do not replace newer ones', async () => {
		await page.goto('/');
		let letGo = () => {};
		const held = new Promise<void>((done) => (letGo = done));
		await page.route('**/geo/**', async (route) => {
			await held;
			await route.continue();
		});
		await box().focus();
		await page.locator('input[name=q][role=combobox]').waitFor();
		// The places that belong to three letters are late: those of two need none.
		const places = page.waitForRequest('**/geo/**');
		await box().pressSequentially('dta');
		await places;
		await page.keyboard.press('Backspace');
		await options().filter({ hasText: 'digital therapeutics' }).waitFor();
		const before = await texts();
		const late = page.waitForResponse('**/geo/**');
		letGo();
		await (await late).finished();
		await quiet();
		expect(await texts()).toEqual(before);
	});
});

describe('nothing of the search', () => {
	test('is loaded before a box is touched, and then at once', async () => {
		await page.goto('/');
		await page.waitForLoadState('networkidle');
		const ofSearch = /^\/search\/index\/|^\/geo\/|suggest/;
		expect(asked.filter((path) => ofSearch.test(path))).toEqual([]);
		const [start] = await Promise.all([
			page.waitForRequest('**/search/index/start.json'),
			page.waitForRequest('**/search/index/*/names.json'),
			box().focus(),
		]);
		await (await start.response())?.finished();
		expect(asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
	});

	test('is missed where it cannot be loaded: the form goes on', async () => {
		const reader = await readerWithClock();
		await reader.page.route(/\/search\/index\/|suggest-search/, (route) => route.abort());
		await reader.page.goto('/');
		await box(reader.page).pressSequentially('dtac');
		await reader.rest();
		expect(await options(reader.page).count()).toBe(0);
		await reader.page.unrouteAll();
		await reader.page.keyboard.press('Enter');
		await reader.page.waitForURL('**/search/?q=dtac');
		const others = reader.troubles.filter((it) => !it.includes('Failed to load resource'));
		expect(others).toEqual([]);
	});

	test('is loaded anew by typing on where it failed at first', async () => {
		await page.goto('/');
		await page.route('**/search/index/**', (route) => route.abort());
		await box().focus();
		await page.locator('input[name=q][role=combobox]').waitFor();
		await page.unrouteAll();
		troubles.splice(0);
		await box().pressSequentially('dtac');
		await options().first().waitFor();
		troubles.splice(0);
	});
});
