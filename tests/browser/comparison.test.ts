import { buffer } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { collaborationOrders } from '#lib/collaborations/orders.ts';
import { addressOf } from '#lib/entries/entry.ts';
import { newReader, phone, tabForAll } from '../helpers/browser.ts';
import { readCsv } from '../helpers/csv.ts';
import { contentDirectory } from '../helpers/find.ts';

const directory = contentDirectory();
const { collaborations } = directory.records;
const inOrder = (key: string) =>
	collaborations
		.toSorted(collaborationOrders(directory).find((order) => order.key === key)?.compare)
		.map(addressOf);

const { page } = await tabForAll({ permissions: ['clipboard-read', 'clipboard-write'] });
beforeEach(() => page.goto('/collaborations/'));

const shown = () =>
	page
		.locator('[data-rows] > [data-entry]:not([hidden])')
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-entry') ?? ''));
const head = (name: string) =>
	page.getByRole('columnheader', { name, exact: true }).getByRole('link');
const sorted = () =>
	page
		.locator('th[aria-sort]')
		.evaluateAll((heads) =>
			heads.map((it) => [it.textContent?.trim(), it.getAttribute('aria-sort')]),
		);
const said = () => page.locator('.take [role=status]');

describe('the heads of the table of collaborations', () => {
	test('sort it in place, then the other way, and Back takes the order back', async () => {
		await head('Network').click();
		expect(new URL(page.url()).search).toBe('?sort=network');
		expect(await shown()).toEqual(inOrder('network'));
		expect(await sorted()).toEqual([['Network', 'ascending']]);
		await head('Network').click();
		expect(await shown()).toEqual(inOrder('network-reversed'));
		expect(await sorted()).toEqual([['Network', 'descending']]);
		await page.goBack();
		await expect.poll(shown).toEqual(inOrder('network'));
		await page.goBack();
		await expect.poll(shown).toEqual(inOrder('evidence'));
		expect(await sorted()).toEqual([['Evidence', 'descending']]);
	});

	test('keep what the list is narrowed to', async () => {
		await page.goto('/collaborations/?aim=not-met');
		const before = await shown();
		await head('Years').click();
		expect(await shown()).toEqual(inOrder('newest').filter((entry) => before.includes(entry)));
		await page.reload();
		expect(await shown()).toEqual(inOrder('newest').filter((entry) => before.includes(entry)));
		expect(await sorted()).toEqual([['Years', 'descending']]);
	});

	test.each(['Control', 'Shift'] as const)(
		'are links: with %s held they open elsewhere, and nothing moves here',
		async (key) => {
			const opened = page.context().waitForEvent('page');
			await head('Main aim').click({ modifiers: [key] });
			const other = await opened;
			await other.waitForURL('**sort=aim');
			expect(await sorted()).toEqual([['Evidence', 'descending']]);
			expect(page.url()).not.toContain('sort');
			await other.close();
		},
	);

	test('of a page that is narrowed lead to the list, narrowed and sorted', async () => {
		await page.goto('/collaborations/by/aim/not-met/');
		const before = await shown();
		await head('Years').click();
		await page.waitForURL('**/collaborations/?aim=not-met&sort=newest');
		await expect.poll(shown).toEqual(inOrder('newest').filter((entry) => before.includes(entry)));
	});
});

