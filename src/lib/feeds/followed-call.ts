import type { Call } from '#schema/index.ts';
import { callState } from '#lib/calls/timeline.ts';
import type { CallState } from '#lib/calls/state.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { type NetworkPart, networksOf, shortName } from '#lib/entries/networks.ts';
import type { CallHistory, CallChange, ChangeType } from '#lib/history/call-change.ts';
import { absoluteUrl, entryUrl } from '#lib/urls.ts';
import { site } from '#site';
import type { FollowedPart } from './addresses.ts';

/** A call with what its feeds and calendars need beside its own fields; made once a build. */
export interface FollowedCall {
	id: string;
	data: Call;
	history: CallHistory;
	/** The name that feeds know it by, whatever its address. */
	name: string;
	/** How it stood at the instant of the build. */
	state: CallState;
	/** The full address of its page. */
	url: string;
	networks: (NetworkPart & { label: string })[];
	/** The names of its networks, then of its priorities. */
	tags: string[];
}

export function followCall(
	directory: Directory,
	call: Entry<'calls'>,
	history: CallHistory,
	now: number,
): FollowedCall {
	const networks = networksOf(directory, call).map((part) => ({
		...part,
		label: shortName(directory.get('networks', part.id)),
	}));
	return {
		id: call.id,
		data: call.data,
		history,
		name: permanentName(call),
		state: callState(call.data, now),
		url: absoluteUrl(entryUrl('calls', call.id)),
		networks,
		tags: [
			...networks.map(({ label }) => label),
			...directory.all('priorities', call.data.priorities).map(({ data }) => data.title),
		],
	};
}

/**
 * The names by which programs know what they have seen. They rest on the name space and on permanent names
 * only: never on an address, a build, or on how much of the history can be seen.
 */
const tag = (specific: string) => `tag:${site.nameSpace}:${specific}`;

/** An instant as names and data write it: UTC, to the second where there is no more. */
const instantText = (instant: number): string =>
	new Date(instant).toISOString().replace('.000Z', 'Z');

/** What happens to a call once, as a rule: its item needs no time in its name. */
const onceOnly: readonly ChangeType[] = ['new', 'opened', 'withdrawn', 'outcome'];

/** The name of an item about a call as it stands: that it is new, or how it ended. */
export const callItemId = (name: string, type: 'new' | 'withdrawn' | 'outcome'): string =>
	tag(`calls/${name}/${type}`);

/**
 * The names of the items of a call's changes, in their order. A result in place of another, or a second
 * opening, is an edit like the rest, and its name ends in its instant.
 */
export function changeIds(name: string, changes: readonly CallChange[]): string[] {
	const seen = new Set<ChangeType>();
	return changes.map(({ type, at, before }) => {
		const isEdit = seen.has(type) || (type === 'outcome' && before !== undefined);
		seen.add(type);
		return tag(
			`calls/${name}/${type}${onceOnly.includes(type) && !isEdit ? '' : `/${instantText(at)}`}`,
		);
	});
}

/** The name of a feed; `facets` hold permanent names. Atom and JSON Feed are the same feed. */
export const feedId = ({ network, priority, state }: FollowedPart, kind: string): string =>
	tag(
		[
			'feeds',
			network && `network/${network}`,
			priority && `priority/${priority}`,
			state && `state/${state}`,
			kind,
		]
			.filter(Boolean)
			.join('/'),
	);

const [domain = ''] = site.nameSpace.split(',');

/** The UID of a date of a call. It does not hold the date: a date that moves takes its event along. */
export const eventUid = (name: string, what: string): string => `${name}.${what}@${domain}`;

/** The first file name that an entry had: feeds and calendars know it by that, whatever its address now. */
export const permanentName = ({
	id,
	data,
}: { id: string } & { data: { formerSlugs?: string[] | undefined } }): string =>
	data.formerSlugs?.[0] ?? id;
