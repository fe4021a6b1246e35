import Holidays from 'date-holidays';
import type { Call } from '#schema/index.ts';
import { closingSoonDays } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import type { Countdown } from './countdown.ts';
import { weekdayOf } from './dates.ts';
import { addDays, startOf } from './london-time.ts';

/** The calendar of England, read when it is first needed. */
let england: Holidays | undefined;
const bankHolidays = new Map<string, Set<string>>();

function bankHolidaysOf(year: string): Set<string> {
	let days = bankHolidays.get(year);
	if (!days) {
		england ??= new Holidays('GB', 'ENG');
		const found = england.getHolidays(Number(year)).filter(({ type }) => type === 'public');
		bankHolidays.set(year, (days = new Set(found.map(({ date }) => date.slice(0, 10)))));
	}
	return days;
}

/** Whether a day, `YYYY-MM-DD`, is a working day in England: no weekend and no bank holiday. */
export const isWorkingDay = (day: string): boolean =>
	!weekdayOf(day).startsWith('S') && !bankHolidaysOf(day.slice(0, 4)).has(day);

/** What counts the days to a call’s deadline, where that is known to the day and lies ahead. */
export function countdownOf(call: Call, now: number): Countdown | undefined {
	const { closesFrom, closesBy } = callTimeline(call);
	if (closesBy === undefined || closesFrom !== closesBy || closesBy <= now) return undefined;
	const lastDay = call.closes.slice(0, 10);
	const workingDays = Array.from({ length: closingSoonDays }, (_, back) => addDays(lastDay, -back))
		.filter(isWorkingDay)
		.filter((day) => startOf(day) > now)
		.map(startOf);
	return {
		dayBefore: startOf(addDays(lastDay, -1)),
		lastDay: startOf(lastDay),
		workingDays,
		closes: closesBy,
	};
}
