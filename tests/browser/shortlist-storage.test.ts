import { describe, expect, test } from 'vitest';
import {
	all,
	begin,
	call,
	kept,
	oneReader,
	openList,
	page,
	rowOf,
	rows,
	storedText,
	troubles,
} from '../helpers/shortlist.ts';

await oneReader();

describe('a storage that is not what it should be', () => {
	const evil = '<img src=x onerror="window.harmed=1">';
	const bad = [
		{ entry: call, title: evil, saved: '2025-11-01' },
		{ entry: 'calls/gone', title: evil, saved: '2025-11-01' },
		{ entry: 'javascript:window.harmed=1', title: 'A', saved: '2025-11-01' },
		{ entry: '//evil.example/calls/a', title: 'A', saved: '2025-11-01' },
		{ entry: 'calls/../../secret', title: 'A', saved: '2025-11-01' },
		{ entry: 'signposts/abpi', title: 'A', saved: evil },
		null,
	];

	test('does no harm: only what is right is shown, and markup stays text', async () => {
		await openList(JSON.stringify({ version: 1, entries: bad }));
		expect(await rows()).toEqual([call, 'calls/gone']);
		expect(await rowOf('calls/gone').locator('h3').textContent()).toBe(evil);
		expect(await page.locator('main img').count()).toBe(0);
		expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
		expect(await page.locator('#shortlist-left-out').textContent()).toContain('5 entries');
		expect(troubles.splice(0)).toEqual(Array(2).fill(expect.stringContaining('404')));
	});

	test('of a newer version is kept as it is, and the page and the button say so', async () => {
		const newer = JSON.stringify({ version: 2, folders: [{ name: 'A', entries: all }] });
		await openList(newer);
		expect(await page.locator('#shortlist-newer').innerText()).toContain('newer version');
		expect(await page.locator('#shortlist-none').isVisible()).toBe(false);
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save [role=status]').textContent()).toContain('newer version');
		await page.goto('/signposts/');
		await page
			.getByRole('button', { name: /^Save / })
			.first()
			.click();
		expect(await page.locator('.save-said').isVisible()).toBe(true);
		expect(await page.locator('.save-said').textContent()).toContain('newer version');
		expect(await kept()).toBe(newer);
	});

	test('is an empty list where it is no list at all, says so, and can be used again', async () => {
		await openList('{');
		expect(await page.locator('#shortlist-broken').innerText()).toContain('cannot be read');
		await page.goto(`/${call}/`);
		expect(await page.locator('.save a').textContent()).toBe('Your shortlist');
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save a').textContent()).toBe('Your shortlist (1)');
		expect(troubles).toEqual([]);
	});

	test('is full: the button says so and nothing is lost', async () => {
		const many = storedText(Array.from({ length: 200 }, (_, index) => `calls/c${index}`));
		await begin(many);
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save [role=status]').textContent()).toContain('full');
		expect(await kept()).toBe(many);
	});

	test('is forbidden or without room: plain words, and no error', async () => {
		await begin(undefined, { locale: 'en-GB' });
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('No room', 'QuotaExceededError');
			};
		});
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save [role=status]').textContent()).toContain('would not keep it');
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('Forbidden', 'SecurityError');
				},
			});
		});
		await page.goto('/shortlist/');
		expect(await page.locator('#shortlist-refused').isVisible()).toBe(true);
		await page.goto(`/${call}/`);
		await page.getByRole('button', { name: 'Save to shortlist' }).click();
		expect(await page.locator('.save [role=status]').textContent()).toContain('would not keep it');
		expect(troubles).toEqual([]);
	});
});

test('without scripts there is no button, and the page of the shortlist says why', async () => {
	await begin(undefined, { javaScriptEnabled: false });
	await page.goto(`/${call}/`);
	expect(await page.locator('.save').isVisible()).toBe(false);
	await page.goto('/shortlist/');
	expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
	expect(await page.locator('main button:visible').count()).toBe(0);
});
