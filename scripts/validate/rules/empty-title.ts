import type { Rule } from './rule.ts';

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
	*check({ entries }) {
		for (const { file, frontMatter, value } of entries) {
			const fault = value && faultOf(value.title);
			if (fault) yield { file, ...frontMatter.placeOfValue(['title']), field: 'title', ...fault };
		}
	},
} as const satisfies Rule;

function faultOf(title: string) {
	const letters = title.replace(/\P{L}/gu, '');
	if (letters === '' || generic.has(letters.toLowerCase()))
		return {
			message: `title is "${title}", which does not say what the entry is.`,
			hint: 'Give the name as published. If it has none, say what it is, whose, and of which year.',
		};
	if (letters.length > 12 && letters === letters.toUpperCase())
		return {
			message: 'title is all in capitals, which are slow to read.',
			hint: 'Write it as in a sentence, with capitals for names and abbreviations only.',
		};
	return undefined;
}
