import type { Rule } from './rule.ts';

/** A capital letter or a digit in the first word: names such as techUK have theirs later. */
const begins = /^\S*[\p{Lu}\p{N}]/u;

/** A full stop; quotes and brackets may stand after it. */
const ends = /\.["'”’)\]]*$/;

/** Cards, results and feeds print the summary by itself: a piece of a sentence looks cut off. */
export const summarySentence = {
	id: 'summary-sentence',
	summary: 'A summary is a sentence: a capital letter or a digit first, a full stop last.',
	*check({ entries }) {
		for (const { file, frontMatter, value } of entries) {
			const fault = value && faultOf(value.summary);
			if (!fault) continue;
			yield { file, ...frontMatter.placeOfValue(['summary']), field: 'summary', ...fault };
		}
	},
} as const satisfies Rule;

function faultOf(summary: string) {
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
	return undefined;
}
