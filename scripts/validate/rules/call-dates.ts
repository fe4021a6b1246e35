import { isAfter } from '#schema/fields.ts';
import { type Rule, wrongValue } from './rule.ts';
import type { Call } from '#schema/index.ts';
import { isTooFar } from './too-far-ahead.ts';

const isDeadline = (label: string) =>
	/\b(deadline|last (day|date|chance)|clos(es|ing)|apply by)\b/i.test(label) ||
	/\b(applications?|proposals?|bids?|submissions?) (close|end|due|by)\b/i.test(label);

/** Rounds have cut-offs, and events and questions have deadlines of their own: the call goes on after them. */
const isOfPart = (label: string) =>
	/\b(rounds?|cut-?offs?|cohorts?|waves?|windows?|regist\w+|briefings?|webinars?|events?|questions?)\b/i.test(
		label,
	);

/** Who reads “open all year” plans for no deadline, and would miss one that stands elsewhere. */
export const rollingDeadline = {
	id: 'rolling-deadline',
	summary: 'A rolling call has no deadline.',
	group: 'dates',
	bad: 'closes: rolling\nkeyDates:\n  - on: 2026-03-31\n    label: Deadline for applications\n',
	good: 'closes: rolling\nkeyDates:\n  - on: 2026-03-31\n    label: Cut-off of round 2\n',
	*checkEntry(entry, today) {
		if (entry.collection !== 'calls') return;
		const { frontMatter, value } = entry;
		if (value?.closes !== 'rolling') return;
		const { closedBy, keyDates = [] } = value;
		if (closedBy && isAfter(closedBy, today))
			yield wrongValue(frontMatter, ['closedBy'], {
				says: `is ${closedBy}, which is still to come: a rolling call has no deadline.`,
				hint: `If applications end then, write closes: ${closedBy} and no closedBy. If not, leave closedBy out.`,
			});
		for (const [index, { label }] of keyDates.entries()) {
			if (!isDeadline(label) || isOfPart(label)) continue;
			yield wrongValue(frontMatter, ['keyDates', index, 'label'], {
				says: `is "${label}", but a rolling call has no deadline.`,
				hint: 'If applications end then, write that day in closes. If only a round of them ends, say so: Cut-off of round 2.',
			});
		}
	},
} as const satisfies Rule;

/** A call with an outcome is shown as decided: nobody would apply, though they still could. */
export const earlyOutcome = {
	id: 'early-outcome',
	summary: 'A call has an outcome only when it is over, and one that is public.',
	group: 'dates',
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
		if (!value?.outcome) return;
		const { closes, closedBy, over, withdrawn } = value;
		const { on } = value.outcome;
		const later = on && dateAfter(value, on);
		const ahead = dateAfter(value, today);
		if (on && isAfter(on, today))
			yield wrongValue(frontMatter, ['outcome', 'on'], {
				says: `is ${on}, which is still to come: today is ${today}.`,
				hint: 'Leave the outcome out until it is public. A day that is planned belongs in keyDates.',
			});
		else if (later && !isTooFar(later.date, today))
			yield wrongValue(frontMatter, ['outcome', 'on'], {
				says: `is ${on}, which is before the call ${later.name}, ${later.date}.`,
				hint: 'Compare both dates with the source, and correct the one that is wrong.',
			});
		else if (on && withdrawn && isAfter(on, withdrawn.on))
			yield wrongValue(frontMatter, ['outcome', 'on'], {
				says: `is ${on}, which is after the call was withdrawn, ${withdrawn.on}.`,
				hint: 'If it went on after all, take withdrawn out. If not, tell in its reason what followed.',
			});
		else if (ahead && !isTooFar(ahead.date, today))
			yield {
				...frontMatter.placeOfValue(['outcome']),
				field: 'outcome',
				message: `The call has an outcome, but ${ahead.name} is ${ahead.date}, which is still to come: today is ${today}.`,
				hint: `Correct ${ahead.name}, or leave the outcome out until it is public.`,
			};
		else if (closes === 'rolling' && !closedBy && !over && !withdrawn)
			yield {
				...frontMatter.placeOfValue(['outcome']),
				field: 'outcome',
				message: 'The call has an outcome, but it is rolling: it would be shown as decided.',
				hint: 'If it is over, give closedBy, or over: true. If not, tell in the body what came of it so far.',
			};
	},
} as const satisfies Rule;

/** Which of a call’s own dates lies after another date: that of closing, or else of opening. */
function dateAfter({ opens, closes }: Call, date: string) {
	if (/^\d/.test(closes) && isAfter(closes, date)) return { name: 'closes', date: closes };
	return opens && isAfter(opens, date) ? { name: 'opens', date: opens } : undefined;
}
