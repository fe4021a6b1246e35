import type { Call } from '#schema/index.ts';
import { callState } from '#lib/calls/timeline.ts';
import type { CallState } from '#lib/calls/state.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { type NetworkPart, networksOf, shortName } from '#lib/entries/networks.ts';
import type { CallHistory } from '#lib/history/call-change.ts';
import { permanentName } from './names.ts';
import { absoluteUrl, entryUrl } from '#lib/urls.ts';

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
