import { callStates, collaborationLooks, collaborationStates } from '#schema/states.ts';
import { type CallState, type CallTimeline, shortCallStates, stateAt } from '#lib/calls/state.ts';
import { type CollaborationState, type Run, stateOfRun } from '#lib/collaborations/state.ts';
import { londonDay } from '#lib/time/dates.ts';
import type { Standing } from './entry.ts';

/** What decides how an entry stands as time goes by: a call’s instants, or how long a collaboration runs. */
export type Turning = CallTimeline | Run;

/** How it stands at an instant: the words as they are said once on a page, and the fewest, for lists. */
interface Turned {
	state: CallState | CollaborationState;
	look: Standing['look'] | CallState;
	words: string;
	short: string;
}

/** How what turns by itself stands at an instant, for the build and for the reader’s browser. */
export function turnedAt(turning: Turning, instant: number): Turned {
	if ('through' in turning) {
		const state = stateOfRun(turning, londonDay(instant));
		const words = collaborationStates[state];
		return { state, look: collaborationLooks[state], words, short: words };
	}
	const state = stateAt(turning, instant);
	return { state, look: state, words: callStates[state], short: shortCallStates[state] };
}
