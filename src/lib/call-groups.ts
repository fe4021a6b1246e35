import type { Call } from '#schema/index.ts';
import { type CallState, callState } from './call-state.ts';
import { callDate } from './call-words.ts';
import type { Entry } from './directory.ts';

export interface CallGroup {
	id: string;
	title: string;
	about: string;
	states: CallState[];
	calls: Entry<Call>[];
}

export interface YearOfCalls {
	year: string;
	calls: Entry<Call>[];
}

const kinds: Omit<CallGroup, 'calls'>[] = [
	{
		id: 'open',
		title: 'Open',
		about: '“Open” needs two things: dates that say so, and a check in the last 30 days.',
		states: ['closing-soon', 'open', 'rolling'],
	},
	{
		id: 'maybe',
		title: 'May be open: check with the issuer',
		about:
			'Nothing that was read proves that these take applications today, and nothing shows that they are over.',
		states: ['unconfirmed'],
	},
	{
		id: 'forthcoming',
		title: 'Not open yet',
		about: 'Announced, with an opening date ahead.',
		states: ['forthcoming'],
	},
];

/** The groups of the page of calls: those that matter now, and those that are over, by year. */
export function groupCalls(
	calls: Entry<Call>[],
	now: number,
): { groups: CallGroup[]; past: YearOfCalls[] } {
	const newestFirst = calls.toSorted((a, b) =>
		(callDate(b.data) ?? '').localeCompare(callDate(a.data) ?? ''),
	);
	const stateOf = new Map(newestFirst.map((call) => [call.id, callState(call.data, now)]));
	const groups = kinds.map((kind) => ({
		...kind,
		calls: newestFirst.filter(({ id }) => kind.states.includes(stateOf.get(id) ?? 'closed')),
	}));
	const shown = groups.filter(
		({ id, calls: inGroup }) => id !== 'forthcoming' || inGroup.length > 0,
	);
	const current = new Set(groups.flatMap((group) => group.calls.map(({ id }) => id)));
	const years = Map.groupBy(
		newestFirst.filter(({ id }) => !current.has(id)),
		({ data }) => callDate(data)?.slice(0, 4) ?? 'Year not known',
	);
	return { groups: shown, past: [...years].map(([year, inYear]) => ({ year, calls: inYear })) };
}
