import { describe, expect, test } from 'vitest';
import {
	arrange,
	countsOf,
	passes,
	readChoice,
	type Ticked,
	toggled,
	type ValuesOf,
	writeChoice,
} from './choice.ts';

const orders = ['state', 'newest', 'title'];
const read = (address: string) => readChoice(new URLSearchParams(address), orders);
const write = (choice: ReturnType<typeof read>, before = '') =>
	String(writeChoice(choice, new URLSearchParams(before), orders[0]));

describe('an address', () => {
	test('holds ids, several of a facet, and an order', () => {
		expect(read('state=open&state=rolling&network=wessex&sort=title')).toEqual({
			ticked: { state: ['open', 'rolling'], network: ['wessex'] },
			order: 'title',
		});
	});

	test('that is written is read as the same, and keeps what is not of the choice', () => {
		const choice = read('state=open&network=wessex&sort=newest');
		expect(write(choice, 'q=heart+failure&state=closed&sort=title')).toBe(
			'q=heart+failure&state=open&network=wessex&sort=newest',
		);
		expect(read(write(choice))).toEqual(choice);
	});

	test('keeps a value that there is not, since nothing has it', () => {
		expect(read('network=atlantis').ticked).toEqual({ network: ['atlantis'] });
	});

	test('has the word that a facet was called by before', () => {
		expect(read('status=active').ticked).toEqual({ state: ['active'] });
		expect(write(read('status=active'), 'status=active')).toBe('state=active');
	});

	test('is not read for words that are no facets, empty values, or one value twice', () => {
		expect(read('utm_source=x&toString=1&state=&state=open&state=open').ticked).toEqual({
			state: ['open'],
		});
	});

	test.each(['', 'sort=', 'sort=cheapest', 'sort=toString', 'sort=state'])(
		'has the usual order in “%s”, which is not written',
		(address) => {
			expect(read(address).order).toBe('state');
			expect(write(read(address), 'q=x')).toBe('q=x');
		},
	);
});

test('a value is put on and taken off again, and leaves no facet with nothing', () => {
	const on = toggled({ state: ['open'] }, 'network', 'wessex');
	expect(on).toEqual({ state: ['open'], network: ['wessex'] });
	expect(toggled(on, 'network', 'wessex')).toEqual({ state: ['open'] });
	expect(toggled(on, 'state', 'closed')).toMatchObject({ state: ['open', 'closed'] });
});

const items = [
	{ kind: ['networks'], network: ['wessex'] },
	{ kind: ['calls'], network: ['wessex', 'eastern'], state: ['decided'] },
	{ kind: ['calls'], network: ['eastern'], state: ['open'] },
	{ kind: ['guides'] },
].map(
	(own: Ticked): ValuesOf =>
		(key) =>
			own[key] ?? [],
);

describe('what is ticked', () => {
	const passing = (ticked: Ticked) =>
		items.flatMap((item, at) => (passes(item, ticked) ? [at] : []));

	test('lets all through where nothing is, also what has no value at all', () => {
		expect(passing({})).toEqual([0, 1, 2, 3]);
	});

	test('means any of the values of a facet, and all of the facets', () => {
		expect(passing({ kind: ['networks', 'guides'] })).toEqual([0, 3]);
		expect(passing({ kind: ['calls'], network: ['wessex'] })).toEqual([1]);
	});

	test('lets nothing through where no item has it, whatever else is ticked', () => {
		expect(passing({ kind: ['atlantis'] })).toEqual([]);
		expect(passing({ kind: ['calls'], aim: ['met'] })).toEqual([]);
	});
});

test('a count is how many there would be if that facet alone changed', () => {
	const ticked: Ticked = { kind: ['calls'], network: ['wessex'] };
	expect([...countsOf(items, ticked, 'network')].toSorted()).toEqual([
		['eastern', 2],
		['wessex', 1],
	]);
	expect([...countsOf(items, ticked, 'state')]).toEqual([['decided', 1]]);
	for (const [value, count] of countsOf(items, ticked, 'kind'))
		expect([value, items.filter((it) => passes(it, { ...ticked, kind: [value] })).length]).toEqual([
			value,
			count,
		]);
});

describe('a panel shows of a facet', () => {
	const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
	const shown = (none: string, ticked: string) =>
		arrange(values, {
			count: (value) => (none.includes(value) ? 0 : 1),
			isTicked: (value) => ticked.includes(value),
		});

	test('five values, then the rest', () => {
		expect(shown('', '')).toEqual({ first: ['a', 'b', 'c', 'd', 'e'], rest: ['f', 'g', 'h'] });
	});

	test('no value without an item, unless it is ticked', () => {
		expect(shown('abc', '').first).toEqual(['d', 'e', 'f', 'g', 'h']);
		expect(shown('abc', 'b').first).toEqual(['b', 'd', 'e', 'f', 'g']);
	});

	test('what is ticked at once, in its place, and among the five', () => {
		expect(shown('', 'h')).toEqual({ first: ['a', 'b', 'c', 'd', 'h'], rest: ['e', 'f', 'g'] });
		expect(shown('', 'bcdefgh').first).toEqual(['b', 'c', 'd', 'e', 'f', 'g', 'h']);
	});
});
