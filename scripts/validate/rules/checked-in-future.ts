import type { Rule } from './rule.ts';

/** A check is something a person did; a day to come would keep an entry “fresh” for nothing. */
export const checkedInFuture = {
	id: 'checked-in-future',
	summary: 'Nobody has checked an entry on a day that is still to come.',
	group: 'dates',
	example: {
		file: 'calls/frailty.mdx',
		bad: 'checked:\n  on: 2026-10-19\n  how: live-page\n',
		good: 'checked:\n  on: 2026-01-19\n  how: live-page\n',
	},
	*checkEntry({ frontMatter, value }, today) {
		if (!value || value.checked.on <= today) return;
		yield {
			...frontMatter.placeOfValue(['checked', 'on']),
			field: 'checked.on',
			message: `checked.on is ${value.checked.on}, which is still to come: today is ${today}.`,
			hint: 'Give the day on which somebody looked at the sources.',
		};
	},
} as const satisfies Rule;
