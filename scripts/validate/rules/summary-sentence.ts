import { plainName } from '#lib/text/names.ts';
import { placeholderIn } from './placeholder-text.ts';
import type { Rule } from './rule.ts';

/** A capital letter or a digit in the first word: names such as techUK have theirs later. */
const begins = /^\S*[\p{Lu}\p{N}]/u;

/** A full stop; quotes and brackets may stand after it. An exclamation mark is for sales-talk to find. */
const ends = /[.!]["'”’)\]]*$/;

/** Cards, results and feeds print the summary by itself: a piece of a sentence looks cut off. */
export const summarySentence = {
	id: 'summary-sentence',
	summary:
		'A summary is a sentence of its own: a capital letter or a digit first, a full stop last.',
	group: 'words',
	bad: 'summary: Help for people who live with frailty, at home and in\n',
	good: 'summary: Help for people who live with frailty, at home and in hospital.\n',
	*checkEntry({ frontMatter, value }) {
		const fault = value && faultOf(value);
		if (!fault) return;
		yield { ...frontMatter.placeOfValue(['summary']), field: 'summary', ...fault };
	},
} as const satisfies Rule;

/** With fewer words, or characters, it cannot say what the entry is about. */
const fewest = { words: 5, characters: 25 };
/** In a longer sentence a reader loses the beginning. */
const longest = 40;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

function faultOf({ title, summary }: { title: string; summary: string }) {
	if (placeholderIn(summary)) return undefined;
	const [first = ''] = /^\S+/.exec(summary) ?? [];
	if (!begins.test(summary))
		return {
			message: `summary begins with "${first}", which has no capital letter.`,
			hint: 'Write a whole sentence, with a capital letter or a digit first.',
		};
	const [last = ''] = /\S+$/.exec(summary) ?? [];
	if (!ends.test(summary))
		return {
			message: `summary ends with "${last}", without a full stop.`,
			hint: 'Finish the sentence with a full stop. If the words were cut off, write a shorter one.',
		};
	if (/…|\.{2,}/.test(summary))
		return {
			message: 'summary has dots in it that stand for words left out.',
			hint: 'Write whole sentences, and fewer of them.',
		};
	if (summary.length < 2 * title.length && plainName(summary) === plainName(title))
		return {
			message: 'summary says the same as title.',
			hint: 'Say what it is, for whom and where: title and summary stand side by side.',
		};
	const words = wordsIn(summary);
	if (words.length < fewest.words || summary.length < fewest.characters)
		return {
			message: `summary has ${words.length} words, too few to say what the entry is about.`,
			hint: 'Say in a sentence or two what it is, for whom and where.',
		};
	const isLong = (sentence: string) => wordsIn(sentence).length > longest;
	const long = words.length > longest && summary.split(/[.?;:] /).find(isLong);
	if (long)
		return {
			message: `summary has a sentence of ${wordsIn(long).length} words.`,
			hint: `Make two of it. At most ${longest} words is easy to read.`,
		};
	return undefined;
}
