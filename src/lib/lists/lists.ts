import {
	applicantKinds,
	arrangements,
	audiences,
	callKinds,
	collaborationStates,
	nations,
	programmeStates,
	settings,
	signpostKinds,
	signpostStatuses,
	stages,
	supportKinds,
} from '#schema/vocabulary.ts';
import { callStates } from '#schema/vocabulary.ts';
import { callState } from '#lib/calls/timeline.ts';
import { callDate } from '#lib/calls/words.ts';
import {
	type AnyEntry,
	type Directory,
	type Entry,
	networksOfCall,
	networksOfSystem,
	type Records,
	shortName,
} from '#lib/entries/directory.ts';
import { slugOf } from '#lib/text/names.ts';

/** The collections that are long enough to be filtered and sorted. */
export const listedCollections = [
	'calls',
	'collaborations',
	'signposts',
	'programmes',
	'systems',
] as const;
export type ListedCollection = (typeof listedCollections)[number];

/** One way to narrow a list: its values with their labels, and which values an entry has. */
export interface Facet<E> {
	key: string;
	label: string;
	values: Record<string, string>;
	of: (entry: E) => string[];
}

export interface Order<E> {
	key: string;
	label: string;
	compare: (a: E, b: E) => number;
}

export interface List<E> {
	facets: Facet<E>[];
	orders: Order<E>[];
}

const titleOrder = {
	key: 'title',
	label: 'A to Z',
	compare: (a: AnyEntry, b: AnyEntry) => a.data.title.localeCompare(b.data.title, 'en-GB'),
};

/** Newest first; what has no date comes last and is never dropped. */
const newest = <E>(dateOf: (entry: E) => string | undefined): Order<E> => ({
	key: 'newest',
	label: 'Newest first',
	compare: (a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''),
});

/** The facets and orders of every list, made once per build. */
export function makeLists(directory: Directory, now: number) {
	const titles = (entries: AnyEntry[]) =>
		Object.fromEntries(entries.map(({ id, data }) => [id, data.title]));
	const networkNames = Object.fromEntries(
		directory.records.networks.map((network) => [network.id, shortName(network)]),
	);
	const priorityNames = titles(directory.records.priorities);
	const priority = {
		key: 'priority',
		label: 'Priority',
		values: priorityNames,
		of: (entry: { data: { priorities?: string[] | undefined } }) => entry.data.priorities ?? [],
	};
	const network = <E>(of: (entry: E) => string[]): Facet<E> => ({
		key: 'network',
		label: 'Network',
		values: networkNames,
		of,
	});
	const plain = <E>(
		key: string,
		label: string,
		values: Record<string, string>,
		of: (entry: E) => string[] | undefined,
	): Facet<E> => ({ key, label, values, of: (entry) => of(entry) ?? [] });

	type Of<C extends ListedCollection> = Records[C][number];
	return {
		calls: {
			facets: [
				plain<Of<'calls'>>('state', 'State', callStates, ({ data }) => [callState(data, now)]),
				network<Of<'calls'>>(({ data }) => networksOfCall(data).map(({ id }) => id)),
				priority,
				plain<Of<'calls'>>('who', 'Who can apply', applicantKinds, ({ data }) => data.applicants),
				plain<Of<'calls'>>('support', 'Support', supportKinds, ({ data }) => data.support.kinds),
				plain<Of<'calls'>>('kind', 'Kind of call', callKinds, ({ data }) => [data.kind]),
			],
			orders: [newest<Of<'calls'>>(({ data }) => callDate(data)), titleOrder],
		} satisfies List<Of<'calls'>>,
		collaborations: {
			facets: [
				network<Of<'collaborations'>>(({ data }) => data.networks.map(({ network: id }) => id)),
				priority,
				plain<Of<'collaborations'>>('setting', 'Setting', settings, ({ data }) => data.settings),
				plain<Of<'collaborations'>>('state', 'State', collaborationStates, ({ data }) => [
					data.state,
				]),
				plain<Of<'collaborations'>>(
					'arrangement',
					'Arrangement',
					arrangements,
					({ data }) => data.arrangements,
				),
			],
			orders: [titleOrder, newest<Of<'collaborations'>>(({ data }) => data.ended ?? data.started)],
		} satisfies List<Of<'collaborations'>>,
		signposts: {
			facets: [
				plain<Of<'signposts'>>('for', 'Who for', audiences, ({ data }) => data.whoFor),
				plain<Of<'signposts'>>('stage', 'Stage', stages, ({ data }) => data.stages),
				plain<Of<'signposts'>>('kind', 'Kind', signpostKinds, ({ data }) => [data.kind]),
				priority,
				plain<Of<'signposts'>>('nation', 'Nation', nations, ({ data }) => [data.nation]),
				plain<Of<'signposts'>>('status', 'Status', signpostStatuses, ({ data }) => [data.status]),
			],
			orders: [titleOrder, newest<Of<'signposts'>>(({ data }) => data.statusAsOf)],
		} satisfies List<Of<'signposts'>>,
		programmes: {
			facets: [
				plain<Of<'programmes'>>('state', 'State', programmeStates, ({ data }) => [data.state]),
				priority,
				network<Of<'programmes'>>(({ data }) => data.leadNetworks ?? []),
			],
			orders: [titleOrder, newest<Of<'programmes'>>(({ data }) => data.started)],
		} satisfies List<Of<'programmes'>>,
		systems: {
			facets: [
				plain<Of<'systems'>>(
					'state',
					'Board',
					{ current: 'Board of today', closed: 'Closed' },
					({ data }) => [data.to ? 'closed' : 'current'],
				),
				network<Of<'systems'>>((system) => networksOfSystem(directory, system)),
				plain<Of<'systems'>>(
					'region',
					'NHS region',
					Object.fromEntries(
						[...new Set(directory.records.systems.map(({ data }) => data.nhsRegion))]
							.toSorted()
							.map((name) => [slugOf(name), name]),
					),
					({ data }) => [slugOf(data.nhsRegion)],
				),
			],
			orders: [titleOrder, newest<Of<'systems'>>(({ data }) => data.from)],
		} satisfies List<Of<'systems'>>,
	};
}

/** How many entries have each value of a facet, in the facet's own order; unused values left out. */
export function countValues<E>(
	facet: Facet<E>,
	entries: E[],
): { value: string; label: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const entry of entries)
		for (const value of new Set(facet.of(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Object.entries(facet.values)
		.map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }))
		.filter(({ count }) => count > 0);
}

export type { Entry };
