import { formatMoney } from '#lib/text/figures.ts';
import { listNames, lowerFirst } from '#lib/text/words.ts';
import { formatDate, formatDayOfWeek, formatTime } from '#lib/time/dates.ts';
import type { Call } from '#schema/index.ts';
import { applicantKinds, nations, supportKinds } from '#schema/vocabulary.ts';
import { overWords } from './over-words.ts';
import { hasClosingDate } from './state.ts';

/** One of the facts that decide whether to answer a call: the answer first, where there is one, then more. */
export interface Deciding {
	answer?: string | undefined;
	details: string[];
}

/** Answers are set large: what is longer than this is told as a detail. */
const longest = 90;

const told = (answer: string | undefined, ...details: (string | undefined)[]): Deciding => ({
	answer: answer && answer.length <= longest ? answer : undefined,
	details: [answer && answer.length > longest ? answer : undefined, ...details].filter(
		(words) => words !== undefined,
	),
});

/** A day with its weekday, a month or a year: `Friday 28 November 2025`, `November 2025`. */
export const withWeekday = (date: string): string =>
	date.length === 10 ? formatDayOfWeek(date) : formatDate(date);

/** A closing date with its weekday and its time, which no line end parts: `Thursday 20 November 2025, noon`. */
export function closingWords(closes: string): string {
	const [date = '', time] = closes.split(' ');
	return withWeekday(date) + (time ? `,\u00a0${formatTime(time)}` : '');
}

/** When it closes. */
export function closingOf(call: Call): Deciding {
	const { opens, closes, checked } = call;
	const from = opens && `Applications from ${formatDate(opens)}.`;
	if (closes === 'rolling')
		return told('No closing date', 'Proposals are taken at any time while it runs.', from);
	if (!hasClosingDate(call)) {
		const day = 'The closing day was not found.';
		const over = overWords(call);
		return told(
			undefined,
			over ? `${over} ${day}` : `${day} This is as of ${formatDate(checked.on)}.`,
		);
	}
	const { length } = closes;
	const end =
		length > 10
			? 'London time.'
			: length === 10
				? 'At the end of that day, London time.'
				: 'The day is not stated.';
	return told(closingWords(closes), [end, from].filter(Boolean).join(' '));
}

/** Who can answer it. */
export function whoOf({ applicants = [], applicantsNote }: Call): Deciding {
	const isOfAnySize = applicants.includes('company') && applicants.includes('small-company');
	const kinds = applicants.flatMap((kind) => {
		if (!isOfAnySize) return applicantKinds[kind];
		return kind === 'small-company'
			? []
			: kind === 'company'
				? 'Companies of any size'
				: applicantKinds[kind];
	});
	const words = kinds.map((kind, index) => (index > 0 ? lowerFirst(kind) : kind));
	return told(listNames(words, 'and') || undefined, applicantsNote);
}

/** What the successful get: an amount if there is one, else of what kind it is. */
export function moneyOf({ support }: Call): Deciding {
	const { kinds, words, minimum, maximum, pot, currency = 'GBP' } = support;
	const money = (amount: number) => formatMoney(amount, currency);
	const all = pot && `${money(pot)} in all`;
	const one =
		minimum && maximum
			? `${money(minimum)} to ${money(maximum)}`
			: maximum
				? `Up to ${money(maximum)}`
				: minimum && `From ${money(minimum)}`;
	const named = kinds.filter((kind) => kind !== 'not-stated').map((kind) => supportKinds[kind]);
	const kind = named.map((name, index) => (index > 0 ? lowerFirst(name) : name)).join(', ');
	const amount = one || all || undefined;
	if (!amount) return told(kind || undefined, words);
	return told(amount, kind ? `${kind}${one && all ? `; ${all}` : ''}.` : undefined, words);
}

/** Where it applies, and where applicants may be based. */
export function whereOf({ place, nations: from = [] }: Call): Deciding {
	const lands = from.map((nation) => nations[nation]);
	if (!place) return told(lands.join(', ') || undefined);
	return told(place, lands.length > 0 ? `Applicants from: ${lands.join(', ')}.` : undefined);
}

/** How the partner is chosen: the one stage, or how many there are. */
export const chosenOf = ({ selection = [], criteria = [] }: Call): Deciding =>
	told(
		selection.length > 1
			? `In ${selection.length} stages`
			: (selection[0] ?? (criteria.length > 0 ? 'By published criteria' : undefined)),
	);
