import { stem, wordsThatCount } from '#lib/search/words.ts';
import type { Rule } from './rule.ts';

/** Fields that stand below the summary on the page of the entry. */
const fields = ['helpsWith', 'sought', 'challenge', 'done', 'aim'] as const;

/** With fewer words that count, two sentences may be alike by chance. */
const fewest = 4;
/** Of the words of two texts, the share that both have from which a reader takes them for one. */
const mostShared = 2 / 3;

const wordsOf = (text: string) => new Set(wordsThatCount(text).map(stem));

/** Whether two texts say the same, whatever the order and the endings of their words. */
export function saySame(one: string, other: string): boolean {
	const [words, others] = [wordsOf(one), wordsOf(other)];
	if (Math.min(words.size, others.size) < fewest) return false;
	const shared = [...words].filter((word) => others.has(word)).length;
	return shared >= mostShared * (words.size + others.size - shared);
}

/** Both stand on one page: whoever reads on, because the summary was of use, learns nothing. */
export const toldTwice = {
	id: 'told-twice',
	summary: 'The summary says something else than the fields that stand below it.',
	group: 'words',
	file: 'signposts/agency.mdx',
	bad: `summary: The agency licenses medicines and acts on reports of harm.
helpsWith: It licenses medicines, and acts on harm that is reported.
`,
	good: `summary: This agency is the regulator of medicines, for companies and the public.
helpsWith: It licenses medicines, and acts on harm that is reported.
`,
	*checkEntry({ frontMatter, value }) {
		if (!value) return;
		for (const field of fields) {
			const text = (value as Partial<Record<string, unknown>>)[field];
			if (typeof text !== 'string' || !saySame(value.summary, text)) continue;
			yield {
				...frontMatter.placeOfValue(['summary']),
				field: 'summary',
				message: `summary says the same as ${field}, which stands below it.`,
				hint: `Say in the summary what it is and for whom, and leave the rest to ${field}.`,
			};
			return;
		}
	},
} as const satisfies Rule;
