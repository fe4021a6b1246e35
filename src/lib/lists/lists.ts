import { slugOf } from '#lib/text/names.ts';
import {
	aimResults,
	applicantKinds,
	arrangements,
	audiences,
	callKinds,
	callStates,
	collaborationStates,
	nations,
	programmeStates,
	settings,
	signpostKinds,
	signpostStatuses,
	stages,
	supportKinds,
} from '#schema/vocabulary.ts';
import { evidenceOf } from '#lib/collaborations/evidence.ts';
import { collaborationOrders } from '#lib/collaborations/orders.ts';
import { stateOn } from '#lib/collaborations/state.ts';
import { allStrengths, strengthLabel } from '#lib/collaborations/words.ts';
import { londonDay } from '#lib/time/dates.ts';
import { callState } from '#lib/calls/timeline.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { type Entry, isIn, prioritiesOf, dateOf } from '#lib/entries/entry.ts';
import { networksOf, shortName } from '#lib/entries/networks.ts';

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
interface Facet {
	key: string;
	label: string;
	values: Record<string, string>;
	of: (entry: Entry) => string[];
}

type Order = { key: string; label: string; compare: (a: Entry, b: Entry) => number };

export type List = { facets: Facet[]; orders: Order[] };

const byTitle: Order = {
	key: 'title',
	label: 'A to Z',
	compare: (a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'),
};

/** Newest first; what has no date comes last and is never dropped. */
const newestBy = (dayOf: (entry: Entry) => string | undefined): Order => ({
	key: 'newest',
	label: 'Newest first',
	compare: (a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? ''),
});
const newest = newestBy(dateOf);
/** By when they began, whether they have ended or not. */
const newestBegun = newestBy(({ collection, data }) =>
	collection === 'programmes' ? data.started : undefined,
);

/** A facet that the entries of one collection have. */
const facet = <C extends ListedCollection>(
	collection: C,
	key: string,
	label: string,
	values: Record<string, string>,
	read: (data: Entry<C>['data']) => string[] | undefined,
): Facet => ({
	key,
	label,
	values,
	of: (entry) => (isIn(entry, collection) && read(entry.data)) || [],
});

const strengthLabels = Object.fromEntries(
	allStrengths.map((strength) => [strength, strengthLabel(strength)]),
);

/** The facets and orders of every list, made once per build. */
export function makeLists(directory: Directory, now: number): Record<ListedCollection, List> {
	const { records } = directory;
	const priority: Facet = {
		key: 'priority',
		label: 'Priority',
		values: Object.fromEntries(records.priorities.map(({ id, data }) => [id, data.title])),
		of: prioritiesOf,
	};
	const network: Facet = {
		key: 'network',
		label: 'Network',
		values: Object.fromEntries(records.networks.map((it) => [it.id, shortName(it)])),
		of: (entry) => networksOf(directory, entry).map(({ id }) => id),
	};
	const regions = new Set(records.systems.map(({ data }) => data.nhsRegion));
	return {
		calls: {
			facets: [
				facet('calls', 'state', 'State', callStates, (data) => [callState(data, now)]),
				network,
				priority,
				facet('calls', 'who', 'Who can apply', applicantKinds, ({ applicants }) => applicants),
				facet('calls', 'support', 'Support', supportKinds, ({ support }) => support.kinds),
				facet('calls', 'kind', 'Kind of call', callKinds, ({ kind }) => [kind]),
			],
			orders: [newest, byTitle],
		},
		collaborations: {
			facets: [
				network,
				priority,
				facet('collaborations', 'setting', 'Setting', settings, (data) => data.settings),
				facet('collaborations', 'state', 'State', collaborationStates, (data) => [
					stateOn(data, londonDay(now)),
				]),
				facet('collaborations', 'aim', 'Main aim', aimResults, ({ mainAim }) => [mainAim.met]),
				facet('collaborations', 'evidence', 'Strength of evidence', strengthLabels, (data) => [
					String(evidenceOf(data).strength),
				]),
				facet(
					'collaborations',
					'arrangement',
					'Arrangement',
					arrangements,
					(data) => data.arrangements,
				),
			],
			orders: collaborationOrders(directory),
		},
		signposts: {
			facets: [
				facet('signposts', 'for', 'Who for', audiences, ({ whoFor }) => whoFor),
				facet('signposts', 'stage', 'Stage', stages, (data) => data.stages),
				facet('signposts', 'kind', 'Kind', signpostKinds, ({ kind }) => [kind]),
				priority,
				facet('signposts', 'nation', 'Nation', nations, ({ nation }) => [nation]),
				facet('signposts', 'status', 'Status', signpostStatuses, ({ status }) => [status]),
			],
			orders: [byTitle, newest],
		},
		programmes: {
			facets: [
				facet('programmes', 'state', 'State', programmeStates, ({ state }) => [state]),
				priority,
				network,
			],
			orders: [byTitle, newestBegun],
		},
		systems: {
			facets: [
				facet(
					'systems',
					'state',
					'Board',
					{ current: 'Current board', closed: 'Closed' },
					({ to }) => [to ? 'closed' : 'current'],
				),
				network,
				facet(
					'systems',
					'region',
					'NHS region',
					Object.fromEntries([...regions].toSorted().map((name) => [slugOf(name), name])),
					({ nhsRegion }) => [slugOf(nhsRegion)],
				),
			],
			orders: [byTitle, newest],
		},
	};
}

/** How many entries have each value of a facet, in the facet's own order; unused values left out. */
export function countValues(
	{ values, of }: Facet,
	entries: readonly Entry[],
): { value: string; label: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const entry of entries)
		for (const value of new Set(of(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Object.entries(values)
		.map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }))
		.filter(({ count }) => count > 0);
}
