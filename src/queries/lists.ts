import { getDirectory } from './directory.ts';
import { getCompanies, getTopics } from './search-lists.ts';
import { now } from './today.ts';
import { nextTurn } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { type Entry, standingOf } from '#lib/entries/entry.ts';
import { countsOf } from '#lib/lists/choice.ts';
import { type Facet, facetsOf } from '#lib/lists/facets.ts';
import { endOf } from '#lib/time/london-time.ts';
import { type ListedCollection, listedCollections, makeLists } from '#lib/lists/lists.ts';

const naming = () => ({ topics: getTopics(), companies: getCompanies() });

const readLists = async () => {
	const directory = await getDirectory();
	return { directory, lists: makeLists(directory, naming(), now) };
};
/** The first instant after the build at which the state of an entry becomes another. */
const firstTurn = (entries: readonly Entry[]) =>
	entries.flatMap((entry) => turnOf(entry) ?? []).toSorted((a, b) => a - b)[0];

function turnOf(entry: Entry): number | undefined {
	if (entry.collection === 'calls') return nextTurn(callTimeline(entry.data), now);
	const run = standingOf(entry, now)?.run;
	return run && endOf(run.through);
}

/** A facet as a panel shows it: its values, each with how many of these entries have it. */
const shownFacet = ({ key, label, values, isOpen, of }: Facet, entries: readonly Entry[]) => {
	const counts = countsOf(
		entries.map((entry) => () => of(entry)),
		{},
		key,
	);
	return {
		key,
		label,
		/** The instant from which the counts are wrong: none where they rest on no clock. */
		until: key === 'state' ? firstTurn(entries) : undefined,
		values: [...values]
			.map(([value, name]) => ({ value, label: name, count: counts.get(value) ?? 0 }))
			.filter(({ count }) => !isOpen || count > 0),
	};
};

let lists: ReturnType<typeof readLists> | undefined;

/** A list with everything its page needs; made once per build for each collection. */
export async function getList(collection: ListedCollection) {
	const { directory, lists: all } = await (lists ??= readLists());
	const list = all[collection];
	const entries: Entry[] = directory.records[collection].toSorted(list.orders[0].compare);
	return {
		directory,
		list,
		/** In the usual order. */
		entries,
		/** The ways to narrow and sort it. */
		filters: {
			collection,
			orders: list.orders,
			facets: list.facets.map((facet) => shownFacet(facet, entries)),
		},
	};
}

/** All lists. */
export const getLists = () => Promise.all(listedCollections.map(getList));

/** The facets of the search, with no counts: those are of what is asked. */
export async function getSearchFacets() {
	const { search } = facetsOf(await getDirectory(), naming(), now);
	return search.map((facet) => ({
		...shownFacet(facet, []),
		until: undefined,
		values: [...facet.values].map(([value, label]) => ({ value, label, count: 0 })),
	}));
}
