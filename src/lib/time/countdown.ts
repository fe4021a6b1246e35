import { closingSoonDays } from '#lib/calls/state.ts';
import { londonDay } from './dates.ts';

/**
 * The instants at which the words about a coming deadline change, worked out at build so that the reader’s
 * browser needs no calendar: the starts, in London, of the day before the deadline, of its own day, and of
 * the working days up to it.
 */
export interface Countdown {
	dayBefore: number;
	lastDay: number;
	workingDays: number[];
	closes: number;
}

const day = 86_400_000;

/** The days to a deadline, for rows: `Closes today`, `Closes tomorrow`, `18 days left`; nothing once it is over. */
export function daysLeft(
	{ lastDay, closes }: Pick<Countdown, 'lastDay' | 'closes'>,
	instant: number,
): string {
	if (instant >= closes) return '';
	if (instant >= lastDay) return 'Closes today';
	// By the days of London's calendar: one of them may have 23 or 25 hours.
	const [from, to] = [instant, lastDay].map((moment) => Date.parse(londonDay(moment)));
	const days = ((to ?? 0) - (from ?? 0)) / day;
	return days === 1 ? 'Closes tomorrow' : `${days} days left`;
}

/**
 * How long is left, for a call’s own page: the same, and of what counts as soon how many of the days are
 * working days: `10 days left, 8 of them working days`. Today does not count, the day of the deadline does.
 */
export function countdownWords(countdown: Countdown, instant: number): string {
	const words = daysLeft(countdown, instant);
	const { closes, dayBefore, workingDays } = countdown;
	if (instant >= dayBefore || closes - instant > closingSoonDays * day) return words;
	const left = workingDays.filter((start) => start > instant).length;
	const few = left === 0 ? 'none of them a working day' : '1 of them a working day';
	return `${words}, ${left > 1 ? `${left} of them working days` : few}`;
}
