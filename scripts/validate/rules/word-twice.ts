import type { Term } from '#schema/search.ts';
import type { Item } from '../corpus/search-file.ts';
import { inSingular } from '#lib/text/names.ts';
import { pathText } from '../explain/walk-schema.ts';
import type { Path } from '../read/yaml.ts';
import type { Rule } from './rule.ts';

const lists = ['lay', 'acronyms', 'former', 'brands'] as const satisfies (keyof Term)[];

/** A word that stands for a term, and the field of the term that it stands in. */
interface Word {
	word: string;
	path: Path;
	item: Item<'vocabulary'>;
}

function wordsOf(item: Item<'vocabulary'>): Word[] {
	const { value } = item;
	if (!value) return [];
	const others = lists.flatMap((list) =>
		(value[list] ?? []).map((word, index) => ({ word, path: [list, index], item })),
	);
	return [{ word: value.term, path: ['term'], item }, ...others];
}

/** Where a word of an item stands already, as the end of a sentence. */
function whereIs(other: Word, word: string, item: Item<'vocabulary'>): string {
	const line = `on line ${other.item.places.placeOfValue(other.path).line}`;
	if (other.path[0] === 'term')
		return other.item === item ? 'is the term itself' : `is itself a term, ${line}`;
	const owner = other.item === item ? 'this term' : `the term "${other.item.value?.term}"`;
	return `${owner} has already${other.word === word ? '' : ` as "${other.word}"`}, ${line}`;
}

/** The search takes a word for one thing: under a second term it would never be found. */
export const wordTwice = {
	id: 'word-twice',
	summary: 'A word stands once in the vocabulary, under one term.',
	group: 'search',
	example: {
		file: 'search/vocabulary.yml',
		bad: '- term: frailty\n  lay: [falls]\n- term: balance training\n  lay: [steadiness, falls]\n',
		good: '- term: frailty\n  lay: [falls]\n- term: balance training\n  lay: [steadiness]\n',
	},
	*check(corpus) {
		const first = new Map<string, Word>();
		for (const item of corpus.items('vocabulary'))
			for (const own of wordsOf(item)) {
				const { word, path } = own;
				const other = first.get(inSingular(word));
				if (!other) {
					first.set(inSingular(word), own);
					continue;
				}
				yield {
					file: item.file,
					...item.places.placeOfValue(path),
					field: pathText(path),
					message: `${pathText(path)} is "${word}", which ${whereIs(other, word, item)}.`,
					hint: whatToDo(other, own),
				};
			}
	},
} as const satisfies Rule;

function whatToDo(other: Word, own: Word): string {
	if (other.item === own.item)
		return 'Keep one of the two: case, accents, hyphens and plurals make no difference.';
	return other.path[0] === 'term' && own.path[0] === 'term'
		? 'Make one term of the two.'
		: 'Keep it under the term that is nearer in sense.';
}
