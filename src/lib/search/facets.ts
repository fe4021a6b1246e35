import { isOver, stateAt } from '#lib/calls/state.ts';
import { type Turning, turnedAt } from '#lib/entries/turning.ts';
import { aimResults, callStates } from '#schema/vocabulary.ts';
import { allStrengths, strengthLabel } from '#lib/collaborations/words.ts';
import { type FacetName, facetNames, type IndexHead } from './index-files.ts';

/** The orders of the results, with their words on the page. */
export const orders = {
	relevance: 'Relevance',
	deadline: 'Closing soonest',
	newest: 'Newest',
} as const;
export type ResultOrder = keyof typeof orders;

/** The ticked values by facet. A facet with none is left out of account. */
type Ticked = Partial<Record<FacetName, readonly string[]>>;
/** What a reader has chosen. */
export type Choice = { ticked: Ticked; order: ResultOrder };

/** By facet, the values to offer in their order, each with how many results there are once it is ticked. */
export type Counts = Record<FacetName, [value: string, count: number][]>;

/** A result, as far as facets go: the number of its entry. */
type Result = { entry: number };

/** The filters and orders of an index at an instant: `now` in milliseconds, not before the build. */
export function makeFacets(
	{ facets, turning, dated }: Pick<IndexHead, 'facets' | 'turning' | 'dated'>,
	now: number,
) {
	const offered = inOwnOrder(facets);
	const valuesOf = (name: FacetName, entry: number): string[] => {
		const timeline = turning[entry];
		if (name === 'state' && timeline) return [turnedAt(timeline, now).words];
		return (facets[name].of[entry] ?? []).flatMap((value) => facets[name].values[value] ?? []);
	};
	const passes = (entry: number, ticked: Ticked, aside?: FacetName) =>
		facetNames.every((name) => {
			const wanted = ticked[name] ?? [];
			if (name === aside || wanted.length === 0) return true;
			return valuesOf(name, entry).some((value) => wanted.includes(value));
		});
	const count = (
		name: FacetName,
		results: readonly Result[],
		ticked: Ticked,
	): Counts[FacetName] => {
		const counts = new Map((ticked[name] ?? []).map((value) => [value, 0]));
		for (const { entry } of results)
			if (passes(entry, ticked, name))
				for (const value of valuesOf(name, entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
		const inOrder = new Set([...offered[name], ...counts.keys()]);
		return [...inOrder].flatMap((value) => {
			const number = counts.get(value);
			return number === undefined ? [] : [[value, number]];
		});
	};
	const deadline = (entry: number) => deadlineOf(turning[entry], now) ?? Infinity;
	const day = (entry: number) => dated[entry] ?? '';
	const compareBy: Record<ResultOrder, (a: number, b: number) => number> = {
		relevance: () => 0,
		deadline: (a, b) => compare(deadline(a), deadline(b)),
		newest: (a, b) => compare(day(b), day(a)),
	};
	return {
		/** Whether an entry has any of the ticked values of a facet, and so for all of the facets. */
		passes: (entry: number, ticked: Ticked) => passes(entry, ticked),
		/** `results` are all that the search found, whatever is ticked. What is ticked is listed even at 0. */
		counts: (results: readonly Result[], ticked: Ticked): Counts => ({
			kind: count('kind', results, ticked),
			network: count('network', results, ticked),
			priority: count('priority', results, ticked),
			state: count('state', results, ticked),
			aim: count('aim', results, ticked),
			evidence: count('evidence', results, ticked),
		}),
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

/** Networks from A to Z, the states of calls before all others, aims and evidence as their lists have them. */
const inOwnOrder = ({ kind, network, priority, state }: IndexHead['facets']) => ({
	kind: kind.values,
	network: network.values.toSorted((a, b) => a.localeCompare(b, 'en')),
	priority: priority.values,
	state: [...Object.values(callStates), ...state.values],
	aim: Object.values(aimResults),
	evidence: allStrengths.map(strengthLabel),
});

/** The instant by which a call will have closed. None without a published day, and none once it is over. */
const deadlineOf = (timeline: Turning | undefined, now: number): number | undefined =>
	!timeline ||
	'through' in timeline ||
	timeline.closesFrom === undefined ||
	isOver(stateAt(timeline, now))
		? undefined
		: timeline.closesBy;