describe('what the table shows can be taken away', () => {
	const download = async () => {
		const loading = page.waitForEvent('download');
		await page.locator('[data-take=csv]').click();
		const text = (await buffer(await (await loading).createReadStream())).toString('utf8');
		const [, ...rows] = readCsv(text.slice(1));
		return rows.map(([entry]) => entry);
	};

	test('as CSV, the whole list', async () => {
		expect(await page.locator('[data-take=csv]').textContent()).toMatch(/^\s*CSV\s*$/);
		expect(await download()).toEqual(inOrder('evidence'));
	});

	test('as CSV, narrowed and sorted as it is, and the link says how many rows', async () => {
		await page.goto('/collaborations/?aim=not-met&sort=title');
		const rows = await shown();
		expect(rows.length).toBeGreaterThan(1);
		expect(rows.length).toBeLessThan(collaborations.length);
		await page.getByRole('link', { name: `CSV, ${rows.length} rows` }).waitFor();
		expect(await download()).toEqual(rows);
		expect(await said().textContent()).toBe(`${rows.length} rows in the file`);
	});

	test('as CSV says so when the file cannot be fetched', async () => {
		await page.goto('/collaborations/?aim=not-met');
		await page.evaluate(() => {
			window.fetch = () => Promise.reject(new Error('offline'));
		});
		await page.locator('[data-take=csv]').click();
		await expect.poll(() => said().textContent()).toBe('The file could not be fetched. Try again.');
	});

	test('by copying, as lines of cells and as a table, with its heads', async () => {
		await page.goto('/collaborations/?aim=not-met');
		const rows = await shown();
		await page.getByRole('button', { name: 'Copy' }).click();
		await expect.poll(() => said().textContent()).toBe(`${rows.length} rows copied`);
		const [plain, html] = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
			return [await text('text/plain'), await text('text/html')];
		});
		const lines = (plain ?? '').split('\r\n').map((line) => line.split('\t'));
		expect(lines).toHaveLength(rows.length + 1);
		expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
		expect(lines[0]).toContain('Main result');
		const galleri = lines.find(([what]) => what?.startsWith('NHS-Galleri'));
		expect(galleri).toContain('Not met');
		expect(galleri?.join()).not.toContain('Not stated');
		expect(html?.match(/<tr/g)).toHaveLength(rows.length + 1);
	});

	test('on paper', async () => {
		await page.evaluate(() => {
			window.print = () => document.body.setAttribute('data-printed', '');
		});
		await page.getByRole('button', { name: 'Print' }).click();
		expect(await page.locator('body[data-printed]').count()).toBe(1);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
		expect(await page.getByRole('columnheader').count()).toBe(8);
		await page.emulateMedia({ media: null });
	});
});

test('without scripts the CSV is a link and nothing is offered that would not work', async () => {
	const reader = await newReader({ javaScriptEnabled: false });
	await reader.page.goto('/collaborations/');
	expect(await reader.page.getByRole('link', { name: 'CSV' }).isVisible()).toBe(true);
	for (const name of ['Copy', 'Print'])
		expect(await reader.page.getByRole('button', { name }).count()).toBe(0);
});

describe.each([
	'/collaborations/',
	'/collaborations/brainomix-stroke-imaging/',
	'/collaborations/nhs-galleri-trial/',
	'/collaborations/dont-wait-to-anticoagulate/',
])('on a phone of 320 px, %s', (path) => {
	test('fits without scrolling sideways, also with the text spacing of WCAG', async () => {
		const reader = await newReader({ viewport: phone });
		await reader.page.goto(path);
		const width = () =>
			reader.page.evaluate(() => {
				const main = document.querySelector('main');
				return [main?.scrollWidth ?? 0, main?.getBoundingClientRect().right ?? 0];
			});
		expect(Math.max(...(await width()))).toBeLessThanOrEqual(320);
		// Added to the sheets that the page has, since its policy lets in no other.
		await reader.page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
			);
			document.adoptedStyleSheets.push(sheet);
		});
		expect(Math.max(...(await width()))).toBeLessThanOrEqual(320);
	});
});

test('on a phone nothing is printed over a chart’s labels', async () => {
	const reader = await newReader({ viewport: phone });
	await reader.page.goto('/collaborations/brainomix-stroke-imaging/');
	const boxes = await reader.page.locator('.bars > *').evaluateAll((parts) =>
		parts
			.map((part) => part.getBoundingClientRect())
			.map(({ left, right, top, bottom }) => ({
				left,
				right,
				top,
				bottom,
			})),
	);
	expect(boxes).toHaveLength(6);
	for (const [at, one] of boxes.entries())
		for (const other of boxes.slice(at + 1)) {
			const apart =
				one.right <= other.left ||
				other.right <= one.left ||
				one.bottom <= other.top ||
				other.bottom <= one.top;
			expect(apart).toBe(true);
		}
});
