import { type CallState, isOver, stateAt } from '#lib/calls/state.ts';
import { callStates } from '#schema/vocabulary.ts';
import type { CollectionName } from '#schema/names.ts';
import type { Start } from './index-files.ts';
import { weights } from './weights.ts';

/** What kind of entry a number stands for. */
export const kindOf = ({ kinds }: Pick<Start, 'kinds'>, entry: number): CollectionName =>
	kinds.find(({ end }) => entry < end)?.kind ?? 'systems';

/** What an entry is worth for what it is and how it stands: a part of its fit, and more or less besides. */
export interface Worth {
	ofFit: number;
	more: number;
}

/** How entries stand at an instant. What is over stands below all that is not and fits as well. */
export function standings(start: Start, now: number): (entry: number) => Worth {
	const today = new Date(now).toISOString().slice(0, 10);
	const past = new Set(start.over);
	for (const [number, timeline] of Object.entries(start.turning))
		if (isOver(stateAt(timeline, now))) past.add(Number(number));
	const unsure = start.facets.state.values.indexOf(callStates.unconfirmed);
	const isUnsure = (entry: number) => {
		const timeline = start.turning[entry];
		if (timeline) return stateAt(timeline, now) === 'unconfirmed';
		return start.facets.state.of[entry]?.includes(unsure) ?? false;
	};
	return (entry) => {
		if (past.has(entry)) return { ofFit: weights.ofOver, more: weights.over };
		const due = start.due[entry] ?? '';
		const isOverdue = due !== '' && today > due;
		return {
			ofFit: 1,
			more: weights[kindOf(start, entry)] + (isOverdue || isUnsure(entry) ? weights.unsure : 0),
		};
	};
}

/** Calls that can be answered, or may be, by state: what is open comes first. */
const answerable: CallState[] = ['closing-soon', 'open', 'rolling', 'unconfirmed', 'forthcoming'];

/** The calls that can be answered now or may be, the surest first, then the newest. */
export function callsToAnswer(start: Start, now: number): number[] {
	const { values, of } = start.facets.state;
	const at = start.kinds.findIndex(({ kind }) => kind === 'calls');
	const first = start.kinds[at - 1]?.end ?? 0;
	const end = start.kinds[at]?.end ?? 0;
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
