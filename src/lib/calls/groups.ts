import {
	callDate,
	type CallState,
	hasClosingDate,
	isOpen,
	lapsesAfterMonths,
	endedStates,
	stateAt,
	statesFrom,
} from './state.ts';
import { callTimeline } from './timeline.ts';
import type { Entry } from '#lib/entries/entry.ts';

interface CallGroup {
	/** The group’s address on the page of calls. */
	id: string;
	title: string;
	about: string;
	state: CallState;
	calls: Entry<'calls'>[];
}

export type YearOfCalls = { year: string; calls: Entry<'calls'>[] };

const kinds: Omit<CallGroup, 'calls'>[] = [
	{
		id: 'open',
		title: 'Open',
		about: 'Their dates say so, and somebody checked them in the last 30 days.',
		state: 'open',
	},
	{
		id: 'closing-soon',
		title: 'Closing soon',
		about: 'Open, with 14 days or fewer left.',
		state: 'closing-soon',
	},
	{
		id: 'rolling',
		title: 'Open all year',
		about: 'They take proposals at any time, and a live page or the owner said so.',
		state: 'rolling',
	},
	{
		id: 'maybe',
		title: 'May be open: check with the issuer',
		about:
			'Nothing proves that these take applications today, and nothing shows that they are over.',
		state: 'unconfirmed',
	},
	{
		id: 'forthcoming',
		title: 'Not open yet',
		about: 'Announced, with an opening date ahead.',
		state: 'forthcoming',
	},
	{
		id: 'lapsed',
		title: 'Probably over',
		about: `They opened more than ${lapsesAfterMonths} months ago. No closing date of theirs is known, and nobody confirmed since that they still take applications.`,
		state: 'lapsed',
	},
];

const noYear = 'Year not known';
const yearOf = ({ data }: Entry<'calls'>) => callDate(data)?.slice(0, 4) ?? noYear;

/**
 * The groups of the page of calls: one for each state of those that may matter, empty ones too, and the calls
 * that have ended by year, the newest first. A year in which a call of today will close is there already, so that
 * the browser can file it when the day comes.
 */
export function groupCalls(
	calls: Entry<'calls'>[],
	now: number,
): { groups: CallGroup[]; past: YearOfCalls[] } {
	const newestFirst = calls.toSorted((a, b) =>
		(callDate(b.data) ?? '').localeCompare(callDate(a.data) ?? ''),
	);
	const byState = Map.groupBy(newestFirst, ({ data }) => stateAt(callTimeline(data), now));
	const ended = endedStates.flatMap((state) => byState.get(state) ?? []);
	const byYear = Map.groupBy(
		newestFirst.filter((call) => ended.includes(call)),
		yearOf,
	);
	for (const call of newestFirst)
		if (!ended.includes(call) && willClose(call, now) && !byYear.has(yearOf(call)))
			byYear.set(yearOf(call), []);
	return {
		groups: kinds.map((kind) => ({
			...kind,
			calls: isOpen(kind.state)
				? soonestFirst(byState.get(kind.state))
				: (byState.get(kind.state) ?? []),
		})),
		past: [...byYear]
			.map(([year, inYear]) => ({ year, calls: inYear }))
			.toSorted(
				(a, b) =>
					Number(a.year === noYear) - Number(b.year === noYear) || b.year.localeCompare(a.year),
			),
	};
}

const willClose = ({ data }: Entry<'calls'>, now: number) =>
	hasClosingDate(data) && statesFrom(callTimeline(data), now).includes('closed');

/** Those that close first before the others, and those without an end last. */
const soonestFirst = (calls: Entry<'calls'>[] = []) =>
	calls.toSorted((a, b) => a.data.closes.localeCompare(b.data.closes));

/** The calls that are proved to be open, those that close first before the others. */
export const openCalls = (groups: CallGroup[]): Entry<'calls'>[] =>
	soonestFirst(groups.filter(({ state }) => isOpen(state)).flatMap(({ calls }) => calls));
