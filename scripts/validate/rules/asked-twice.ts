import { fold } from '../fold.ts';
import type { Rule } from './rule.ts';

/** A phrase is recognised by its words in any order, so that is how two are compared. */
const keyOf = (phrase: string) => fold(phrase).split(' ').sort().join(' ');

/** One query has one answer: of two, nobody would see the second. */
export const askedTwice = {
	id: 'asked-twice',
	summary: 'A way of asking belongs to one answer, and stands there once.',
	*check(corpus) {
		const first = new Map<string, { question: string; line: number }>();
		for (const { file, places, value } of corpus.items('answers'))
			for (const [index, phrase] of (value?.asked ?? []).entries()) {
				const place = places.placeOfValue(['asked', index]);
				const other = first.get(keyOf(phrase));
				if (value && !other)
					first.set(keyOf(phrase), { question: value.question, line: place.line });
				if (!other) continue;
				const field = `asked[${index}]`;
				yield {
					file,
					...place,
					field,
					message: `${field} is "${phrase}", which leads to "${other.question}" already, on line ${other.line}.`,
					hint: 'Keep it where the answer is nearer, or add a word that tells the two apart.',
				};
			}
	},
} as const satisfies Rule;
