import type { Entry } from '../corpus/corpus.ts';
import { plainName } from '#lib/text/names.ts';
import { repeated, type Rule } from './rule.ts';

/** Shorter summaries may be alike by chance, and are so in examples. */
const fewest = 40;

/** What an entry tells, as two of a collection are compared; undefined where that is too little. */
export const summaryKey = ({ collection, value }: Entry): string | undefined =>
	value && value.summary.length >= fewest ? `${collection} ${plainName(value.summary)}` : undefined;

/** The same thing under two titles is counted twice, and only one of the two is kept up to date. */
export const copiedEntry = {
	id: 'copied-entry',
	summary: 'No entry is a copy of another under a title of its own.',
	group: 'words',
	file: 'calls/pathways.mdx',
	beside: {
		'calls/frailty.mdx':
			'summary: This call looked for digital pathways for older people who live with frailty.\n',
	},
	bad: `title: Frailty, digital pathways
summary: This call looked for digital pathways for older people who live with frailty.
`,
	good: `title: Frailty, digital pathways, round 2
summary: The second round of this call looked for digital pathways for people in care homes.
`,
	*check({ entries }) {
		for (const [entry, other] of repeated(entries, summaryKey)) {
			const { file, frontMatter, value } = entry;
			if (plainName(other.value?.title ?? '') === plainName(value?.title ?? '')) continue;
			yield {
				file,
				...frontMatter.placeOfValue(['summary']),
				field: 'summary',
				message: `The entry tells the same as ${other.file}.`,
				hint: 'If both are the same thing, keep one, with the other title under aliases. If not, say what makes this one different.',
			};
		}
	},
} as const satisfies Rule;
