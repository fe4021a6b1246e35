import type { Call } from '#schema/index.ts';
import { londonDay } from '#lib/time/dates.ts';
import { addDays } from '#lib/time/london-time.ts';
import {
	checkedSentence,
	openingAndClosing,
	resultSentence,
	withdrawnSentence,
} from './call-text.ts';
import { carriable } from '#lib/text/escape.ts';
import { slugOf } from '#lib/text/names.ts';
import { type FollowedCall, eventUid } from './followed-call.ts';

/** One date of a call, known to the day, for calendars. Instants are in milliseconds. */
export interface CalendarEvent {
	uid: string;
	/** Greater after every change of the call's file. */
	sequence: number;
	/** When the call's file last changed. */
	touched: number;
	/** `YYYY-MM-DD`, in London. */
	day: string;
	/** `HH:MM` by London's clocks; without it the event takes the day, as a bare day closes at its end. */
	time?: string;
	summary: string;
	description: string;
	url: string;
	tags: string[];
	isDeadline: boolean;
	isCancelled: boolean;
	/** Sorts events by when they come. */
	order: string;
}

type DateOfCall = { what: string; words: string; day: string; time?: string };

/** A label as a part of a UID: short, and of letters, digits and hyphens. */
const partOfUid = (label: string) => slugOf(slugOf(label).slice(0, 60)) || 'date';

/** Names that are taken already get a number: the dates that every call may have keep theirs. */
function named(dates: Call['keyDates'] = []) {
	const taken = new Set(['opens', 'closes', 'outcome']);
	return dates.map(({ on, label }) => {
		const slug = partOfUid(label);
		let what = slug;
		for (let count = 2; taken.has(what); count++) what = `${slug}-${count}`;
		taken.add(what);
		return { what, words: label, day: on };
	});
}

function deadline(closes: string): DateOfCall {
	const [day = '', time] = closes.split(' ');
	return { what: 'closes', words: 'Closes', day, ...(time && { time }) };
}

const datesOf = ({ data, state }: FollowedCall): DateOfCall[] =>
	[
		...(data.opens ? [{ what: 'opens', words: 'Opens', day: data.opens }] : []),
		deadline(data.closes),
		...named(data.keyDates),
		...(state === 'decided' && data.outcome?.on
			? [{ what: 'outcome', words: 'Result made public', day: data.outcome.on }]
			: []),
	].filter(({ day }) => day.length === 10);

const firstYear = Date.UTC(2020, 0, 1);

/**
 * Minutes from 2020 to the last change of the file. It grows with each change, as a sequence must, and is the
 * same from a shallow clone, where changes cannot be counted.
 */
const sequenceAt = (touched: number) => Math.max(0, Math.floor((touched - firstYear) / 60_000));

/** The events of a call, for each of its dates that is known to the day. */
export function eventsOf(call: FollowedCall): CalendarEvent[] {
	const { data, history, url, tags } = call;
	const isCancelled = call.state === 'withdrawn';
	const description = [
		isCancelled ? withdrawnSentence(data) : undefined,
		call.state === 'decided' ? resultSentence(data) : undefined,
		data.summary,
		openingAndClosing(data),
		checkedSentence(data),
		url,
	]
		.filter((line) => line !== undefined)
		.join('\n');
	return datesOf(call).map(({ what, words, day, time }) => ({
		uid: eventUid(call.name, what),
		sequence: sequenceAt(history.touched),
		touched: history.touched,
		day,
		...(time && { time }),
		summary: carriable(`${isCancelled ? 'Withdrawn. ' : ''}${words}: ${data.title}`),
		description: carriable(description),
		url,
		tags,
		isDeadline: what === 'closes',
		isCancelled,
		order: `${day} ${time ?? ''} ${call.name} ${what}`,
	}));
}

/** How many days an event stays in a shared calendar when it is over, and how many stay in any case. */
export const keptDays = 400;
export const keptAnyway = 10;

/** Events in the order in which they come. */
export const byDate = (events: CalendarEvent[]): CalendarEvent[] =>
	events.toSorted((a, b) => (a.order < b.order ? -1 : 1));

/**
 * The events of a calendar of many calls, the earliest first: all that are to come or were over less than
 * `keptDays` ago, and no fewer than the `keptAnyway` latest, so that nobody takes it for a broken one.
 */
export function inCalendar(events: CalendarEvent[], now: number): CalendarEvent[] {
	const from = addDays(londonDay(now), -keptDays);
	return byDate(events).filter(
		({ day }, index, all) => day >= from || index >= all.length - keptAnyway,
	);
}
