import { isOver, stateAt } from '#lib/calls/state.ts';
import { type Turning, turnedAt } from '#lib/entries/turning.ts';
import type { FacetKey, ValuesOf } from '#lib/lists/choice.ts';
import type { CollectionName } from '#schema/names.ts';
import { idsIn, type IndexHead } from './index-files.ts';

/** The orders of the results with their words on the page, the usual one first. */
export const orders = {
	relevance: 'Relevance',
	deadline: 'Closing soonest',
	newest: 'Newest',
} as const;
export type ResultOrder = keyof typeof orders;

type Columns = Pick<IndexHead, 'facets' | 'kinds' | 'dated'>;

/** What kind of entry a number stands for. */
export const kindOf = ({ kinds }: Pick<IndexHead, 'kinds'>, entry: number): CollectionName =>
	kinds.find(({ end }) => entry < end)?.kind ?? 'systems';

/** The ids that an entry had of a facet when the index was made. */
export function idsOf(head: Columns, key: FacetKey, entry: number): readonly string[] {
	if (key === 'kind') return [kindOf(head, entry)];
	const year = head.dated[entry]?.slice(0, 4);
	if (key === 'year') return year ? [year] : [];
	const column = head.facets[key];
	return column ? idsIn(column, entry) : [];
}

/** A result, as far as facets go: the number of its entry. */
type Result = { entry: number };

/** The facets and orders of an index at an instant: `now` in milliseconds, not before the build. */
export function openFacets(head: Columns & Pick<IndexHead, 'turning'>, now: number) {
	const { turning, dated } = head;
	const deadline = (entry: number) => deadlineOf(turning[entry], now) ?? Infinity;
	const day = (entry: number) => dated[entry] ?? '';
	const compareBy: Record<ResultOrder, (a: number, b: number) => number> = {
		relevance: () => 0,
		deadline: (a, b) => compare(deadline(a), deadline(b)),
		newest: (a, b) => compare(day(b), day(a)),
	};
	return {
		/** The ids of an entry; its state is that of the instant. */
		valuesOf:
			(entry: number): ValuesOf =>
			(key) => {
				const timeline = turning[entry];
				if (key === 'state' && timeline) return [turnedAt(timeline, now).state];
				return idsOf(head, key, entry);
			},
		/** All of the same results. Those without a date in this order come last, as they stood. */
		inOrder: <R extends Result>(results: readonly R[], order: ResultOrder): R[] =>
			results.toSorted((a, b) => compareBy[order](a.entry, b.entry)),
		/** Whether the entry has a date that the order goes by. */
		hasDate: (entry: number, order: ResultOrder): boolean =>
			({ relevance: false, deadline: deadline(entry) < Infinity, newest: day(entry) !== '' })[
				order
			],
	};
}

/** Equal ones stay as they stood: sorting is stable. */
const compare = <K extends number | string>(a: K, b: K) => (a === b ? 0 : a < b ? -1 : 1);

/** The instant by which a call will have closed. None without a published day, and none once it is over. */
const deadlineOf = (timeline: Turning | undefined, now: number): number | undefined =>
	!timeline ||
	'through' in timeline ||
	timeline.closesFrom === undefined ||
	isOver(stateAt(timeline, now))
		? undefined
		: timeline.closesBy;
