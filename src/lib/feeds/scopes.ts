import { callStates, keysOf } from '#schema/vocabulary.ts';
import { type CallState, isOpen } from '#lib/calls/state.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { shortName } from '#lib/entries/networks.ts';
import { permanentName } from './names.ts';
import { collectionUrl, entryUrl, facetUrl } from '#lib/urls.ts';
import type { FollowedPart } from './addresses.ts';
import type { FollowedCall } from './followed-call.ts';

/** A part of the calls that has feeds and a calendar of its own. */
export interface Scope {
	/** As its address has them. */
	facets: FollowedPart;
	/** As ids have them: by permanent names. */
	lasting: FollowedPart;
	/** The network and the priority in words, as far as it has them. */
	labels: string[];
	/** The page that shows the same calls, or comes nearest. */
	page: string;
	calls: FollowedCall[];
	/** True for an address under a name that a network or a priority had before: kept for who follows it. */
	former: boolean;
}

/** A call that closes soon, or takes proposals all year, is open too: nobody who follows “open” may lose it. */
const isIn = (state: CallState, call: FollowedCall) =>
	call.state === state || (state === 'open' && isOpen(call.state));

/** One name of a network or a priority: the one of today first, then those that it had. */
const namesOf = (entry: Entry) =>
	[entry.id, ...(entry.data.formerSlugs ?? [])].map((slug) => ({
		slug,
		lasting: permanentName(entry),
		former: slug !== entry.id,
	}));

const pageOf = (facet: 'network' | 'priority', id: string, calls: FollowedCall[]) =>
	calls.length > 0
		? facetUrl('calls', facet, id)
		: entryUrl(facet === 'network' ? 'networks' : 'priorities', id);

/**
 * All parts: the whole, every network and priority, all eight states, and each pair of a network and a
 * priority that has calls. Only pairs may be missing: an address that somebody follows today must be there
 * tomorrow, though nothing be in it.
 */
export function scopesOf({ records }: Directory, calls: FollowedCall[]): Scope[] {
	const whole = { facets: {}, lasting: {}, labels: [], page: collectionUrl('calls'), calls };
	const networks = records.networks.flatMap((entry) => {
		const own = calls.filter((call) => call.networks.some(({ id }) => id === entry.id));
		return namesOf(entry).map(({ slug, lasting, former }) => ({
			id: entry.id,
			facets: { network: slug },
			lasting: { network: lasting },
			labels: [shortName(entry)],
			page: pageOf('network', entry.id, own),
			calls: own,
			former,
		}));
	});
	const priorities = records.priorities.flatMap((entry) => {
		const own = calls.filter(({ data }) => data.priorities.includes(entry.id));
		return namesOf(entry).map(({ slug, lasting, former }) => ({
			id: entry.id,
			facets: { priority: slug },
			lasting: { priority: lasting },
			labels: [entry.data.title],
			page: pageOf('priority', entry.id, own),
			calls: own,
			former,
		}));
	});
	const pairs = networks.flatMap((network) =>
		priorities.map((priority) => ({
			facets: { ...network.facets, ...priority.facets },
			lasting: { ...network.lasting, ...priority.lasting },
			labels: [...network.labels, ...priority.labels],
			page: `${collectionUrl('calls')}?network=${network.id}&priority=${priority.id}`,
			calls: network.calls.filter(({ data }) => data.priorities.includes(priority.id)),
			former: network.former || priority.former,
		})),
	);
	const states = keysOf(callStates).map((state) => {
		const own = calls.filter((call) => isIn(state, call));
		const hasPage = own.some((call) => call.state === state);
		return {
			facets: { state },
			lasting: { state },
			labels: [],
			page: hasPage ? facetUrl('calls', 'state', state) : collectionUrl('calls'),
			calls: own,
			former: false,
		};
	});
	return [
		{ ...whole, former: false },
		...networks,
		...priorities,
		...states,
		...pairs.filter(({ calls: own }) => own.length > 0),
	];
}
