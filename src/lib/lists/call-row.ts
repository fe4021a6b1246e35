import { type CallState, type CallTimeline, callDate, statesFrom } from '#lib/calls/state.ts';
import { callTimeline, whenWords } from '#lib/calls/timeline.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { tilesOf } from '#lib/entries/networks.ts';
import { formatMoney } from '#lib/text/figures.ts';
import { lowerFirst } from '#lib/text/words.ts';
import { londonDay } from '#lib/time/dates.ts';
import type { Countdown } from '#lib/time/countdown.ts';
import { countdownOf } from '#lib/time/working-days.ts';
import { entryUrl } from '#lib/urls.ts';
import { applicantKinds, supportKinds } from '#schema/vocabulary.ts';

/** What a row shows of a call, with what puts it right as time goes by. */
export interface CallRow {
	href: string;
	title: string;
	text: string;
	/** Who issued it. */
	by: string;
	/** What decides whether to look at it, as far as it is stated: a name and words each. */
	facts: [name: string, words: string][];
	tiles: { column: number; row: number }[];
	timeline: CallTimeline;
	/** The states that it passes through from the build on. */
	ahead: CallState[];
	/** When it opens or closes, in words, each with the states in which that is so. */
	when: [words: string, states: CallState[]][];
	/** What counts the days to its deadline. */
	left?: Pick<Countdown, 'lastDay' | 'closes'>;
	/** The year to file it under once it closes. */
	year?: string;
}

function openTo({ applicants = [] }: Entry<'calls'>['data']): string {
	const kinds = applicants.filter(
		(kind) => kind !== 'small-company' || !applicants.includes('company'),
	);
	return kinds.map((kind) => lowerFirst(applicantKinds[kind])).join(', ');
}

function moneyOf({ support }: Entry<'calls'>['data']): string {
	const { kinds, minimum, maximum, pot, currency = 'GBP' } = support;
	const money = (amount: number) => formatMoney(amount, currency);
	if (maximum !== undefined) return `up to ${money(maximum)}`;
	if (minimum !== undefined) return `at least ${money(minimum)}`;
	if (pot !== undefined) return `${money(pot)} in all`;
	const words = { ...supportKinds, none: 'none', 'not-stated': '' };
	return kinds
		.map((kind) => lowerFirst(words[kind]))
		.filter(Boolean)
		.join(', ');
}

/** The row of a call, as of an instant. */
export function callRowOf(directory: Directory, call: Entry<'calls'>, now: number): CallRow {
	const { data } = call;
	const timeline = callTimeline(data);
	const ahead = statesFrom(timeline, now);
	const countdown = countdownOf(data, now);
	const year =
		ahead.length > 1 && ahead.includes('closed') ? callDate(data)?.slice(0, 4) : undefined;
	const thisYear = londonDay(now).slice(0, 4);
	const when = new Map<string, CallState[]>();
	for (const state of ahead) {
		const words = whenWords(data, state, thisYear);
		when.set(words, [...(when.get(words) ?? []), state]);
	}
	const facts: [string, string][] = [
		['Open to', openTo(data)],
		['Money', moneyOf(data)],
	];
	return {
		href: entryUrl('calls', call.id),
		title: data.title,
		text: data.summary,
		by: data.issuers.map(({ name }) => name).join(', '),
		facts: facts.filter(([, words]) => words !== ''),
		tiles: tilesOf(directory, call),
		timeline,
		ahead,
		when: [...when],
		...(countdown && { left: { lastDay: countdown.lastDay, closes: countdown.closes } }),
		...(year && { year }),
	};
}
