import { describe, expect, test } from 'vitest';
import { tabForAll } from '../helpers/browser.ts';

const { page } = await tabForAll();

/** The fields that suggest: of the finder, of the home page, of the search page and at the foot of all. */
const fields = [
	{ path: '/find/', id: 'place', typed: 'trur' },
	{ path: '/', id: 'q', typed: 'dtac' },
	{ path: '/search/', id: 'q', typed: 'dtac' },
	{ path: '/about/', id: 'foot-q', typed: 'dtac' },
];

describe.each(fields)('the field $id of $path', ({ path, id, typed }) => {
	const box = page.locator(`#${id}`);
	const options = page.locator(`#${id}-options [role=option]`);
	const marked = () => box.getAttribute('aria-activedescendant');
	const caret = () => box.evaluate((field: HTMLInputElement) => field.selectionStart);

	/** Types, and waits for what is suggested. */
	async function open() {
		await page.goto(path);
		await box.focus();
		await page.locator(`#${id}[role=combobox]`).waitFor();
		await box.pressSequentially(typed);
		await options.first().waitFor();
	}

	test('leaves the option for the text with the keys of the caret, and when more is typed', async () => {
		await open();
		for (const [key, at] of [
			['ArrowLeft', typed.length - 1],
			['End', typed.length],
			['Home', 0],
			['ArrowRight', 1],
			['Delete', 1],
		] as const) {
			await page.keyboard.press('ArrowDown');
			expect(await marked()).not.toBeNull();
			await page.keyboard.press(key);
			expect([key, await marked(), await caret()]).toEqual([key, null, at]);
			expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
		}
	});

	test('opens again with an arrow after Escape, at the first or the last', async () => {
		await open();
		await page.keyboard.press('Escape');
		expect(await options.count()).toBe(0);
		await page.keyboard.press('ArrowDown');
		await expect.poll(marked).toBe(await options.first().getAttribute('id'));
		await page.keyboard.press('Escape');
		await page.keyboard.press('ArrowUp');
		await expect.poll(marked).toBe(await options.last().getAttribute('id'));
		expect(await box.getAttribute('aria-expanded')).toBe('true');
		expect(await box.inputValue()).toBe(typed);
	});

	test('takes nothing with Enter or the arrows while a word is composed', async () => {
		await open();
		await page.keyboard.press('ArrowDown');
		const before = await marked();
		const address = page.url();
		for (const key of ['Enter', 'ArrowDown', 'Escape']) {
			const goesOn = await box.evaluate(
				(field, pressed) =>
					field.dispatchEvent(
						new KeyboardEvent('keydown', {
							key: pressed,
							isComposing: true,
							bubbles: true,
							cancelable: true,
						}),
					),
				key,
			);
			expect(goesOn).toBe(true);
		}
		expect(await marked()).toBe(before);
		expect(page.url()).toBe(address);
		expect(await box.inputValue()).toBe(typed);
	});

	test('offers again when it is come back to', async () => {
		await open();
		await box.blur();
		expect(await options.count()).toBe(0);
		await box.focus();
		await options.first().waitFor();
	});

	test('leaves a click with Ctrl or Shift, or of the middle button, to the browser', async () => {
		await open();
		const address = page.url();
		for (const click of [
			{ modifiers: ['Control'] },
			{ modifiers: ['Shift'] },
			{ button: 'middle' },
		] as const) {
			const [other] = await Promise.all([
				page.context().waitForEvent('page'),
				options.first().click(click as Parameters<typeof box.click>[0]),
			]);
			await other.waitForURL(id === 'place' ? '**/find/#q=Truro' : '**/signposts/dtac/');
			await other.close();
			expect(page.url()).toBe(address);
			expect(await box.inputValue()).toBe(typed);
			await page.bringToFront();
			await box.focus();
			await options.first().waitFor();
		}
	});
});
