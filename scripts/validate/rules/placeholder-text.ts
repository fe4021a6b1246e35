import { isGenericTitle } from './titles.ts';
import { wrongWords } from '../corpus/prose.ts';
import type { Rule } from './rule.ts';

const placeholder =
	/\b(TBC|TBA|TBD|TODO|FIXME|X{3,})\b|\blorem ipsum\b|\bplaceholder\b|\[(…|\.\.\.)\]|[[<{]\s*(insert|your|add|name|date|title|text|link)\b[^\]>}]{0,80}[\]>}](?!\()|\b(insert|enter|add|put) (\w+ )?(text|name|title|date|summary|description|details|link)s?( here\b|$)|\b(text|words|description|summary|details) (goes|go|to go) here\b|\b(details?|summary|description|text|date|title)s? to (be )?(confirmed|added|written|completed|follow)\b|\?{3,}|^(to be (confirmed|added|written|completed)|coming soon|asdf\w*|n\/a)\.?$/i;

/** True for capitals where they are what marks it: `xxx` is a word in other places. */
const isMark = (text: string) => !/^[a-z]+$/.test(text) || !/^(tba|fixme|x+)$/.test(text);

/** The part of a text that stands for words to come, where there is one. */
export function placeholderIn(text: string): { found: string; at: number } | undefined {
	const match = placeholder.exec(text);
	return match && isMark(match[0]) ? { found: match[0], at: match.index } : undefined;
}

/** What stands for words to come is published as it is, and looks like the whole of what is known. */
export const placeholderText = {
	id: 'placeholder-text',
	summary: 'No words stand for words that are still to come, such as TBC.',
	group: 'words',
	bad: 'challenge: TBC\n',
	good: 'challenge: Older people fall, and some never get up again.\n',
	*checkEntry(entry) {
		yield* wrongWords(entry, {
			inField({ field, text }) {
				const found = placeholderIn(text);
				return found && field === 'title' && isGenericTitle(text) ? undefined : found;
			},
			inLine: placeholderIn,
			says: ({ found }) => `has "${found}" in it, which stands for words to come.`,
			hint: () =>
				'Write what is known, or leave it out. What was looked for and not found belongs in notKnown.',
		});
	},
} as const satisfies Rule;
