import { type Rule, wrongValue } from './rule.ts';

/** Who looks on the day of a check and finds a call over has not learnt when it closed. */
export const overWhenChecked = {
	id: 'over-when-checked',
	summary: 'The day by which a call was over is one that a source gives, not the day of the check.',
	group: 'dates',
	bad: 'closes: unknown\nclosedBy: 2026-01-10\nchecked: { on: 2026-01-10, how: live-page }\n',
	good: 'closes: unknown\nover: true\nchecked: { on: 2026-01-10, how: live-page }\n',
	*checkEntry({ collection, frontMatter, value }) {
		if (collection !== 'calls' || !value?.closedBy || value.closedBy !== value.checked.on) return;
		yield wrongValue(frontMatter, ['closedBy'], {
			says: `is ${value.closedBy}, the day of the check: somebody looked then, and the call may have been over for long.`,
			hint: 'If a source says by when it was over, write that date. If one shows no more than that it is over, write over: true in its place. If none does, leave both out.',
		});
	},
} as const satisfies Rule;
