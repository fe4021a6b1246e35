import { isAfter } from '#schema/fields.ts';
import type { Call } from '#schema/index.ts';
import type { Rule } from './rule.ts';
import { isTooFar } from './too-far-ahead.ts';

/** What is wrong with the outcome of a call, and the field that it is about. */
interface Fault {
	field: 'outcome' | 'outcome.on';
	message: string;
	hint: string;
}

/** A call with an outcome is shown as decided: nobody would apply, though they still could. */
export const earlyOutcome = {
	id: 'early-outcome',
	summary: 'A call has an outcome only when it is over, and one that is public.',
	group: 'dates',
	file: 'calls/frailty.mdx',
	bad: 'closes: 2026-02-27\noutcome:\n  words: Two companies were chosen.\n',
	good: `opens: 2025-09-01
closes: 2025-10-31
outcome:
  on: 2025-12-15
  words: Two companies were chosen.
`,
	*checkEntry(entry, today) {
		if (entry.collection !== 'calls') return;
		const { frontMatter, value } = entry;
		const fault = value && faultOf(value, today);
		if (!fault) return;
		const place = frontMatter.placeOfValue(fault.field.split('.'));
		yield { ...place, ...fault };
	},
} as const satisfies Rule;

function faultOf(call: Call, today: string): Fault | undefined {
	const { outcome, closes, closedBy, withdrawn } = call;
	if (!outcome) return undefined;
	const { on } = outcome;
	const field = 'outcome.on';
	if (on && isAfter(on, today))
		return {
			field,
			message: `${field} is ${on}, which is still to come: today is ${today}.`,
			hint: 'Leave the outcome out until it is public. A day that is planned belongs in keyDates.',
		};
	const later = on && dateAfter(call, on);
	if (later && !isTooFar(later.date, today))
		return {
			field,
			message: `${field} is ${on}, which is before the call ${later.name}, ${later.date}.`,
			hint: 'Compare both dates with the source, and correct the one that is wrong.',
		};
	if (on && withdrawn && isAfter(on, withdrawn.on))
		return {
			field,
			message: `${field} is ${on}, which is after the call was withdrawn, ${withdrawn.on}.`,
			hint: 'If it went on after all, take withdrawn out. If not, tell in its reason what followed.',
		};
	const ahead = dateAfter(call, today);
	if (ahead && !isTooFar(ahead.date, today))
		return {
			field: 'outcome',
			message: `The call has an outcome, but ${ahead.name} is ${ahead.date}, which is still to come: today is ${today}.`,
			hint: `Correct ${ahead.name}, or leave the outcome out until it is public.`,
		};
	if (closes === 'rolling' && !closedBy && !withdrawn)
		return {
			field: 'outcome',
			message: 'The call has an outcome, but it is rolling: it would be shown as decided.',
			hint: 'If it is over, give closedBy. If not, tell in the body what came of it so far.',
		};
	return undefined;
}

/** Which of a call’s own dates lies after another date: that of closing, or else of opening. */
function dateAfter({ opens, closes }: Call, date: string) {
	if (/^\d/.test(closes) && isAfter(closes, date)) return { name: 'closes', date: closes };
	return opens && isAfter(opens, date) ? { name: 'opens', date: opens } : undefined;
}
