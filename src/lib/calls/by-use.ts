import type { Entry } from '#lib/entries/entry.ts';
import { callDate, isOpen } from './state.ts';
import { callState } from './timeline.ts';

const rankOf = ({ data }: Entry<'calls'>, now: number) => {
	const state = callState(data, now);
	return isOpen(state) ? 0 : state === 'forthcoming' ? 1 : state === 'unconfirmed' ? 2 : 3;
};

/** Calls by how much use they are: open, to come, perhaps open, then what is over; in each the newest first. */
export const callsByUse = (calls: readonly Entry<'calls'>[], now: number): Entry<'calls'>[] =>
	calls.toSorted(
		(a, b) =>
			rankOf(a, now) - rankOf(b, now) ||
			(callDate(b.data) ?? '').localeCompare(callDate(a.data) ?? ''),
	);
