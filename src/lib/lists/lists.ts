import { groupCalls } from '#lib/calls/groups.ts';
import { collaborationOrders } from '#lib/collaborations/orders.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { type Entry, dateOf } from '#lib/entries/entry.ts';
import type { CollectionName } from '#schema/names.ts';
import { type Facet, facetsOf, type Naming } from './facets.ts';

/** The collections that are long enough to be filtered and sorted. */
export const listedCollections = [
	'calls',
	'collaborations',
	'signposts',
	'programmes',
	'systems',
] as const satisfies CollectionName[];
export type ListedCollection = (typeof listedCollections)[number];

export type Order = { key: string; label: string; compare: (a: Entry, b: Entry) => number };

/** The ways to narrow a list, and its orders: the usual one first, in which its page has it. */
export type List = { facets: readonly Facet[]; orders: readonly [Order, ...Order[]] };

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

/** The calls as their page groups them: what may be answered first, then what is over by year. */
function byState({ records }: Directory, now: number): Order {
	const { groups, past } = groupCalls(records.calls, now);
	const places = new Map(
		[...groups, ...past].flatMap(({ calls }) => calls).map(({ id }, place) => [id, place]),
	);
	const placeOf = ({ id }: Entry) => places.get(id) ?? 0;
	return {
		key: 'state',
		label: 'By state, closing first',
		compare: (a, b) => placeOf(a) - placeOf(b),
	};
}

/** The facets and orders of every list, made once per build. */
export function makeLists(
	directory: Directory,
	naming: Naming,
	now: number,
): Record<ListedCollection, List> {
	const { lists } = facetsOf(directory, naming, now);
	return {
		calls: { facets: lists.calls, orders: [byState(directory, now), newest, byTitle] },
		collaborations: { facets: lists.collaborations, orders: collaborationOrders(directory) },
		signposts: { facets: lists.signposts, orders: [byTitle, newest] },
		programmes: { facets: lists.programmes, orders: [byTitle, newestBegun] },
		systems: { facets: lists.systems, orders: [byTitle, newest] },
	};
}
