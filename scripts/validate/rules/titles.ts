import type { EntryFile } from '../corpus/corpus.ts';
import { repeated, type Rule, wrongIn } from './rule.ts';
import { plainName } from '#lib/text/names.ts';

/** Words that name a kind of entry, or nothing at all. */
const generic = new Set(
	`announcement award call calls challenge collaboration competition draft entry example funding
	grant guide heading innovation name network news opportunity page placeholder priority
	programme project scheme signpost system tba tbc tbd title todo unknown untitled xxx`.split(/\s+/),
);

/** In a list, a page of results or a feed, the title stands alone. */
export const emptyTitle = {
	id: 'empty-title',
	summary: 'A title says what its entry is, and not in capitals.',
	group: 'words',
	bad: 'title: Funding\n',
	good: 'title: Digital pathways for frailty\n',
	*checkEntry({ frontMatter, value }) {
		const fault = value && titleFault(value.title);
		if (fault) yield { ...frontMatter.placeOfValue(['title']), field: 'title', ...fault };
	},
} as const satisfies Rule;

const lettersOf = (title: string) => title.replace(/\P{L}/gu, '');

/** True for a title that names only a kind of entry, or nothing. */
export const isGenericTitle = (title: string) => {
	const letters = lettersOf(title);
	const rest = title
		.toLowerCase()
		.replace(/\b(another|latest|my|new|next|our|test|this)\b/g, '')
		.replace(/[^\p{L}]/gu, '');
	return (
		letters.length < 3 || rest === '' || generic.has(letters.toLowerCase()) || generic.has(rest)
	);
};

/** What is wrong with a title by itself, if anything. */
function titleFault(title: string) {
	const letters = lettersOf(title);
	if (isGenericTitle(title))
		return {
			message: `title is "${title}", which does not say what the entry is.`,
			hint: 'Give the name as published. If it has none, say what it is, whose, and of which year.',
		};
	if (letters.length > 12 && letters === letters.toUpperCase())
		return {
			message: 'title is all in capitals, which are slow to read.',
			hint: 'Write it as in a sentence, with capitals for names and abbreviations only.',
		};
	if (/…|\.{2,}/.test(title))
		return {
			message: 'title has dots in it that stand for words left out.',
			hint: 'Write all the words, or a shorter title.',
		};
	if (/(?<!\b(Ltd|Inc|Co|plc|\p{Lu}\.?\p{Lu}))\.$/u.test(title))
		return {
			message: 'title ends with a full stop, which a title does not have.',
			hint: 'Leave the full stop out.',
		};
	return undefined;
}

/** Two entries of one name cannot be told apart in a list, nor by a search engine. */
export const duplicateTitle = {
	id: 'duplicate-title',
	summary: 'No two entries of a collection have the same title.',
	group: 'words',
	file: 'calls/pathways-for-frailty.mdx',
	bad: 'title: Digital pathways for frailty\n',
	good: 'title: Digital pathways for frailty, second round\n',
	*check({ entries }) {
		const titleOf = ({ collection, value }: EntryFile) =>
			value && `${collection} ${plainName(value.title)}`;
		// One in capitals, or with a full stop, is for empty-title first.
		const isFaulty = ({ value }: EntryFile) => titleFault(value?.title ?? '') !== undefined;
		for (const [entry, other] of repeated(entries, titleOf))
			if (!isFaulty(entry) && !isFaulty(other))
				yield wrongIn(entry, ['title'], {
					says: `is the same as in ${other.file}.`,
					hint: 'Say what makes it different, such as its year or round, or remove one of the two.',
				});
	},
} as const satisfies Rule;
