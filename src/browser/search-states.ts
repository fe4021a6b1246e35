import { type CallState, type CallTimeline, stateAt } from '#lib/call-state.ts';
import { callStates } from '#schema/vocabulary.ts';

/** Counts by filter and value, as the index gives them. */
export type Counts = Record<string, Record<string, number>>;

/** A call whose state by the reader’s clock is no longer the one that the index has. */
export interface Mover {
	id: string;
	was: CallState;
	is: CallState;
}

/** The calls that have moved on since the build; `timelines` are those of all that ever could. */
export const moversAt = (
	timelines: Record<string, CallTimeline>,
	built: number,
	now: number,
): Mover[] =>
	Object.entries(timelines)
		.map(([id, timeline]) => ({ id, was: stateAt(timeline, built), is: stateAt(timeline, now) }))
		.filter(({ was, is }) => was !== is);

/** What to ask the index for, so that it finds what is in these states now, in the words of the filter. */
export function stateFilter(wanted: string[], movers: Mover[]): Record<string, unknown> {
	const isWanted = (state: CallState) => wanted.includes(callStates[state]);
	const ids = (those: Mover[]) => ({ moves: { any: those.map(({ id }) => id) } });
	const come = movers.filter(({ was, is }) => isWanted(is) && !isWanted(was));
	const gone = movers.filter(({ was, is }) => isWanted(was) && !isWanted(is));
	return {
		any: [{ state: { any: wanted } }, ...(come.length > 0 ? [ids(come)] : [])],
		...(gone.length > 0 && { not: ids(gone) }),
	};
}

/** The same counts with every call that has moved counted where it is now. */
export function countNow(counts: Counts, movers: Mover[]): Counts {
	const state = { ...counts['state'] };
	const move = (word: string, by: number) => (state[word] = (state[word] ?? 0) + by);
	for (const { id, was, is } of movers) {
		if (!counts['moves']?.[id]) continue;
		move(callStates[was], -1);
		move(callStates[is], 1);
	}
	return { ...counts, state };
}
