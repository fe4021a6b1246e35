import type { Path } from '../finding.ts';
import { inSingular } from '#lib/text/names.ts';
import type { Item } from '../corpus/search-file.ts';
import { repeated, type Rule, type RuleFinding, wrongIn } from './rule.ts';
import type { Term } from '#schema/search.ts';

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
		const answers = corpus.items('answers');
		yield* givenAgain(answers, 'question', ({ question }) => question);
		yield* givenAgain(corpus.items('typed'), 'entry', ({ entry }) => entry);
		const ways = answers.flatMap((item) =>
			(item.value?.asked ?? []).map((phrase, index) => ({ item, phrase, path: ['asked', index] })),
		);
		for (const [{ item, phrase, path }, other] of repeated(ways, ({ phrase }) => keyOf(phrase))) {
			const { asked = [], question = '' } = item.value ?? {};
			const led = other.item.value?.question ?? '';
			const alike = asked.slice(0, Number(path[1])).map(keyOf);
			// An answer that stands there twice is found by its question.
			if (keyOf(led) === keyOf(question) && !alike.includes(keyOf(phrase))) continue;
			yield wrongIn(item, path, {
				says: `is "${phrase}", which leads to "${led}" already, ${lineOf(other)}.`,
				hint: 'Keep it where the answer is nearer, or add a word that tells the two apart.',
			});
		}
	},
} as const satisfies Rule;

const lineOf = ({ item, path }: { item: Item; path: Path }) =>
	`on line ${item.places.placeOfValue(path).line}`;

function* givenAgain<Name extends 'answers' | 'typed'>(
	items: readonly Item<Name>[],
	field: string,
	begins: (value: NonNullable<Item<Name>['value']>) => string,
): Generator<RuleFinding> {
	const said = ({ value }: Item<Name>) => value && begins(value);
	for (const [item, other] of repeated(items, (it) => it.value && keyOf(begins(it.value))))
		yield wrongIn(item, [field], {
			says: `is "${said(item)}", which the list has already, ${lineOf({ item: other, path: [field] })}.`,
			hint: 'Make one of the two.',
		});
}

const lists = ['lay', 'acronyms', 'former', 'brands'] as const satisfies (keyof Term)[];

/** A word that stands for a term, and the field of the term that it stands in. */
type Word = { word: string; path: Path; item: Item<'vocabulary'> };

function wordsOf(item: Item<'vocabulary'>): Word[] {
	const { value } = item;
	if (!value) return [];
	const others = lists.flatMap((list) =>
		(value[list] ?? []).map((word, index) => ({ word, path: [list, index], item })),
	);
	return [{ word: value.term, path: ['term'], item }, ...others];
}

/** Where a word of an item stands already, as the end of a sentence. */
function whereIs(other: Word, { word, item }: Word): string {
	const line = lineOf(other);
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
		const words = corpus.items('vocabulary').flatMap(wordsOf);
		for (const [own, other] of repeated(words, ({ word }) => inSingular(word)))
			yield wrongIn(own.item, own.path, {
				says: `is "${own.word}", which ${whereIs(other, own)}.`,
				hint: whatToDo(other, own),
			});
	},
} as const satisfies Rule;

function whatToDo(other: Word, own: Word): string {
	if (other.item === own.item)
		return 'Keep one of the two: case, accents, hyphens and plurals make no difference.';
	return other.path[0] === 'term' && own.path[0] === 'term'
		? 'Make one term of the two.'
		: 'Keep it under the term that is nearer in sense.';
}
