import { isOver, stateAt } from '#lib/calls/state.ts';
import { type Turning, turnedAt } from '#lib/entries/turning.ts';
import type { FacetKey, ValuesOf } from '#lib/lists/choice.ts';
import { type IndexHead, unpackRising } from './index-files.ts';

/** The orders of the results with their words on the page, the usual one first. */
export const orders = {
	relevance: 'Relevance',
	deadline: 'Closing soonest',
	newest: 'Newest',
} as const;
export type ResultOrder = keyof typeof orders;

/** A result, as far as facets go: the number of its entry. */
type Result = { entry: number };

/** The facets and orders of an index at an instant: `now` in milliseconds, not before the build. */
export function makeFacets(
	{ facets, turning, dated }: Pick<IndexHead, 'facets' | 'turning' | 'dated'>,
	now: number,
) {
	/** By facet, the ids that each entry has. */
	const columns = new Map(
		Object.entries(facets).map(([key, values]) => {
			const of = new Map<number, string[]>();
			for (const [value, steps] of Object.entries(values))
				for (const entry of unpackRising(steps)) of.set(entry, [...(of.get(entry) ?? []), value]);
			return [key as FacetKey, of];
		}),
	);
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
				return columns.get(key)?.get(entry) ?? [];
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
