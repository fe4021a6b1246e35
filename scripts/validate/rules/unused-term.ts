import type { Term } from '#schema/search.ts';
import type { Entry } from '../entry.ts';
import { plainName } from '../plain-name.ts';
import { remembered } from '../remembered.ts';
import type { Rule } from './rule.ts';

const wordsOf = ({ term, lay = [], acronyms = [], former = [], brands = [] }: Term) => [
	term,
	...lay,
	...acronyms,
	...former,
	...brands,
];

/** Whether words stand in a text in lower case, by themselves. */
function isIn(text: string, words: string): boolean {
	const wanted = words.toLowerCase();
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
		if (!/\p{L}|\p{N}/u.test(`${text[at - 1] ?? ''}${text[at + wanted.length] ?? ''}`)) return true;
	return false;
}

const plainText = remembered((entry: Entry) => {
	const text = plainName(entry.lines.join('\n'));
	entry.forget();
	return text;
});

/**
 * Whoever types a word of a term is shown what has any of its words: where nothing has, the term can
 * find nothing. Content in which most terms find nothing is a sample, and owes none.
 */
export const unusedTerm = {
	id: 'unused-term',
	summary: 'A term of the vocabulary stands, under one of its names, in an entry.',
	group: 'search',
	example: {
		file: 'search/vocabulary.yml',
		bad: '- term: frailty\n  lay: [falls]\n- term: pathway\n- term: dialysis\n  lay: [kidney machine]\n',
		good: '- term: frailty\n  lay: [falls]\n- term: pathway\n- term: advice\n  lay: [someone to ask]\n',
	},
	*check({ entries, items }) {
		const terms = items('vocabulary');
		if (terms.length === 0) return;
		const said = entries
			.map(({ value }) => JSON.stringify(value))
			.join('\n')
			.toLowerCase();
		const rare = terms.filter(({ value }) => value && !wordsOf(value).some((it) => isIn(said, it)));
		// What stands in no field as it is may stand in a body, or in another spelling.
		const text = rare.length > 0 ? ` ${entries.map(plainText).join(' ')} ` : '';
		const unused = rare.filter(
			({ value }) => value && !wordsOf(value).some((it) => text.includes(` ${plainName(it)} `)),
		);
		if (unused.length * 2 >= terms.length) return;
		for (const { file, places, value } of unused)
			yield {
				file,
				...places.placeOfValue(['term']),
				field: 'term',
				message: `term is "${value?.term}", but no entry has it, nor any other of its words.`,
				hint: 'Add a word that the entries use for it, or leave the term out.',
			};
	},
} as const satisfies Rule;
