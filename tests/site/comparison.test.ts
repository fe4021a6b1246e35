import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { collaborationOrders, columns, defaultOrder } from '#lib/collaborations/orders.ts';
import { addressOf } from '#lib/entries/entry.ts';
import { readCsv } from '../helpers/csv.ts';
import { attribute, attributes, readPage, textOf } from '../helpers/dist.ts';
import { contentDirectory } from '../helpers/find.ts';

const { dist } = inject('builds');
const directory = contentDirectory();
const { collaborations } = directory.records;
const page = (path: string) => readPage(dist, path).root();
const entriesOn = (root: HtmlElement) =>
	attributes(root, '[data-rows] > [data-entry]', 'data-entry');
const sortedHeads = (root: HtmlElement) =>
	root
		.querySelectorAll('th[aria-sort]')
		.map((head) => [textOf(head), attribute(head, 'aria-sort')]);

describe('the list of collaborations', () => {
	const root = page('/collaborations/');

	test('is a table of all of them, the strongest evidence first', () => {
		const [order] = collaborationOrders(directory);
		expect(order?.key).toBe(defaultOrder);
		expect(entriesOn(root)).toEqual(collaborations.toSorted(order?.compare).map(addressOf));
		expect(sortedHeads(root)).toEqual([['Evidence', 'descending']]);
	});

	test('has a head for each column, which leads to a page in its order', () => {
		const heads = root.querySelectorAll('thead th');
		expect(heads.map(textOf)).toEqual(columns.map(({ name }) => name));
		const links = attributes(root, 'thead a', 'href');
		expect(links).toEqual(
			columns.map(
				({ orders: [first, second] }) =>
					`/collaborations/sorted/${first.key === defaultOrder ? second.key : first.key}/`,
			),
		);
	});

	test.each(['title', 'network-reversed', 'aim', 'newest'])('stands in the order of %s', (key) => {
		const sorted = page(`/collaborations/sorted/${key}/`);
		const order = collaborationOrders(directory).find((one) => one.key === key);
		expect(entriesOn(sorted)).toEqual(collaborations.toSorted(order?.compare).map(addressOf));
		const column = columns.find(({ orders }) => orders.some((one) => one.key === key));
		const direction = column?.orders.find((one) => one.key === key)?.direction;
		expect(sortedHeads(sorted)).toEqual([[column?.name, direction]]);
	});

	test('says of each blank that it is not stated, to those who hear the page', () => {
		const blanks = root.querySelectorAll('.void');
		expect(blanks.length).toBeGreaterThan(0);
		expect(new Set(blanks.map(textOf))).toEqual(new Set(['Not stated']));
	});

	test('marks what did not do what it was for, and what missed its aim among that', () => {
		const marked = new Set(
			root.querySelectorAll('.is-unmet').map((row) => attribute(row, 'data-entry')),
		);
		const missed = collaborations.filter(({ data }) => data.mainAim.met === 'not-met');
		expect(missed.map(addressOf).filter((entry) => !marked.has(entry))).toEqual([]);
		expect(marked.size).toBeLessThan(collaborations.length / 4);
	});

	test('tells a unit once: before and after share it', () => {
		const results = root.querySelectorAll('.cmp__val').map(textOf);
		const compared = results.filter((text) => text.includes('→'));
		expect(compared.length).toBeGreaterThan(10);
		expect(compared.filter((text) => (text.match(/%/g) ?? []).length > 1)).toEqual([]);
	});
});

describe('the file of all collaborations', () => {
	const [heads = [], ...rows] = readCsv(
		readFileSync(join(dist, 'data/collaborations.csv'), 'utf8').slice(1),
	);
	const column = (name: string) => rows.map((row) => row[heads.indexOf(name)]);

	test('is linked from the list as a plain link', () => {
		const links = attributes(page('/collaborations/'), 'a[download]', 'href');
		expect(links).toEqual(['/data/collaborations.csv']);
	});

	test('has a row for each, in the order of the list', () => {
		expect(column('Entry')).toEqual(entriesOn(page('/collaborations/')));
	});

	test('keeps dates as precise as they are known', () => {
		const started = new Map(collaborations.map((one) => [addressOf(one), one.data.started ?? '']));
		expect(column('Started')).toEqual(column('Entry').map((entry) => started.get(entry ?? '')));
		expect(column('Started').some((date) => /^\d{4}-\d{2}$/.test(date ?? ''))).toBe(true);
	});

	test('has nothing that a spreadsheet would run', () => {
		const risky = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(+cell));
		expect(risky).toEqual([]);
	});

	test('has every result of each', () => {
		const results = heads.flatMap((head, at) => (/^Result \d+: what/.test(head) ? [at] : []));
		const told = rows.map((row) => results.filter((at) => row[at]).length);
		expect(told).toEqual(column('Results').map(Number));
	});
});

test.each([
	'/collaborations/by/aim/not-met/',
	'/networks/wessex/',
	'/networks/south-london/',
	'/priorities/digital-and-ai/',
	'/collaborations/sentinel-hull-asthma/',
	'/collaborations/brainomix-stroke-imaging/',
	'/collaborations/nhs-galleri-trial/',
])('no table on %s has a column that is blank all the way down', (path) => {
	const tables = page(path)
		.querySelectorAll('table')
		.filter((table) => table.querySelector('[data-label]'));
	expect(tables.length).toBeGreaterThan(0);
	for (const table of tables) {
		const labels = new Set(attributes(table, '[data-label]', 'data-label'));
		for (const label of labels) {
			const texts = table.querySelectorAll(`[data-label="${label}"]`).map(textOf);
			expect([label, texts.some((text) => text !== 'Not stated')]).toEqual([label, true]);
		}
	}
});

test('a collaboration whose aim was missed wears no tick beside its cross', () => {
	const head = page('/collaborations/nhs-galleri-trial/').querySelector('.head__line');
	expect(head?.querySelectorAll('.state').map((state) => attribute(state, 'data-look'))).toEqual([
		'not-met',
	]);
});

test('an entry draws one figure large, and tells a change of a share in points', () => {
	const root = page('/collaborations/brainomix-stroke-imaging/');
	expect(root.querySelectorAll('.fig')).toHaveLength(1);
	expect(textOf(root.querySelector('.fig__change'))).toMatch(/^Up [\d.]+ percentage points$/);
	const numbers = root.querySelectorAll('.bars b').map(textOf);
	expect(numbers).toHaveLength(2);
	for (const number of numbers) expect(number).toMatch(/^[\d.,]+$/);
});
