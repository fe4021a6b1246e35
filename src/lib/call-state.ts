import type { Call } from '#schema/index.ts';
import { checkHoldsUntil } from './freshness.ts';
import { endOf, londonInstant, startOf } from './london-time.ts';

export const callStates = {
	forthcoming: 'Not open yet',
	open: 'Open',
	'closing-soon': 'Open, closing soon',
	rolling: 'Open all year',
	unconfirmed: 'Check with the issuer',
	closed: 'Closed, outcome not known',
	decided: 'Decided',
	withdrawn: 'Withdrawn',
} as const;
export type CallState = keyof typeof callStates;

/** The state in the fewest words, for lists. */
export const shortCallStates: Record<CallState, string> = {
	...callStates,
	'closing-soon': 'Closing soon',
	closed: 'Closed',
};

/** A call counts as closing soon when so many days, or fewer, are left. */
export const closingSoonDays = 14;

/**
 * The instants that decide a call's state, worked out once at build. Where a date is known only to the
 * month or year, `…From` and `…By` are the two ends of what it may mean.
 */
export interface CallTimeline {
	opensFrom?: number;
	opensBy?: number;
	closesFrom?: number;
	closesBy?: number;
	/** True when applications are taken all year and a live page or the owner said so. */
	rolling?: boolean;
	decided?: number;
	withdrawn?: number;
	checkHolds: number;
}

type Dates = Pick<Call, 'opens' | 'closes' | 'closedBy' | 'outcome' | 'withdrawn' | 'checked'>;

function closingOf({ closes, closedBy }: Dates): Pick<CallTimeline, 'closesFrom' | 'closesBy'> {
	if (closes === 'rolling' || closes === 'unknown')
		return closedBy ? { closesBy: endOf(closedBy) } : {};
	const [date, time] = closes.split(' ') as [string, string?];
	if (time) {
		const [year, month, day] = date.split('-').map(Number) as [number, number, number];
		const [hour, minute] = time.split(':').map(Number);
		const instant = londonInstant(year, month, day, hour, minute);
		return { closesFrom: instant, closesBy: instant };
	}
	const end = endOf(date);
	return { closesFrom: date.length === 10 ? end : startOf(date), closesBy: end };
}

/** The instants of a call. An undated outcome counts from the day somebody saw it. */
export function callTimeline(call: Dates): CallTimeline {
	const { opens, outcome, withdrawn, checked } = call;
	return {
		...(opens && {
			opensFrom: startOf(opens),
			opensBy: opens.length === 10 ? startOf(opens) : endOf(opens),
		}),
		...closingOf(call),
		...(call.closes === 'rolling' && { rolling: checked.how !== 'archived-copy' }),
		...(outcome && { decided: startOf(outcome.on ?? checked.on) }),
		...(withdrawn && { withdrawn: startOf(withdrawn.on) }),
		checkHolds: checkHoldsUntil('calls', checked.on),
	};
}

/** The state at an instant: the one rule that pages, search and the reader's own browser follow. */
export function stateAt(timeline: CallTimeline, instant: number): CallState {
	const { opensFrom, opensBy, closesFrom, closesBy, rolling, decided, withdrawn } = timeline;
	const reached = (moment: number | undefined) => moment !== undefined && instant >= moment;
	if (reached(withdrawn)) return 'withdrawn';
	if (reached(decided)) return 'decided';
	if (reached(closesBy)) return 'closed';
	if (opensFrom !== undefined && instant < opensFrom) return 'forthcoming';
	const checkHolds = instant < timeline.checkHolds;
	if (rolling && checkHolds) return 'rolling';
	if (!reached(opensBy) || closesFrom === undefined || reached(closesFrom) || !checkHolds)
		return 'unconfirmed';
	return closesFrom - instant <= closingSoonDays * 86_400_000 ? 'closing-soon' : 'open';
}

/** The state of a call at an instant. */
export const callState = (call: Dates, instant: number): CallState =>
	stateAt(callTimeline(call), instant);

export const isOpen = (state: CallState): boolean =>
	state === 'open' || state === 'closing-soon' || state === 'rolling';
