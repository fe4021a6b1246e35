import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { newReader, phone, tabForAll } from '../helpers/browser.ts';
import { contentDirectory } from '../helpers/find.ts';

const networks = contentDirectory().records.networks.map(({ id, data }) => ({
	id,
	title: data.title,
}));

const { page } = await tabForAll({ javaScriptEnabled: false });
beforeEach(async () => {
	await page.goto('/networks/');
});

const region = (id: string) => page.locator(`.map [data-region="${id}"]`);

/** The names that the map shows now. */
const shown = () =>
	page
		.locator('.map .name:visible')
		.evaluateAll((names) =>
			names.map((name) => [...name.children].map(({ textContent }) => textContent).join(' ')),
		);

/** The middle of each number of a region, in the window, and what lies under a fingertip there. */
const numbersOf = (within: Page, id: string) =>
	within.locator(`.map [data-region="${id}"] text:not(.name)`).evaluateAll((numbers) => {
		numbers[0]?.closest('svg')?.scrollIntoView({ block: 'center' });
		return numbers.map((number) => {
			const box = number.getBoundingClientRect();
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			const points = [
				[0, 0],
				...[-10, 10].flatMap((by) => [
					[by, 0],
					[0, by],
				]),
			];
			const under = points.map(([right = 0, down = 0]) =>
				document
					.elementFromPoint(x + right, y + down)
					?.closest('a')
					?.getAttribute('href'),
			);
			return { x, y, under: [...new Set(under)] };
		});
	});

const lookOf = (id: string) =>
	region(id)
		.locator('use')
		.evaluate((shape) => {
			const { fill, stroke, strokeWidth } = getComputedStyle(shape);
			return { fill, stroke, strokeWidth };
		});

describe('the map, without script', () => {
	test('is walked with Tab in the order of its numbers, and each stop shows its name', async () => {
		const height = await page.evaluate(() => document.body.scrollHeight);
		await page.locator('.jump a').last().focus();
		const walked = [];
		for (const _ of networks) {
			await page.keyboard.press('Tab');
			walked.push({
				id: await page.locator(':focus').getAttribute('data-region'),
				names: await shown(),
			});
		}
		expect(walked).toEqual(networks.map(({ id, title }) => ({ id, names: [title] })));
		expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
		await page.keyboard.press('Tab');
		expect(await shown()).toEqual([]);
	});

	test('draws an edge round the region in focus', async () => {
		const without = await lookOf('wessex');
		await page.locator('.jump a').last().focus();
		await page.keyboard.press('Tab');
		const first = networks[0]?.id ?? '';
		const focused = await lookOf(first);
		expect(focused).not.toEqual(without);
		expect(Number.parseFloat(focused.strokeWidth)).toBeGreaterThanOrEqual(4);
	});

	test('shows the name of the region under the pointer', async () => {
		for (const { id, title } of networks) {
			const [middle] = await numbersOf(page, id);
			await page.mouse.move(middle?.x ?? 0, middle?.y ?? 0);
			expect(await shown()).toEqual([title]);
		}
	});

	test('leads to the network’s page', async () => {
		const [middle] = await numbersOf(page, 'wessex');
		await page.mouse.click(middle?.x ?? 0, middle?.y ?? 0);
		await page.waitForURL('**/networks/wessex/');
	});

	test('keeps its borders and numbers in forced colours', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		const { fill, stroke } = await page
			.locator('.map > use')
			.first()
			.evaluate((shape) => getComputedStyle(shape));
		const ink = await region('wessex')
			.locator('text')
			.first()
			.evaluate((number) => getComputedStyle(number).fill);
		await page.emulateMedia({ forcedColors: 'none' });
		expect(stroke).not.toBe(fill);
		expect(ink).toBe(stroke);
	});
});

test('a region that a script marks looks other than the rest', async () => {
	const { page: lively } = await newReader();
	await lively.goto('/find/');
	const link = lively.locator('.map [data-region="wessex"]');
	const look = () =>
		link.locator('use').evaluate((shape) => {
			const { fill, strokeWidth } = getComputedStyle(shape);
			return [fill, strokeWidth];
		});
	const [fill, width] = await look();
	await link.evaluate((element) => element.classList.add('is-here'));
	const [filled, edged] = await look();
	expect(filled).not.toBe(fill);
	expect(edged).not.toBe(width);
});

describe('on a phone', async () => {
	const { page: onPhone } = await tabForAll({ viewport: phone, hasTouch: true, isMobile: true });

	test.each(['/', '/networks/', '/find/'])(
		'each region of the map of %s has room for a fingertip',
		async (path) => {
			await onPhone.goto(path);
			for (const { id } of networks) {
				const found = (await numbersOf(onPhone, id)).map(({ under }) => under);
				expect(found).toContainEqual([`/networks/${id}/`]);
			}
		},
	);
});
