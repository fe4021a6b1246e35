import type { Place } from '../diagnostic.ts';
import { fold } from '../fold.ts';
import type { Rule } from './rule.ts';

/** A phrase is recognised by its words in any order, so that is how two are compared. */
const keyOf = (phrase: string) => fold(phrase).split(' ').sort().join(' ');

/** One query has one answer: of two, nobody would see the second. */
export const askedTwice = {
	id: 'asked-twice',
	summary: 'A way of asking belongs to one answer, and stands there once.',
	group: 'search',
	example: {
		file: 'search/answers.yml',
		bad: `- question: Who can advise me?
  asked: [advice]
  answer: It depends on what you need.
  see: [guides/calls]
- question: Who pays for a trial?
  asked: [money for a trial, advice]
  answer: A call says what it pays for.
  calls: open
`,
		good: `- question: Who can advise me?
  asked: [advice]
  answer: It depends on what you need.
  see: [guides/calls]
- question: Who pays for a trial?
  asked: [money for a trial, advice on money]
  answer: A call says what it pays for.
  calls: open
`,
	},
	*check(corpus) {
		const first = new Map<string, { question: string; place: () => Place }>();
		for (const { file, places, value } of corpus.items('answers'))
			for (const [index, phrase] of (value?.asked ?? []).entries()) {
				const place = () => places.placeOfValue(['asked', index]);
				const other = first.get(keyOf(phrase));
				if (value && !other) first.set(keyOf(phrase), { question: value.question, place });
				if (!other) continue;
				const field = `asked[${index}]`;
				yield {
					file,
					...place(),
					field,
					message: `${field} is "${phrase}", which leads to "${other.question}" already, on line ${other.place().line}.`,
					hint: 'Keep it where the answer is nearer, or add a word that tells the two apart.',
				};
			}
	},
} as const satisfies Rule;
