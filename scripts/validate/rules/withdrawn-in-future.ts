import { isAfter } from '#schema/fields.ts';
import type { Rule } from './rule.ts';

/** What is announced is not done yet: until then the page would hide that a thing still stands. */
export const withdrawnInFuture = {
	id: 'withdrawn-in-future',
	summary: 'Nothing has been withdrawn on a day that is still to come.',
	group: 'dates',
	example: {
		file: 'calls/frailty.mdx',
		bad: `withdrawn:
  on: 2026-02-15
  reason: The money went to another call.
`,
		good: `withdrawn:
  on: 2026-01-15
  reason: The money went to another call.
`,
	},
	*checkEntry({ frontMatter, value }, today) {
		const on = value?.withdrawn?.on;
		if (!on || !isAfter(on, today)) return;
		yield {
			...frontMatter.placeOfValue(['withdrawn', 'on']),
			field: 'withdrawn.on',
			message: `withdrawn.on is ${on}, which is still to come: today is ${today}.`,
			hint: 'Give the day on which it was withdrawn, or leave withdrawn out until then.',
		};
	},
} as const satisfies Rule;
