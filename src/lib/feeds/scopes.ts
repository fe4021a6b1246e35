import { callStates, keysOf } from '#schema/vocabulary.ts';
import { type CallState, isOpen } from '#lib/calls/state.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { shortName } from '#lib/entries/networks.ts';
import { permanentName, type FollowedCall } from './followed-call.ts';
import { collectionUrl, entryUrl, facetUrl } from '#lib/urls.ts';
import type { FollowedPart, FollowKind } from './addresses.ts';
import { formatDate } from '#lib/time/dates.ts';

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

/**
 * All parts: the whole, every network and priority, all states, and each pair of a network and a
 * priority that has calls. Only pairs may be missing: an address that somebody follows today must be there
 * tomorrow, though nothing be in it.
 */
export function scopesOf({ records }: Directory, calls: FollowedCall[]): Scope[] {
	const whole = { facets: {}, lasting: {}, labels: [], page: collectionUrl('calls'), calls };
	/** The parts of a network or a priority: one for each of its names. */
	const partsOf = (
		facet: 'network' | 'priority',
		entry: Entry,
		label: string,
		own: FollowedCall[],
	) =>
		namesOf(entry).map(({ slug, lasting, former }) => ({
			id: entry.id,
			facets: { [facet]: slug },
			lasting: { [facet]: lasting },
			labels: [label],
			page:
				own.length > 0 ? facetUrl('calls', facet, entry.id) : entryUrl(entry.collection, entry.id),
			calls: own,
			former,
		}));
	const networks = records.networks.flatMap((entry) => {
		const own = calls.filter((call) => call.networks.some(({ id }) => id === entry.id));
		return partsOf('network', entry, shortName(entry), own);
	});
	const priorities = records.priorities.flatMap((entry) => {
		const own = calls.filter(({ data }) => data.priorities.includes(entry.id));
		return partsOf('priority', entry, entry.data.title, own);
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

const ofCalls: Record<FollowKind, string> = {
	new: 'New calls',
	changes: 'Changes to calls',
	decisions: 'Decisions on calls',
	calendar: 'Key dates of calls',
};

/** How calls stood, in the past: a title lies in a program long after the state has passed. */
const stood: Record<CallState, string> = {
	forthcoming: 'had not opened',
	open: 'were open',
	'closing-soon': 'were closing soon',
	rolling: 'were open all year',
	unconfirmed: 'were to be checked with the issuer',
	lapsed: 'were probably over',
	closed: 'had closed, with no outcome known,',
	decided: 'were decided',
	withdrawn: 'were withdrawn',
};

/** The title of a feed or a calendar: `New calls: Wessex, Digital and AI`. `today` is the day of the build. */
export function titleOfFeed(
	kind: FollowKind,
	{ facets, labels }: Pick<Scope, 'facets' | 'labels'>,
	today: string,
): string {
	const { state } = facets;
	if (state)
		return `${ofCalls[kind]} that ${stood[state]} on ${formatDate(today)}, when this was made`;
	return [ofCalls[kind], labels.join(', ')].filter(Boolean).join(': ');
}

/** What a feed or a calendar holds, in a sentence or two. */
export const abouts: Record<FollowKind, string> = {
	new: 'One item for each call, dated when the directory first showed it.',
	changes:
		'One item for each thing that happened to a call: added, opened, deadline moved, withdrawn, result published and more. Mended words are not among them.',
	decisions:
		'One item for each call that has a result or was withdrawn, dated when the directory first showed it.',
	calendar:
		'Opening and closing days and other dates of calls, as far as they are known to the day. Times are London time.',
};
