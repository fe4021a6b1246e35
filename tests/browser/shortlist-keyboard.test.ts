import { describe, expect, test } from 'vitest';
import {
	all,
	begin,
	call,
	collaboration,
	focused,
	kept,
	oneReader,
	openList,
	page,
	rowOf,
	rows,
	settled,
	signpost,
	status,
	storedText,
	tabTo,
	titleOf,
	troubles,
} from '../helpers/shortlist.ts';

await oneReader();

describe('with the keyboard alone', () => {
	test('a call, a signpost and a collaboration are saved, found on the list, and stay there', async () => {
		await begin();
		for (const entry of all) {
			await page.goto(`/${entry}/`);
			await tabTo('Save to shortlist');
			await page.keyboard.press('Enter');
			expect(await focused().textContent()).toBe('Take off the shortlist');
		}
		await tabTo('Your shortlist (3)');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/shortlist/');
		await settled();
		expect(await rows()).toEqual(all);
		expect(await page.locator('.shortlist h3').allTextContents()).toEqual(all.map(titleOf));
		await page.reload();
		await settled();
		expect(await rows()).toEqual(all);
		expect(troubles).toEqual([]);
	});

	test('an entry is taken off on its own page', async () => {
		await begin(storedText(all));
		await page.goto(`/${signpost}/`);
		await tabTo('Take off the shortlist');
		await page.keyboard.press('Space');
		expect(await focused().textContent()).toBe('Save to shortlist');
		expect(await page.locator('.save').textContent()).toContain('Your shortlist (2)');
		expect(await kept()).not.toContain(signpost);
	});

	test('an entry is taken off on the list: the next one gets the focus, and a reload brings nothing back', async () => {
		await openList(storedText(all));
		await rowOf(call).getByRole('link').focus();
		await tabTo(/^Take off/);
		await page.keyboard.press('Enter');
		await expect.poll(rows).toEqual([signpost, collaboration]);
		expect(await focused().textContent()).toBe(titleOf(signpost));
		expect(await status()).toBe(`Taken off: ${titleOf(call)}. 2 entries.`);
		await page.reload();
		await settled();
		expect(await rows()).toEqual([signpost, collaboration]);
	});

	test('what was taken off is put back in its place, with the day on which it was saved', async () => {
		await openList(storedText(all));
		await rowOf(signpost)
			.getByRole('button', { name: `Take off ${titleOf(signpost)}` })
			.press('Enter');
		await expect.poll(() => focused().textContent()).toBe(titleOf(collaboration));
		await page.keyboard.press('Shift+Tab');
		expect(await focused().textContent()).toBe(`Undo taking off ${titleOf(signpost)}`);
		await page.keyboard.press('Enter');
		await expect.poll(rows).toEqual(all);
		await expect.poll(() => focused().textContent()).toBe(titleOf(signpost));
		expect(await status()).toBe(`Put back: ${titleOf(signpost)}. 3 entries.`);
		expect(await rowOf(signpost).textContent()).toContain('Saved 1 November 2025.');
	});

	test('all are taken off only after a question, which Escape answers with no', async () => {
		await openList(storedText(all));
		const button = page.locator('#shortlist-all-off');
		await button.press('Enter');
		await page.keyboard.press('Escape');
		expect(await rows()).toEqual(all);
		await button.press('Enter');
		expect(await focused().textContent()).toMatch(/Keep them/);
		await tabTo('Take all off');
		await page.keyboard.press('Enter');
		await expect.poll(rows).toEqual([]);
		expect(await focused().textContent()).toBe('Nothing is saved');
		expect(await kept()).toBeNull();
	});
});
