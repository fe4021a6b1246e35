import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, openPage } from '../helpers/browser.ts';
import { sizeOf } from '../search/sent-bytes.ts';

/** Queries of different kinds; the last is a word that only the full text has. */
const queries = [
	'Wessex AHSN',
	'who pays for a pilot',
	'blood thinners',
	'inclisaran',
	'Exeter',
	'frailty in North Yorkshire',
	'TR1 2AB',
	'book a covid vaccine',
	'antiplatelets',
];
/** What a reader has asked before the second query. */
const askedFirst = 'mental health apps';
const typedWord = 'respiratory';

const dist = resolve(process.env['DIST'] ?? 'dist');
/** What headers add to a response, in bytes. */
const headers = 200;
/** What every page has, and what is not of the search. */
const ofThePage = /\/$|\.(css|woff2|svg|webmanifest)$/;

const sizes = new Map<string, number>();
function costOf(path: string): number {
	const known = sizes.get(path);
	if (known !== undefined) return known;
	const cost = sizeOf(dist, decodeURIComponent(path), brotliCompressSync) + headers;
	sizes.set(path, cost);
	return cost;
}

/** What was asked for, by its path. */
interface Traffic {
	asked: string[];
	/** Bytes. */
	sent: number;
}

const add = (asked: string[]): Traffic => ({
	asked,
	sent: asked.reduce((sum, path) => sum + costOf(path), 0),
});

let browser: Browser;
let page: Page;
/** The paths of all requests of the page that is open, and how many are under way. */
let asked: string[];
let pending: number;
beforeAll(async () => {
	browser = await connect();
});
afterAll(() => browser.close());

/** Does something on a page that nobody has been to. */
async function onNewPage<T>(act: () => Promise<T>): Promise<T> {
	({ page } = await openPage(browser));
	asked = [];
	pending = 0;
	page.on('request', (request) => {
		pending++;
		asked.push(new URL(request.url()).pathname);
	});
	for (const end of ['requestfinished', 'requestfailed'] as const)
		page.on(end as 'requestfinished', () => void pending--);
	const result = await act();
	await page.context().close();
	return result;
}

/** What is asked for from here on. */
function watch(): () => Traffic {
	const before = asked.length;
	return () => add(asked.slice(before).filter((path) => !ofThePage.test(path)));
}

/** Waits until nothing has been under way for a while. */
async function settle() {
	for (let quiet = 0; quiet < 4; quiet = pending === 0 ? quiet + 1 : 0)
		await page.waitForTimeout(100);
}

async function answered(query: string) {
	await page.locator('#search-status').getByText(`for “${query}”`).waitFor();
	await settle();
}

async function open(query: string): Promise<Traffic> {
	const seen = watch();
	await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
	await answered(query);
	return seen();
}

async function askNext(query: string): Promise<Traffic> {
	const seen = watch();
	await page.locator('#q').fill(query);
	await page.keyboard.press('Enter');
	await answered(query);
	return seen();
}

const median = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const inWords = ({ asked: paths, sent }: Traffic) => `${kB(sent)} in ${paths.length} requests`;
/** The largest first, for whoever has to find out what made it so much. */
const inDetail = ({ asked: paths }: Traffic) =>
	paths
		.toSorted((a, b) => costOf(b) - costOf(a))
		.slice(0, 12)
		.map((path) => `${path} ${kB(costOf(path))}`)
		.join(', ');

/** What each query cost, and where that went. */
async function measure(ask: (query: string) => Promise<Traffic>) {
	const sent: number[] = [];
	const details: string[] = [];
	for (const query of queries) {
		const traffic = await onNewPage(() => ask(query));
		details.push(`${query}: ${inWords(traffic)}`, inDetail(traffic));
		sent.push(traffic.sent);
	}
	return { sent, details: details.join('\n') };
}

describe('the search', () => {
	test.each(['/', '/search/', '/networks/wessex/'])(
		'asks for nothing on %s before its box is touched',
		(path) =>
			onNewPage(async () => {
				await page.goto(path);
				await settle();
				const ofSearch =
					/^\/(search\/index|pagefind|geo)\/|\/(search|search-index|suggest-search|combobox|words)\.[\w-]+\.js$/;
				expect(asked.filter((it) => ofSearch.test(it))).toEqual([]);
			}),
	);

	test('costs at most 150 kB for the first query of a visit, and never more than 260 kB', async () => {
		const { sent, details } = await measure(open);
		expect(median(sent), details).toBeLessThanOrEqual(150_000);
		expect(Math.max(...sent), details).toBeLessThanOrEqual(260_000);
	}, 120_000);

	test('costs at most 35 kB for the next query', async () => {
		const { sent, details } = await measure(async (query) => {
			await open(askedFirst);
			return askNext(query);
		});
		expect(median(sent), details).toBeLessThanOrEqual(35_000);
	}, 120_000);
});

describe('typing a word of eleven letters', () => {
	test('costs at most 160 kB and 20 requests from the first key on', async () => {
		const traffic = await onNewPage(async () => {
			await page.goto('/search/');
			await page.locator('#q').focus();
			const sinceKey = watch();
			await page.keyboard.type(typedWord, { delay: 100 });
			await answered(typedWord);
			return sinceKey();
		});
		expect(traffic.sent, inDetail(traffic)).toBeLessThanOrEqual(160_000);
		expect(traffic.asked.length, inDetail(traffic)).toBeLessThanOrEqual(20);
	});

	test('gives the first results after the first letter, with no request but for its words and cards', () =>
		onNewPage(async () => {
			await page.goto('/search/');
			await page.locator('#q').focus();
			await settle();
			const sinceKey = watch();
			await page.keyboard.press(typedWord.charAt(0));
			await page.locator('#results [data-entry]').first().waitFor();
			await settle();
			const traffic = sinceKey();
			const isNeeded = (path: string) =>
				/^\/search\/index\/\w+\/(words|cards)-\d+\.json$/.test(path);
			expect(traffic.asked.filter((path) => !isNeeded(path))).toEqual([]);
			const words = traffic.asked.filter((path) => path.includes('words-'));
			expect(words.length, 'one letter may lie in two files of words').toBeLessThanOrEqual(2);
		}));
});
