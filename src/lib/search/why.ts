import type { AnswerFile, Index, ResultCard } from './index-files.ts';
import type { Hit, SearchResult } from './search.ts';
import { stemsOf } from './words.ts';

/** Why an entry is there whose card does not simply say what was typed; undefined where it does. */
export function whyFound(
	{ entry, meant, question }: Hit,
	{ title, summary }: ResultCard,
	{ place, terms }: SearchResult,
	{ concepts, head }: Pick<Index, 'concepts' | 'head'>,
	answers: AnswerFile,
): string | undefined {
	if (place && head.numbers[place.see[0] ?? ''] === entry) return place.words;
	const said = ` ${stemsOf(`${title}. ${summary}`).join(' ')} `;
	const isSaid = (words: string[]) => said.includes(` ${stemsOf(words.join(' ')).join(' ')} `);
	const unsaid = meant.filter((term) =>
		terms.some((asked) => asked.concept === term && !isSaid(asked.words)),
	);
	const names = new Set(unsaid.map((term) => concepts.name(term)));
	if (names.size > 0) return `Matches: ${[...names].join(', ')}`;
	const answered = question === undefined ? undefined : answers[question];
	return answered && `Answers: ${answered.question}`;
}
