import { describe, expect, onTestFinished, test } from 'vitest';
import { desk, phone, tabForAll } from '../helpers/browser.ts';

const { page } = await tabForAll();

const focused = () => page.locator(':focus');
const press = (key: string) => page.keyboard.press(key);
const isWithin = (selector: string) =>
	focused().evaluate((element, within) => element.closest(within) !== null, selector);

/** Whether the element with the focus, or a part of it, looks other than without: else its markup. */
const looksFocused = () =>
	focused().evaluate((element) => {
		const look = () =>
			[element, ...element.querySelectorAll('*')].map((part) => {
				const { outline, boxShadow, backgroundColor, stroke, strokeWidth, fill } =
					getComputedStyle(part);
				return [outline, boxShadow, backgroundColor, stroke, strokeWidth, fill].join();
			});
		const withFocus = look().join();
		(element as HTMLElement).blur();
		const without = look().join();
		(element as HTMLElement).focus();
		return withFocus === without ? element.outerHTML.slice(0, 120) : 'focused';
	});

/** Presses Tab until something is true of what has the focus. */
async function tabTo(name: string, most = 60) {
	for (let step = 0; step < most; step++) {
		await press('Tab');
		if ((await focused().textContent())?.trim() === name) return;
	}
	throw new Error(`Tab does not reach “${name}” in ${most} steps.`);
}

describe('with the keyboard alone', () => {
	test('the first stop is the link that skips to the content, and it is in view', async () => {
		await page.goto('/calls/');
		await press('Tab');
		expect(await focused().textContent()).toBe('Skip to main content');
		const box = await focused().boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect(box?.width).toBeGreaterThan(50);
	});

	test('that link takes the focus past the menu', async () => {
		await page.goto('/calls/');
		await press('Tab');
		await press('Enter');
		// The jump takes the focus away when it is done: a key before that would be lost.
		await page.waitForURL('**/calls/#main');
		await press('Tab');
		expect(await isWithin('main')).toBe(true);
	});

	test('the menu is within reach, and leads on', async () => {
		await page.goto('/');
		await tabTo('Collaborations', 10);
		await press('Enter');
		await page.waitForURL('**/collaborations/');
	});

	test('on a phone, “Menu” leads to the menu at the foot', async () => {
		onTestFinished(() => page.setViewportSize(desk));
		await page.setViewportSize(phone);
		await page.goto('/');
		await tabTo('Menu', 10);
		await press('Enter');
		await press('Tab');
		expect(await isWithin('#menu')).toBe(true);
	});

	test('whatever has the focus shows it', async () => {
		for (const path of ['/', '/calls/', '/find/', '/signposts/route/', '/search/?q=cancer']) {
			await page.goto(path);
			if (path.includes('?q=')) await page.locator('#results a').first().waitFor();
			for (let step = 0; step < 30; step++) {
				await press('Tab');
				expect([path, await looksFocused()]).toEqual([path, 'focused']);
			}
		}
	});

	test('a filter can be ticked and a year unfolded', async () => {
		await page.goto('/calls/');
		await page.locator('li:not([hidden]) input[name=state]').first().focus();
		await press('Space');
		expect(new URL(page.url()).search).toMatch(/^\?state=/);
		await page.goto('/calls/');
		const year = page.locator('#over details:not([open]) summary').first();
		await year.focus();
		await press('Enter');
		expect(await page.locator('#over details').nth(1).getAttribute('open')).toBe('');
	});
});
