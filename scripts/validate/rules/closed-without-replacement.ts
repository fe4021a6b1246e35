import type { Rule } from './rule.ts';

/** Whoever comes to what has closed asks where to go now: the page names it, or says what is known. */
export const closedWithoutReplacement = {
	id: 'closed-without-replacement',
	summary: 'A signpost that has closed names what replaced it, or says what is known of its end.',
	group: 'links',
	example: {
		file: 'signposts/agency.mdx',
		bad: 'status: closed\n',
		good: 'status: closed\nstatusNote: It closed in 2024, and nothing took over its work.\n',
	},
	*checkEntry(entry) {
		if (entry.collection !== 'signposts') return;
		const { frontMatter, value } = entry;
		if (value?.status !== 'closed') return;
		const { replacedBy, statusNote, notKnown = [] } = value;
		if (replacedBy !== undefined || statusNote !== undefined || notKnown.length > 0) return;
		yield {
			...frontMatter.placeOfValue(['status']),
			field: 'status',
			message: 'status is "closed", but nothing says what to use instead.',
			hint: 'Give the signpost that replaced it in replacedBy, or say under statusNote or notKnown why there is none.',
		};
	},
} as const satisfies Rule;
