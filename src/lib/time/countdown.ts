import { closingSoonDays } from '#lib/calls/state.ts';
import { counted } from '#lib/text/words.ts';

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
	const days = Math.ceil((lastDay - instant) / day);
	return days === 1 ? 'Closes tomorrow' : `${days} days left`;
}

/**
 * How long is left: `Closes today`, `Closes tomorrow` or `Closes in 3 working days`; today does not count,
 * the day of the deadline does. Nothing while it is further away than
 * what counts as soon, and nothing once it is closed.
 */
export function countdownWords(countdown: Countdown, instant: number): string {
	const ahead = countdown.closes - instant;
	if (ahead <= 0 || ahead > closingSoonDays * day) return '';
	if (instant >= countdown.lastDay) return 'Closes today';
	if (instant >= countdown.dayBefore) return 'Closes tomorrow';
	const left = countdown.workingDays.filter((start) => start > instant).length;
	if (left === 0) return 'No working day left before it closes';
	return `Closes in ${counted(left, 'working day')}`;
}
