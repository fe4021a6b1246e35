import type { Path, Place } from '../finding.ts';
import { inSingular } from '#lib/text/names.ts';
import type { Item } from '../corpus/search-file.ts';
import type { Rule, RuleFinding } from './rule.ts';
import type { Term } from '#schema/search.ts';
import { pathText } from '../explain/walk-schema.ts';

/** A phrase is recognised by its words in any order, so that is how two are compared. */
const keyOf = (phrase: string) => inSingular(phrase).split(' ').sort().join(' ');

/** One query has one answer: of two, nobody would see the second. */
export const askedTwice = {
	id: 'asked-twice',
	summary: 'A question, a way of asking and an entry that people type for stand in the lists once.',
	group: 'search',
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
	*check(corpus) {
		yield* givenAgain(corpus.items('answers'), 'question', ({ question }) => question);
		yield* givenAgain(corpus.items('typed'), 'entry', ({ entry }) => entry);
		const first = new Map<string, { question: string; place: () => Place }>();
		for (const { file, places, value } of corpus.items('answers'))
			for (const [index, phrase] of (value?.asked ?? []).entries()) {
				const place = () => places.placeOfValue(['asked', index]);
				const other = first.get(keyOf(phrase));
				if (value && !other) first.set(keyOf(phrase), { question: value.question, place });
				// An answer that stands there twice is found by its question.
				if (!other || keyOf(other.question) === keyOf(value?.question ?? '')) {
					if (!other || !isAgainIn(value?.asked ?? [], index)) continue;
				}
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

/** Whether a phrase stands further up among the ways of asking of one answer. */
const isAgainIn = (asked: readonly string[], index: number) =>
	asked.slice(0, index).some((phrase) => keyOf(phrase) === keyOf(asked[index] ?? ''));

/** The items of a list that begin as another does. */
function* givenAgain<Name extends 'answers' | 'typed'>(
	items: readonly Item<Name>[],
	field: string,
	begins: (value: NonNullable<Item<Name>['value']>) => string,
): Generator<RuleFinding> {
	const first = new Map<string, () => Place>();
	for (const { file, places, value } of items) {
		if (!value) continue;
		const said = begins(value);
		const place = () => places.placeOfValue([field]);
		const other = first.get(keyOf(said));
		if (!other) first.set(keyOf(said), place);
		else
			yield {
				file,
				...place(),
				field,
				message: `${field} is "${said}", which the list has already, on line ${other().line}.`,
				hint: 'Make one of the two.',
			};
	}
}

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
	file: 'search/vocabulary.yml',
	bad: '- term: frailty\n  lay: [falls]\n- term: balance training\n  lay: [steadiness, falls]\n',
	good: '- term: frailty\n  lay: [falls]\n- term: balance training\n  lay: [steadiness]\n',
	*check(corpus) {
		const first = new Map<string, Word>();
		for (const item of corpus.items('vocabulary'))
			for (const own of wordsOf(item)) {
				const { word, path } = own;
				const key = inSingular(word);
				const other = first.get(key);
				if (!other) {
					first.set(key, own);
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
