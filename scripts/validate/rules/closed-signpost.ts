import type { Rule } from './rule.ts';

/** An answer that leads to what no longer exists must lead on to what does. */
export const closedSignpost = {
	id: 'closed-signpost',
	summary: 'An answer that names a signpost that has closed names what replaced it too.',
	*check(corpus) {
		for (const { file, places, value } of corpus.items('answers')) {
			const { see = [] } = value ?? {};
			for (const [index, address] of see.entries()) {
				const signpost = corpus.in('signposts').find(({ slug }) => address === `signposts/${slug}`);
				const { status, replacedBy } = signpost?.value ?? {};
				if (status !== 'closed' || !replacedBy) continue;
				const instead = `signposts/${replacedBy}`;
				if (see.includes(instead)) continue;
				const field = `see[${index}]`;
				yield {
					file,
					...places.placeOfValue(['see', index]),
					field,
					message: `${field} is "${address}", which has closed.`,
					hint: `Name what replaced it, "${instead}", in its place or beside it.`,
				};
			}
		}
	},
} as const satisfies Rule;
