import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, openPage, type Tab } from '../helpers/browser.ts';
import { searchPage } from '../helpers/search-page.ts';
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
interface Cost {
	paths: string[];
	/** Bytes. */
	sent: number;
}

const browser = await connect();
afterAll(() => browser.close());

/** Does something on a page that nobody has been to; `since` tells what is asked for from a moment on. */
async function onNewPage<T>(act: (tab: ReturnType<typeof costsOn>) => Promise<T>): Promise<T> {
	const tab = await openPage(browser);
	const result = await act(costsOn(tab));
	await tab.page.context().close();
	return result;
}

function costsOn(tab: Tab) {
	const since = () => {
		const before = tab.asked.length;
		return (): Cost => {
			const paths = tab.asked.slice(before).filter((path) => !ofThePage.test(path));
			return { paths, sent: paths.reduce((sum, path) => sum + costOf(path), 0) };
		};
	};
	return { ...tab, since, search: searchPage(tab.page) };
}

const median = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const inWords = ({ paths, sent }: Cost) => `${kB(sent)} in ${paths.length} requests`;
/** The largest first, for whoever has to find out what made it so much. */
const inDetail = ({ paths }: Cost) =>
	paths
		.toSorted((a, b) => costOf(b) - costOf(a))
		.slice(0, 12)
		.map((path) => `${path} ${kB(costOf(path))}`)
		.join(', ');

/** What queries cost, and where that went. */
class Costs {
	readonly sent: number[] = [];
	details = '';

	add(query: string, cost: Cost) {
		this.sent.push(cost.sent);
		this.details += `${query}: ${inWords(cost)}\n${inDetail(cost)}\n`;
	}
}

describe('the search', () => {
	const costs = { first: new Costs(), next: new Costs() };
	beforeAll(async () => {
		for (const [at, first] of queries.entries())
			await onNewPage(async ({ page, quiet, since, search }) => {
				const sinceFirst = since();
				await search.search(first);
				await quiet();
				costs.first.add(first, sinceFirst());
				const next = queries.at(at - 1) ?? '';
				const sinceNext = since();
				await search.box().fill(next);
				await page.keyboard.press('Enter');
				await search.answered(next);
				await quiet();
				costs.next.add(next, sinceNext());
			});
	}, 120_000);

	test('costs at most 150 kB for the first query of a visit, and never more than 260 kB', () => {
		const { sent, details } = costs.first;
		expect(median(sent), details).toBeLessThanOrEqual(150_000);
		expect(Math.max(...sent), details).toBeLessThanOrEqual(260_000);
	});

	test('costs at most 35 kB for the next query', () => {
		expect(median(costs.next.sent), costs.next.details).toBeLessThanOrEqual(35_000);
	});

	test.each(['/', '/search/', '/networks/wessex/'])(
		'asks for nothing on %s before its box is touched',
		(path) =>
			onNewPage(async ({ page, asked, quiet }) => {
				await page.goto(path);
				await quiet();
				const ofSearch =
					/^\/(search\/index|pagefind|geo)\/|\/(search|search-index|suggest-search|combobox|words)\.[\w-]+\.js$/;
				expect(asked.filter((it) => ofSearch.test(it))).toEqual([]);
			}),
	);
});

describe('typing a word of eleven letters', () => {
	test('costs at most 160 kB and 20 requests from the first key on', () =>
		onNewPage(async ({ page, quiet, since, search }) => {
			await page.goto('/search/');
			await search.box().focus();
			const sinceKey = since();
			await page.keyboard.type(typedWord, { delay: 100 });
			await search.answered(typedWord);
			await quiet();
			const cost = sinceKey();
			expect(cost.sent, inDetail(cost)).toBeLessThanOrEqual(160_000);
			expect(cost.paths.length, inDetail(cost)).toBeLessThanOrEqual(20);
		}));

	test('gives the first results after the first letter, with no request but for its words and cards', () =>
		onNewPage(async ({ page, quiet, since, search }) => {
			await page.goto('/search/');
			await search.box().focus();
			await quiet();
			const sinceKey = since();
			await page.keyboard.press(typedWord.charAt(0));
			await search.items().first().waitFor();
			await quiet();
			const { paths } = sinceKey();
			const isNeeded = (path: string) =>
				/^\/search\/index\/\w+\/(words|cards)-\d+\.json$/.test(path);
			expect(paths.filter((path) => !isNeeded(path))).toEqual([]);
			const words = paths.filter((path) => path.includes('words-'));
			expect(words.length, 'one letter may lie in two files of words').toBeLessThanOrEqual(2);
		}));
});
