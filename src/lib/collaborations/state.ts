import type { Collaboration } from '#schema/index.ts';
import type { collaborationStates } from '#schema/states.ts';

/** How a collaboration stands, for the build and for the reader’s browser: no library, no clock. */
export type CollaborationState = keyof typeof collaborationStates;

/** What the state rests on. */
export type CollaborationFacts = Pick<Collaboration, 'running' | 'carriedOn' | 'outcomes'>;

/** How long the date of a page proves that what it tells of still runs. */
const pageHoldsMonths = 18;

/** What runs: the last date on which it does, as precisely as known, and how it stands from then on. */
export interface Run {
	through: string;
	then: Exclude<CollaborationState, 'running'>;
}

/**
 * How long a collaboration runs: through its planned end; where only the date of a page is known, or a page
 * is newer than the planned end, through 18 months from that date. Undefined where nothing says that it ran.
 */
export function runOf(facts: CollaborationFacts): Run | undefined {
	const { until, asOf } = facts.running ?? {};
	const seen =
		asOf && (!until || isLater(asOf, until)) ? monthsAfter(asOf, pageHoldsMonths) : undefined;
	const through = seen ?? until;
	return through === undefined ? undefined : { through, then: restOf(facts) };
}

/** How what runs stands on a day in London, `YYYY-MM-DD`. */
export const stateOfRun = ({ through, then }: Run, day: string): CollaborationState =>
	isLater(day, through) ? then : 'running';

/**
 * The state on a day in London, `YYYY-MM-DD`: the one rule that pages, data, the search, the checker and the
 * reader’s own browser follow. What runs is running; what was carried on, or else has results, is so for
 * good; of the rest no results were found.
 */
export function stateOn(facts: CollaborationFacts, day: string): CollaborationState {
	const run = runOf(facts);
	return run ? stateOfRun(run, day) : restOf(facts);
}

/** The states of what is over, and told. */
export const isReported = (state: CollaborationState): boolean =>
	state === 'finished' || state === 'carried-on';

/** How it stands once nothing says any longer that it runs. */
function restOf({ carriedOn, outcomes }: CollaborationFacts): Run['then'] {
	if (carriedOn) return 'carried-on';
	return outcomes.length > 0 ? 'finished' : 'no-results';
}

/** Of dates of unequal precision, only the part that both give counts. */
const isLater = (one: string, other: string): boolean => {
	const shared = Math.min(one.length, other.length);
	return one.slice(0, shared) > other.slice(0, shared);
};

/** A date so many months later, as precise as it was; a year counts from its first month. */
function monthsAfter(date: string, months: number): string {
	const [year = '', month = '01', ...day] = date.split('-');
	const at = Number(year) * 12 + Number(month) - 1 + months;
	const moved = [Math.floor(at / 12), String((at % 12) + 1).padStart(2, '0')];
	return [...moved, ...day].join('-');
}
