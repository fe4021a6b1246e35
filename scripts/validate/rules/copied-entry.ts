import type { Entry } from '../entry.ts';
import { plainName } from '../plain-name.ts';
import { remembered } from '../remembered.ts';
import type { Rule } from './rule.ts';
import { sameAddress } from './source-twice.ts';

/** Shorter summaries may be alike by chance, and are so in examples. */
const fewest = 40;

/** The long words of an entry, which two entries have in common only where one was made of the other. */
const tellingOf = ({ value }: Entry): string => {
	const { summary, sought, done, aim, helpsWith } = (value ?? {}) as Record<string, unknown>;
	const words = [sought, done, aim, helpsWith, summary].find((it) => typeof it === 'string');
	return words !== undefined && words.length >= fewest ? words : String(summary);
};

const sourcesOf = remembered(({ value }: Entry) =>
	(value?.sources ?? [])
		.map(({ url }) => sameAddress(url))
		.sort()
		.join(' '),
);
const plainSummary = remembered(({ value }: Entry) => plainName(value?.summary ?? ''));
const plainTelling = remembered((entry: Entry) => plainName(tellingOf(entry)));

/** Whether two entries of a collection tell the same under two titles. */
export function copyOf(one: Entry, other: Entry): boolean {
	if (!one.value || !other.value || one.collection !== other.collection) return false;
	if (one.value.summary.length < fewest) return false;
	return (
		plainSummary(one) === plainSummary(other) ||
		(sourcesOf(one) === sourcesOf(other) && plainTelling(one) === plainTelling(other))
	);
}

/** How words begin, as `plainName` compares them: few begin as others do, and the rest need no closer look. */
const beginningOf = (words: string) => plainName(words.slice(0, 60)).split(' ', 3).join(' ');

/** The same thing under two titles is counted twice, and only one of the two is kept up to date. */
export const copiedEntry = {
	id: 'copied-entry',
	summary: 'No entry is a copy of another under a title of its own.',
	group: 'words',
	example: {
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
	},
	*check({ entries }) {
		const alike = new Map<string, Entry[]>();
		for (const entry of entries) {
			if (!entry.value || entry.value.summary.length < fewest) continue;
			const { collection, file, frontMatter, value } = entry;
			const beginnings = [value.summary, tellingOf(entry)].map(beginningOf);
			const keys = new Set(beginnings.map((words) => `${collection} ${words}`));
			const other = [...keys]
				.flatMap((key) => alike.get(key) ?? [])
				.find((before) => copyOf(entry, before));
			for (const key of keys) {
				const known = alike.get(key);
				if (known) known.push(entry);
				else alike.set(key, [entry]);
			}
			if (!other?.value || plainName(other.value.title) === plainName(value.title)) continue;
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
