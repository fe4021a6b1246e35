import type { Call } from '#schema/index.ts';
import { callState } from '#lib/calls/timeline.ts';
import type { CallState } from '#lib/calls/state.ts';
import { type Directory, type Entry, networksOfCall, shortName } from '#lib/entries/directory.ts';
import type { CallHistory } from '../history/call-change.ts';
import { permanentName } from './names.ts';
import { absoluteUrl, entryUrl } from '../urls.ts';

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
	networks: { id: string; label: string; how: 'issuer' | 'named' | 'area' }[];
	/** The names of its networks, then of its priorities. */
	tags: string[];
}

export const followCalls = (
	directory: Directory,
	historyOf: (call: Entry<Call>) => CallHistory,
	now: number,
): FollowedCall[] =>
	directory.records.calls.map((call) => {
		const networks = networksOfCall(call.data).map(({ id, how }) => ({
			id,
			how,
			label: shortName(directory.get('networks', id)),
		}));
		return {
			id: call.id,
			data: call.data,
			history: historyOf(call),
			name: permanentName(call),
			state: callState(call.data, now),
			url: absoluteUrl(entryUrl('calls', call.id)),
			networks,
			tags: [
				...networks.map(({ label }) => label),
				...directory.all('priorities', call.data.priorities).map(({ data }) => data.title),
			],
		};
	});
