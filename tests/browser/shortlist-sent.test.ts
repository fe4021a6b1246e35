import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { phone } from '../helpers/browser.ts';
import {
	all,
	begin,
	button,
	call,
	focused,
	kept,
	noteOf,
	oneReader,
	openList,
	page,
	rowOf,
	rows,
	settled,
	signpost,
	status,
	storedText,
	titleOf,
} from '../helpers/shortlist.ts';

await oneReader();

const notes = { [call]: 'Ask Jane & Bo: 50%?' };
const link = () => page.getByLabel('Link to send').inputValue();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const own = 'guides/how-a-call-works';

describe('send to a colleague', () => {
	test('copies a link that carries the list and no note; with notes only where they are ticked', async () => {
		await openList(storedText(all, notes), { permissions: ['clipboard-read', 'clipboard-write'] });
		await button('Send to a colleague').click();
		await expect.poll(status).toBe('The link was copied. 3 entries.');
		expect(await clipboard()).toBe(await link());
		expect(await link()).toBe(
			`${inject('site')}shortlist/#list=1&entries=3&${all.map((one) => `${one}=`).join('&')}`,
		);
		await page.getByLabel('Send my notes too').check();
		expect(await page.getByLabel('Link to send').isVisible()).toBe(false);
		await button('Send to a colleague').click();
		await expect.poll(clipboard).toContain(encodeURIComponent(notes[call] ?? ''));
	});

	test('offers no notes where there are none, and shows the link where a page may not copy', async () => {
		await begin(storedText(all), { locale: 'en-GB' });
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.goto('/shortlist/');
		await settled();
		expect(await page.getByLabel('Send my notes too').isVisible()).toBe(false);
		await button('Send to a colleague').click();
		await expect.poll(status).toContain('copy the link below');
		expect(await link()).toContain(signpost);
	});
});

describe('a list that was sent', () => {
	const at = `/shortlist/#list=1&entries=2&${call}=Ask%20Jane&${signpost}=`;

	test('is shown with its notes; nothing is kept before the reader says so', async () => {
		await openList(storedText([own, signpost]), { at });
		expect(await page.locator('h1').textContent()).toBe('A shortlist that was sent to you');
		expect(await page.title()).toContain('A shortlist that was sent to you');
		expect(await rows()).toEqual([call, signpost]);
		expect(await rowOf(call).innerText()).toContain('Note: Ask Jane');
		expect(await rowOf(call).innerText()).not.toContain('Saved');
		expect(await page.locator('#shortlist-sent').innerText()).toContain('Your own has 2 entries');
		expect(await kept()).toBe(storedText([own, signpost]));
	});

	test('is added to the reader’s own, which loses nothing', async () => {
		const mine = { [signpost]: 'Mine' };
		await openList(storedText([own, signpost], mine), { at });
		await button('Add to my shortlist').click();
		await expect.poll(rows).toEqual([call, signpost, own]);
		expect(await status()).toBe('1 entry was added. 3 entries.');
		expect(await noteOf(call).inputValue()).toBe('Ask Jane');
		expect(await noteOf(signpost).inputValue()).toBe('Mine');
		expect(await kept()).toContain(titleOf(call));
		expect(new URL(page.url()).hash).toBe('');
		expect(await page.locator('h1').textContent()).toBe('Your shortlist');
	});

	test('is left alone by “Keep mine”', async () => {
		await openList(storedText([own]), { at });
		await button('Keep mine').click();
		await expect.poll(rows).toEqual([own]);
		expect(await status()).toBe('Your shortlist is as it was. 1 entry.');
		expect(await kept()).toBe(storedText([own]));
		expect(await focused().textContent()).toBe(titleOf(own));
		expect(new URL(page.url()).hash).toBe('');
	});

	test('is shown too where the page was open already', async () => {
		await openList(storedText([own]));
		await page.evaluate((to) => location.assign(to), at);
		await expect.poll(rows).toEqual([call, signpost]);
		await page.goBack();
		await expect.poll(rows).toEqual([own]);
	});

	test('does no harm: markup in a note stays text, and what is no entry is left out and counted', async () => {
		const evil = '<img src=x onerror="window.harmed=1">';
		await openList(undefined, {
			at: `/shortlist/#list=1&entries=3&${call}=${encodeURIComponent(evil)}&javascript:window.harmed=1&//evil.example/a=`,
		});
		expect(await rows()).toEqual([call]);
		expect(await rowOf(call).innerText()).toContain(evil);
		expect(await page.locator('main img').count()).toBe(0);
		expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
		expect(await page.locator('#shortlist-left-out').textContent()).toContain(
			'2 entries of this list could not be read: the link may have been cut off',
		);
	});

	test.each([
		['broken', '#list=1&entries=4', 'no shortlist that can be read'],
		['broken', '#list=1&entries=4&calls/', 'no shortlist that can be read'],
		['newer', '#list=2&packed=xyz', 'newer version'],
	])('says what is wrong where it is %s: %s', async (kind, hash, words) => {
		await openList(storedText([own]), { at: `/shortlist/${hash}` });
		expect(await page.locator(`#shortlist-link-${kind}`).innerText()).toContain(words);
		expect(await page.locator('[data-trouble]:visible').count()).toBe(1);
		expect(await rows()).toEqual([own]);
		expect(await button('Add to my shortlist').isVisible()).toBe(false);
	});

	test('fits a phone and breaks no rule that axe can see', async () => {
		await openList(storedText([own]), { at, viewport: phone });
		expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	});
});
