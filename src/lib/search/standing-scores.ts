import { type CallState, isOver, stateAt } from '#lib/call-state.ts';
import { callStates } from '#schema/vocabulary.ts';
import type { Start } from './index-files.ts';

const kinds: Record<string, number> = {
	Networks: 0.05,
	Signposts: 0.05,
	Programmes: 0.05,
	Priorities: 0.03,
	Guides: 0.01,
	'Calls to industry': 0.02,
	Collaborations: 0.05,
	'Integrated care systems': 0,
};
const over = -0.06;
const overdue = -0.03;

/** What an entry is worth for what it is and how it stands now. What is over stands below all that is not. */
export function standingScores(start: Start, now: number): (entry: number) => number {
	const today = new Date(now).toISOString().slice(0, 10);
	const past = new Set(start.over);
	for (const [number, timeline] of Object.entries(start.turning))
		if (isOver(stateAt(timeline, now))) past.add(Number(number));
	const kind = start.facets.kind;
	return (entry) => {
		const value = kind.values[kind.of[entry]?.[0] ?? -1] ?? '';
		if (past.has(entry)) return over + (kinds[value] ?? 0) / 10;
		const isDue = (start.due[entry] ?? '') !== '' && today > (start.due[entry] ?? '');
		return (kinds[value] ?? 0) + (isDue ? overdue : 0);
	};
}

/** Calls that can be answered, or may be, by state: what is open comes first. */
const answerable: CallState[] = ['closing-soon', 'open', 'rolling', 'unconfirmed', 'forthcoming'];

/** The calls that can be answered now or may be, the surest first, then the newest. */
export function callsToAnswer(start: Start, now: number): number[] {
	const { values, of } = start.facets.state;
	const [first, end] = start.calls;
	const calls = Array.from({ length: end - first }, (_, index) => first + index).sort((a, b) =>
		(start.dated[b] ?? '') > (start.dated[a] ?? '') ? 1 : -1,
	);
	return answerable.flatMap((state) => {
		const label = values.indexOf(callStates[state]);
		return calls.filter((entry) => {
			const timeline = start.turning[entry];
			return timeline ? stateAt(timeline, now) === state : of[entry]?.includes(label);
		});
	});
}
