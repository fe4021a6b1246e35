import type { Call } from '#schema/index.ts';
import type { CallState } from './state.ts';
import { formatDate, formatTime } from '#lib/time/date-words.ts';

/** When a call closes, in words, with its London time: `20 November 2025, noon`; `open all year`. */
export function formatClosing(closes: string): string {
	if (closes === 'rolling') return 'open all year';
	if (closes === 'unknown') return 'not known';
	const [date, time] = closes.split(' ') as [string, string?];
	return time ? `${formatDate(date)}, ${formatTime(time)}` : formatDate(date);
}

/** What is said where a call has no closing date. */
export const noClosing = {
	rolling: 'No closing date',
	unknown: 'No closing date was found.',
	allYear: 'open all year when it runs',
	anyTime: 'proposals are taken at any time while it runs.',
} as const;

export const hasClosingDate = (call: Pick<Call, 'closes'>): boolean =>
	call.closes !== 'rolling' && call.closes !== 'unknown';

/** One line about when a call opens or closes, for a card. */
export function whenWords(call: Call, state: CallState): string {
	if (state === 'withdrawn' && call.withdrawn) return `Withdrawn ${formatDate(call.withdrawn.on)}`;
	if (state === 'decided' && call.outcome?.on) return `Result ${formatDate(call.outcome.on)}`;
	if (state === 'forthcoming' && call.opens) return `Opens ${formatDate(call.opens)}`;
	if (hasClosingDate(call)) return formatClosing(call.closes);
	if (call.closes === 'rolling') return `${noClosing.rolling}: ${noClosing.allYear}`;
	if (call.opens) return `Opened ${formatDate(call.opens)}, closing date not found`;
	return 'No closing date found';
}

/** The date that a call is filed under: when it closed, else when it opened or was over. */
export function callDate(call: Call): string | undefined {
	if (hasClosingDate(call)) return call.closes.slice(0, 10);
	return call.opens ?? call.outcome?.on ?? call.withdrawn?.on;
}
