import type { Rule } from './rule.ts';

/** An answer that leads to what no longer exists must lead on to what does. */
export const closedSignpost = {
	id: 'closed-signpost',
	summary: 'An answer that names a signpost that has closed names what replaced it too.',
	group: 'search',
	example: {
		file: 'search/answers.yml',
		beside: {
			'signposts/agency.mdx': 'status: closed\nreplacedBy: office\n',
			'signposts/office.mdx': 'title: An office\n',
		},
		bad: `- question: Who can advise me?
  asked: [advice]
  answer: The agency can.
  see: [signposts/agency]
`,
		good: `- question: Who can advise me?
  asked: [advice]
  answer: The office can.
  see: [signposts/office]
`,
	},
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
