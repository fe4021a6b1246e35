import { isAfter } from '#schema/fields.ts';
import { type Rule, wrongValue } from './rule.ts';

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
	file: 'calls/frailty.mdx',
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
