import { keysOf } from '#schema/vocabulary.ts';
import type { Call } from '#schema/index.ts';
import { callDate, type CallState, type endedStates, hasClosingDate } from './state.ts';
import { callState } from './timeline.ts';
import type { Entry, EntryOf } from '#lib/entries/entry.ts';

/** The states in which a call is known to be over, with the words that stand on the page of past calls. */
export const pastStates = {
	decided: 'Decided',
	closed: 'Outcome not known',
	withdrawn: 'Withdrawn',
} as const satisfies Record<(typeof endedStates)[number], string>;
type PastState = keyof typeof pastStates;
export const pastStateKeys = keysOf(pastStates);

export interface PastCall extends EntryOf<'calls'> {
	state: PastState;
}

/** How many calls are in each state, and in all. */
export type PastCount = Record<PastState | 'all', number>;

/** Calls filed under one year; `undefined` where no date tells the year. */
export type PastYear = { year: string | undefined; count: PastCount };

/** A decided call of which both days are known, with the days from the one to the other. */
export type DecisionTime = { call: PastCall; closed: string; decided: string; days: number };

const isPast = (state: CallState): state is PastState => state in pastStates;

/** The calls that are known to be over at an instant, in the order in which they came. */
export const pastCalls = (calls: Entry<'calls'>[], now: number): PastCall[] =>
	calls.flatMap((call) => {
		const state = callState(call.data, now);
		return isPast(state) ? [{ ...call, state }] : [];
	});

export function countStates(calls: PastCall[]): PastCount {
	const count = { decided: 0, closed: 0, withdrawn: 0, all: calls.length };
	for (const { state } of calls) count[state] += 1;
	return count;
}

/** The counts of each year in which calls were over, the first year first, the unknown one last. */
export function countYears(calls: PastCall[]): PastYear[] {
	const years = Map.groupBy(calls, ({ data }) => callDate(data)?.slice(0, 4));
	return [...years]
		.map(([year, inYear]) => ({ year, count: countStates(inYear) }))
		.toSorted((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999'));
}

/** The date that tells the year of a call, as `callDate` chooses it. */
export type YearRestsOn = 'closing' | 'opening' | 'result' | 'nothing';

export function yearRestsOn(call: Call): YearRestsOn {
	if (hasClosingDate(call)) return 'closing';
	if (call.opens) return 'opening';
	return callDate(call) ? 'result' : 'nothing';
}

const dayOf = (date: string | undefined) =>
	date && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : undefined;

/** The whole days from one day to another: 1 from a day to the next, whatever London’s clocks do. */
export const daysBetween = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How long each result took to be public, of the decided calls whose days are known: shortest first. */
export const decisionTimes = (calls: PastCall[]): DecisionTime[] =>
	calls
		.flatMap((call) => {
			const closed = dayOf(call.data.closes);
			const decided = dayOf(call.data.outcome?.on);
			if (call.state !== 'decided' || !closed || !decided) return [];
			return [{ call, closed, decided, days: daysBetween(closed, decided) }];
		})
		.toSorted((a, b) => a.days - b.days);

/** What is known of the day of the result: each decided call is counted once. */
export function countResultDays(calls: PastCall[]) {
	const count = { timed: 0, closingNotKnown: 0, lessThanDay: 0, notKnown: 0 };
	for (const { state, data } of calls) {
		if (state !== 'decided') continue;
		if (!data.outcome?.on) count.notKnown += 1;
		else if (!dayOf(data.outcome.on)) count.lessThanDay += 1;
		else if (!dayOf(data.closes)) count.closingNotKnown += 1;
		else count.timed += 1;
	}
	return count;
}

/** The shortest, the middle and the longest of some lengths, given in order; none where there are none. */
export function spreadOf(sorted: number[]) {
	const half = sorted.length / 2;
	const low = sorted[Math.ceil(half) - 1];
	const high = sorted[Math.floor(half)];
	if (low === undefined || high === undefined) return undefined;
	return { shortest: sorted[0] ?? low, middle: (low + high) / 2, longest: sorted.at(-1) ?? high };
}

/** The decided calls that led to collaborations of this directory, those with most first. */
export const callsThatLed = (calls: PastCall[]): PastCall[] =>
	calls
		.filter(({ state, data }) => state === 'decided' && resultsOf(data).length > 0)
		.toSorted((a, b) => resultsOf(b.data).length - resultsOf(a.data).length);

/** The ids of the collaborations that a call led to. */
export const resultsOf = ({ outcome }: Call): string[] => outcome?.collaborations ?? [];
