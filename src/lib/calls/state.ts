import type { Call } from '#schema/index.ts';
import { callStates } from '#schema/states.ts';

/** The state of a call, for the build and for the reader’s browser: no library, no clock. */
export type CallState = keyof typeof callStates;

/** The state in the fewest words, for lists. */
export const shortCallStates: Record<CallState, string> = {
	...callStates,
	'closing-soon': 'Closing soon',
	closed: 'Closed',
};

/** A call counts as closing soon when so many days, or fewer, are left. */
export const closingSoonDays = 14;
const closingSoon = closingSoonDays * 86_400_000;

/** A call of which no closing date is known counts as probably over so many months after it opened. */
export const lapsesAfterMonths = 18;

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
	/** When it probably is over: it has no known closing date, opened long ago, and nobody confirmed it since. */
	lapses?: number;
	decided?: number;
	withdrawn?: number;
	checkHolds: number;
}

/** The state at an instant: the one rule that pages, search and the reader's own browser follow. */
export function stateAt(timeline: CallTimeline, instant: number): CallState {
	const { opensFrom, opensBy, closesFrom, closesBy, rolling, lapses, decided, withdrawn } =
		timeline;
	const reached = (moment: number | undefined) => moment !== undefined && instant >= moment;
	if (reached(withdrawn)) return 'withdrawn';
	if (reached(decided)) return 'decided';
	if (reached(closesBy)) return 'closed';
	if (opensFrom !== undefined && instant < opensFrom) return 'forthcoming';
	const checkHolds = instant < timeline.checkHolds;
	if (rolling && checkHolds) return 'rolling';
	if (reached(lapses)) return 'lapsed';
	if (!reached(opensBy) || closesFrom === undefined || reached(closesFrom) || !checkHolds)
		return 'unconfirmed';
	return closesFrom - instant <= closingSoon ? 'closing-soon' : 'open';
}

/** The states of a call that is known to take no more applications. */
export const endedStates = ['closed', 'decided', 'withdrawn'] as const satisfies CallState[];

/** The states of a call that nobody should count on: it has ended, or probably has. */
export const overStates = [...endedStates, 'lapsed'] as const satisfies CallState[];
/** Whether it is in one of them. */
export const isOver = (state: string): boolean => (overStates as readonly string[]).includes(state);

export const isOpen = (state: CallState): boolean =>
	state === 'open' || state === 'closing-soon' || state === 'rolling';

/** The instants from `from` on at which the state may become another, the first one first. */
const turningPoints = ({ rolling: _rolling, ...instants }: CallTimeline, from: number) =>
	[...Object.values(instants), (instants.closesFrom ?? 0) - closingSoon]
		.filter((instant) => instant > from)
		.toSorted((a, b) => a - b);

/** The states that a call passes through from an instant on, that of the instant first. */
export const statesFrom = (timeline: CallTimeline, from: number): CallState[] => [
	...new Set([from, ...turningPoints(timeline, from)].map((instant) => stateAt(timeline, instant))),
];

/** The first instant after `from` at which the state becomes another; none when it never will. */
export function nextTurn(timeline: CallTimeline, from: number): number | undefined {
	const state = stateAt(timeline, from);
	return turningPoints(timeline, from).find((instant) => stateAt(timeline, instant) !== state);
}

/** What the browser needs to put a call's state right after `from`; none where it never becomes another. */
export const timelineAhead = (timeline: CallTimeline, from: number): CallTimeline | undefined =>
	nextTurn(timeline, from) === undefined ? undefined : timeline;

/** Whether a day is known on which a call closes. */
export const hasClosingDate = (call: Pick<Call, 'closes'>): boolean =>
	call.closes !== 'rolling' && call.closes !== 'unknown';

/** The date that a call is filed under: when it closed, else when it opened or was over. */
export function callDate(call: Call): string | undefined {
	if (hasClosingDate(call)) return call.closes.slice(0, 10);
	return call.opens ?? call.outcome?.on ?? call.withdrawn?.on;
}
