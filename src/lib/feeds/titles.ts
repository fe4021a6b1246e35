import type { CallState } from '#lib/calls/state.ts';
import { formatDate } from '#lib/time/date-words.ts';
import type { FollowKind } from './addresses.ts';
import type { Scope } from './scopes.ts';

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
