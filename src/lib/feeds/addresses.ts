import type { CallState } from '#lib/calls/state.ts';

/** The three feeds that every part of the calls has. Browser scripts read this too: no library here. */
export const feedKinds = {
	new: 'New calls',
	changes: 'Every change',
	decisions: 'Decisions',
} as const;
export type FeedKind = keyof typeof feedKinds;

/** What can be followed, as the builder of addresses offers it. */
export const followKinds = { ...feedKinds, calendar: 'Key dates (calendar)' } as const;
export type FollowKind = keyof typeof followKinds;

/** A part of the calls: of one network, of one priority, of both, in one state, or all of them. */
export interface CallFacets {
	network?: string | undefined;
	priority?: string | undefined;
	state?: CallState | undefined;
}

const folderOf = ({ network, priority, state }: CallFacets) =>
	[
		'/feeds/',
		network && `network/${network}/`,
		priority && `priority/${priority}/`,
		state && `state/${state}/`,
	]
		.filter(Boolean)
		.join('');

/** The address of a feed, in Atom (`xml`) or as JSON Feed: `/feeds/network/wessex/new.xml`. */
export const feedUrl = (facets: CallFacets, kind: FeedKind, format: 'xml' | 'json' = 'xml') =>
	`${folderOf(facets)}${kind}.${format}`;

/** The address of the calendar of a part of the calls. */
export const calendarUrl = (facets: CallFacets) => `${folderOf(facets)}calendar.ics`;

/** The calendar of one call. */
export const callCalendarUrl = (id: string) => `/calls/${id}.ics`;

/** The list of all addresses of feeds and calendars. */
export const feedIndexUrl = '/feeds/index.json';

/** The same address for programs that keep calendars: it asks to follow, not to copy. */
export const webcalOf = (address: string) => address.replace(/^https?:/, 'webcal:');

/**
 * The parts that have addresses of their own and hold what was asked for. One, where it has an address
 * itself; else several, of which each holds all of it and more: a state has no address for a network.
 */
export function coverOf(
	asked: CallFacets,
	hasPair: (network: string, priority: string) => boolean,
) {
	const { network, priority, state } = asked;
	const isPair = network && priority && hasPair(network, priority);
	const parts: CallFacets[] = isPair
		? [{ network, priority }]
		: [...(network ? [{ network }] : []), ...(priority ? [{ priority }] : [])];
	if (state) parts.push({ state });
	return parts.length > 0 ? parts : [{}];
}
