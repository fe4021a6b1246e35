import type { Call } from '#schema/index.ts';
import {
	type CallState,
	type CallTimeline,
	hasClosingDate,
	isOver,
	lapsesAfterMonths,
	stateAt,
} from './state.ts';
import { formatClosing, formatDate, noClosing } from '#lib/time/dates.ts';
import { checkHoldsUntil } from '#lib/checks/freshness.ts';
import { endOf, londonInstant, londonIso, monthsLater, startOf } from '#lib/time/london-time.ts';

/** What a call's state rests on. */
export type CallDates = Pick<
	Call,
	'opens' | 'closes' | 'closedBy' | 'over' | 'outcome' | 'withdrawn' | 'checked' | 'sources'
>;

/** Whether a check tells that a thing runs: a stored copy tells only how it was when it was stored. */
const isConfirmed = ({ how }: Call['checked']) => how !== 'archived-copy';

function closingOf(call: CallDates): Pick<CallTimeline, 'closesFrom' | 'closesBy'> {
	const { closes, closedBy, over, checked } = call;
	if (!hasClosingDate(call)) {
		if (closedBy) return { closesBy: endOf(closedBy) };
		return over ? { closesBy: startOf(checked.on) } : {};
	}
	const [date, time] = closes.split(' ') as [string, string?];
	const end = time ? londonInstant(date, time) : endOf(date);
	return { closesFrom: date.length === 10 ? end : startOf(date), closesBy: end };
}

/** The latest instant at which something began that began on a date, known to the day, the month or the year. */
const latestOf = (date: string) => (date.length === 10 ? startOf(date) : endOf(date));

/** The newest date of a page about a call: by then it had opened. */
const newestPage = ({ sources, checked }: CallDates) =>
	sources
		.flatMap(({ published = [] }) => published)
		.toSorted()
		.at(-1) ?? checked.on;

const timelines = new WeakMap<CallDates, CallTimeline>();

/**
 * The instants of a call, worked out once: a call is in many lists. An undated outcome, and an undated end,
 * count from the day somebody saw it. A call without a known closing date lapses when it has been open for
 * `lapsesAfterMonths` and no confirmation of it holds. One that gives no opening either had opened by the
 * newest date of a page about it, or else by the day somebody saw one.
 */
export function callTimeline(call: CallDates): CallTimeline {
	const known = timelines.get(call) ?? timelineOf(call);
	timelines.set(call, known);
	return known;
}

function timelineOf(call: CallDates): CallTimeline {
	const { opens, outcome, withdrawn, checked } = call;
	const checkHolds = checkHoldsUntil({ collection: 'calls', data: call });
	return {
		...(opens && { opensFrom: startOf(opens), opensBy: latestOf(opens) }),
		...closingOf(call),
		...(call.closes === 'rolling' && { rolling: isConfirmed(checked) }),
		...(!hasClosingDate(call) && {
			lapses: Math.max(
				monthsLater(latestOf(opens ?? newestPage(call)), lapsesAfterMonths),
				isConfirmed(checked) ? checkHolds : 0,
			),
		}),
		...(outcome && { decided: startOf(outcome.on ?? checked.on) }),
		...(withdrawn && { withdrawn: startOf(withdrawn.on) }),
		checkHolds,
	};
}

/** The state of a call at an instant. */
export const callState = (call: CallDates, instant: number): CallState =>
	stateAt(callTimeline(call), instant);

/** When a call closes, for machines: a bare day in its last second. Undefined where no day is known. */
export function closingTime(call: CallDates): string | undefined {
	const { closesBy } = callTimeline(call);
	if (closesBy === undefined) return undefined;
	return londonIso(call.closes.length === 10 ? endOf(call.closes) - 1000 : closesBy);
}

/**
 * One line about when a call opens or closes, for a row: `Closes 28 November`. The word is always said; the
 * year only where it is not `thisYear`, and of what is over always.
 */
export function whenWords(call: Call, state: CallState, thisYear: string): string {
	// A day is not broken between two lines, nor from its hour.
	const on = (date: string, words: string) =>
		(date.length < 10 ? `in ${words}` : words).replaceAll(' ', '\u00a0');
	const ahead = (date: string, words: string) =>
		on(date, words.replace(new RegExp(`(?<=[a-z]) ${thisYear}(?=,|$)`), ''));
	if (state === 'withdrawn' && call.withdrawn) return `Withdrawn ${formatDate(call.withdrawn.on)}`;
	if (state === 'decided' && call.outcome?.on) return `Result ${formatDate(call.outcome.on)}`;
	if (state === 'forthcoming' && call.opens)
		return `Opens ${ahead(call.opens, formatDate(call.opens))}`;
	if (hasClosingDate(call)) {
		const day = formatClosing(call.closes);
		return isOver(state) ? `Closed ${on(call.closes, day)}` : `Closes ${ahead(call.closes, day)}`;
	}
	if (state === 'lapsed' && call.closes === 'rolling' && call.opens)
		return `Opened ${formatDate(call.opens)}, without a closing date`;
	if (call.closes === 'rolling') return `${noClosing.rolling}: ${noClosing.allYear}`;
	if (call.opens) return `Opened ${formatDate(call.opens)}, closing date not found`;
	return 'No closing date found';
}
