import { addressOf, type Entry } from '#lib/entries/entry.ts';
import type { List } from './lists.ts';

/**
 * What a row of a list carries for the browser: which entry it is, what it can be narrowed by, its place in
 * each order among all entries of the page.
 */
export function rowMarks(list: List, among: readonly Entry[]) {
	const orders = list.orders.map(({ compare }) => {
		const sorted = among.toSorted(compare);
		return new Map(sorted.map((entry, place) => [entry, place]));
	});
	const valuesOf = (entry: Entry) =>
		list.facets.flatMap(({ key, of }) => [...new Set(of(entry))].map((value) => `${key}:${value}`));
	return (entry: Entry) => ({
		'data-entry': addressOf(entry),
		'data-values': valuesOf(entry).join(' '),
		'data-places': orders.map((order) => order.get(entry)).join(' '),
	});
}
