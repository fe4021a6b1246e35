import { type Rule, wrongIn, wrongValue } from './rule.ts';

/** Whoever comes to what has closed asks where to go now: the page names it, or says what is known. */
export const closedWithoutReplacement = {
	id: 'closed-without-replacement',
	summary: 'A signpost that has closed names what replaced it, or says what is known of its end.',
	group: 'links',
	file: 'signposts/agency.mdx',
	bad: 'status: closed\n',
	good: 'status: closed\nstatusNote: It closed in 2024, and nothing took over its work.\n',
	*checkEntry(entry) {
		if (entry.collection !== 'signposts') return;
		const { value } = entry;
		if (value?.status !== 'closed') return;
		const { replacedBy, statusNote, notKnown = [] } = value;
		if (replacedBy !== undefined || statusNote !== undefined || notKnown.length > 0) return;
		yield wrongValue(entry.frontMatter, ['status'], {
			says: 'is "closed", but nothing says what to use instead.',
			hint: 'Give the signpost that replaced it in replacedBy, or say under statusNote or notKnown why there is none.',
		});
	},
} as const satisfies Rule;

/** An answer that leads to what no longer exists must lead on to what does. */
export const closedSignpost = {
	id: 'closed-signpost',
	summary: 'An answer that names a signpost that has closed names what replaced it too.',
	group: 'search',
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
	*check(corpus) {
		const signposts = new Map(corpus.in('signposts').map((it) => [`signposts/${it.slug}`, it]));
		for (const item of corpus.items('answers')) {
			const { see = [] } = item.value ?? {};
			for (const [index, address] of see.entries()) {
				const { status, replacedBy } = signposts.get(address)?.value ?? {};
				// Where what replaced it is not there, broken-reference tells of that.
				if (status !== 'closed' || !replacedBy) continue;
				if (!corpus.find('signposts', replacedBy)) continue;
				const instead = `signposts/${replacedBy}`;
				if (see.includes(instead)) continue;
				yield wrongIn(item, ['see', index], {
					says: `is "${address}", which has closed.`,
					hint: `Name what replaced it, "${instead}", in its place or beside it.`,
				});
			}
		}
	},
} as const satisfies Rule;
