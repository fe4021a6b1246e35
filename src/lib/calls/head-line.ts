import { formatDate, londonDay } from '#lib/time/dates.ts';
import type { Call } from '#schema/index.ts';
import { closingWords, withWeekday } from './deciding.ts';
import { type CallState, endedStates, hasClosingDate } from './state.ts';
import { closingTime } from './timeline.ts';

/** What stands beside a call’s state in its head, and in which states. */
export interface HeadLine {
	states: CallState[];
	/** `Closes`, with what follows it as a date. */
	lead: string;
	date?: { words: string; iso: string | undefined };
}

const isDay = (date: string) => /^\d{4}-\d\d-\d\d/.test(date);
const after = (word: string, date: string) => (isDay(date) ? word : `${word} in`);

/**
 * The one date that matters in each state of a call: when it opens, closes or closed, when its result came.
 * What is ahead is told without the year where that is the year of `now`.
 */
export function headLines(call: Call, now: number): HeadLine[] {
	const { opens, closes, outcome, withdrawn } = call;
	const thisYear = londonDay(now).slice(0, 4);
	const ahead = (words: string) => words.replace(new RegExp(`(?<=[a-z]) ${thisYear}(?=,|$)`), '');
	const closing = hasClosingDate(call);
	const lines: (HeadLine | false | undefined | '')[] = [
		opens && {
			states: ['forthcoming'],
			lead: after('Opens', opens),
			date: { words: ahead(withWeekday(opens)), iso: opens },
		},
		closing && {
			states: ['open', 'closing-soon', 'unconfirmed'],
			lead: after('Closes', closes),
			date: { words: ahead(closingWords(closes)), iso: closingTime(call) },
		},
		closes === 'rolling' && { states: ['rolling', 'unconfirmed'], lead: 'No closing date' },
		closes === 'unknown' && { states: ['unconfirmed'], lead: 'No closing date was found' },
		opens &&
			!closing && {
				states: ['lapsed'],
				lead: after('Opened', opens),
				date: { words: formatDate(opens), iso: opens },
			},
		outcome?.on && {
			states: ['decided'],
			lead: isDay(outcome.on) ? 'Result made public' : 'Result made public in',
			date: { words: formatDate(outcome.on), iso: outcome.on },
		},
		withdrawn && {
			states: ['withdrawn'],
			lead: after('Withdrawn', withdrawn.on),
			date: { words: formatDate(withdrawn.on), iso: withdrawn.on },
		},
		closing && {
			states: endedStates.filter(
				(state) => !(state === 'decided' && outcome?.on) && state !== 'withdrawn',
			),
			lead: after('Closed', closes),
			date: { words: closingWords(closes), iso: closingTime(call) },
		},
	];
	return lines.filter((line) => !!line);
}
