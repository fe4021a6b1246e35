import type { Entry } from '#lib/entries/entry.ts';
import { endOf } from '#lib/time/london-time.ts';
import type { Collaboration } from '#schema/index.ts';
import { isUnmet } from './aim.ts';
import { mainResultOf, strengthOf } from './evidence.ts';
import { stateOn } from './state.ts';

/**
 * What a collaboration teaches whoever would do the same: that it worked, as measured against something;
 * that what was done was counted or estimated, or which way it went is not clear; that it still runs; or one
 * of the ways in which it did not do what it was for.
 */
export type Lesson = 'worked' | 'counted' | 'running' | Miss;
export type Miss = 'not-met' | 'disputed' | 'no-difference' | 'withdrawn' | 'not-found';

type Told = Pick<Collaboration, 'mainAim' | 'outcomes' | 'withdrawn' | 'running' | 'carriedOn'>;

/** What a collaboration teaches, as it stood on a day in London. What missed its aim is told as that first. */
export function lessonOf(data: Told, day: string): Lesson {
	if (data.withdrawn) return 'withdrawn';
	const { met } = data.mainAim;
	if (met === 'not-met' || met === 'disputed') return met;
	if (isUnmet(data)) return 'no-difference';
	const main = mainResultOf(data);
	if (!main) return stateOn(data, day) === 'no-results' ? 'not-found' : 'running';
	const isBetter = main.direction === 'better' || met === 'met';
	return strengthOf(main) >= 2 && isBetter ? 'worked' : 'counted';
}

/** The lessons of what did not do what it was for, in the order in which they are told. */
export const misses: Record<Miss, { title: string; note: string }> = {
	'not-met': { title: 'Main aim not met', note: 'A source says that it missed what it was for.' },
	disputed: {
		title: 'Disputed',
		note: 'Sources disagree on whether it did what it was for.',
	},
	'no-difference': {
		title: 'No difference found, or worse',
		note: 'Its strongest result is no better than without it, or is for the worse.',
	},
	withdrawn: { title: 'Withdrawn or stopped', note: 'It was called off, or is not to be used.' },
	'not-found': {
		title: 'Result never found',
		note: 'It is over, or nothing says any longer that it runs, and no figure was found in public. That does not mean that it failed.',
	},
};

/** Collaborations by what they teach, each in the order in which they came. */
export function byLesson(
	collaborations: readonly Entry<'collaborations'>[],
	day: string,
): Map<Lesson, Entry<'collaborations'>[]> {
	return Map.groupBy(collaborations, ({ data }) => lessonOf(data, day));
}

/** When it ended or was planned to end, as precisely as known. */
export const plannedEnd = ({ ended, running }: Pick<Collaboration, 'ended' | 'running'>) =>
	ended ?? running?.until;

const dayLength = 86_400_000;

/** The whole days since a date was over in London; of a month or a year, since its last day. None where it is not over. */
export function daysSince(date: string, now: number): number | undefined {
	const since = now - endOf(date);
	return since < 0 ? undefined : Math.floor(since / dayLength) + 1;
}
