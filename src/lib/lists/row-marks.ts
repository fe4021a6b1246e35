import { addressOf, type Entry } from '#lib/entries/entry.ts';
import type { List } from './lists.ts';

/** What a row of a list carries for the browser: which entry it is, what it can be narrowed by, its place in each order. */
export function rowMarks(list: List, entries: readonly Entry[]) {
	const orders = list.orders.map(({ compare }) => entries.toSorted(compare));
	const valuesOf = (entry: Entry) =>
		list.facets.flatMap((facet) => facet.of(entry).map((value) => `${facet.key}:${value}`));
	const placesOf = (entry: Entry) => orders.map((order) => order.indexOf(entry));
	return (entry: Entry) => ({
		'data-entry': addressOf(entry),
		'data-values': valuesOf(entry).join(' '),
		'data-places': placesOf(entry).join(' '),
	});
}
