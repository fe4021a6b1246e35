import type { Directory } from '#lib/entries/directory.ts';
import type { Signpost } from '#schema/index.ts';
import type { SearchAnswer, Term, TypedFor } from '#schema/search.ts';
import { makeCard } from './card.ts';
import { keysOf } from './questions.ts';
import { type Concepts, makeConcepts } from './concepts.ts';
import { entryTexts } from './entry-texts.ts';
import { entryWords } from './entry-words.ts';
import { columnsOf } from './facet-values.ts';
import {
	type AnswerFile,
	type NameFile,
	packPostings,
	type Question,
	type Weighted,
	type WordFile,
} from './index-files.ts';
import { addressOf, kindsOf, type Numbered, numberEntries } from './numbers.ts';
import { makeWordList, textsIn } from './word-list.ts';
import { wordsOf } from './words.ts';

/** Letters of words and entries that a file may hold before another is begun. */
const wordFileSize = 24_000;
const cardsInFile = 16;
/** More entries than this are not suggested: the others are found by searching. */
const mostNames = 700;

/** What `content/search/` holds. */
export interface SearchContent {
	vocabulary: Term[];
	answers: SearchAnswer[];
	typed: TypedFor[];
}

/** The index of a directory: its files by name, as `JSON.stringify` takes them. `now` in milliseconds. */
export function makeIndex(
	directory: Directory,
	{ vocabulary, answers, typed }: SearchContent,
	now: number,
): Record<string, unknown> {
	const concepts = makeConcepts(vocabulary);
	const all = numberEntries(directory);
	const phrases = Map.groupBy(typed, ({ entry }) => entry);
	const texts = all.map((it) =>
		entryTexts(
			it.collection,
			it.entry,
			directory,
			(phrases.get(addressOf(it)) ?? []).flatMap((one) => one.typed),
		),
	);
	const words = new Map<string, Weighted[]>();
	for (const [number, own] of texts.entries())
		for (const [key, weight] of entryWords(own, concepts)) {
			const there = words.get(key) ?? [];
			there.push([number, weight]);
			words.set(key, there);
		}
	const wordFiles = cut(words);
	const cards = all.map((it) => makeCard(directory, it, now));
	const files: Record<string, unknown> = {
		'start.json': {
			folder: '',
			entries: all.length,
			kinds: kindsOf(all),
			wordFiles: wordFiles.map(({ first }) => first),
			cardsInFile,
			...columnsOf(directory, all, now),
			numbers: numbersOf(all),
			vocabulary,
			questions: questionsOf(answers, all, concepts),
		},
		'answers.json': answers.map(({ question, answer, elsewhere }) => ({
			question,
			answer,
			...(elsewhere && { elsewhere }),
		})) satisfies AnswerFile,
		'names.json': all
			.slice(0, mostNames)
			.map((it, number) => [
				number,
				addressOf(it),
				...namesOf(it.entry.data.title, texts[number]?.names ?? []),
			]) satisfies NameFile,
	};
	files['spelling.json'] = makeWordList(
		texts.flatMap((own) => Object.values(own).flat()),
		vocabulary,
		all.map(({ entry }) => [entry.body ?? '', ...textsIn(entry.data)].join(' ')),
	);
	for (const [number, file] of wordFiles.entries()) files[`words-${number}.json`] = file.words;
	for (let from = 0; from < cards.length; from += cardsInFile)
		files[`cards-${from / cardsInFile}.json`] = cards.slice(from, from + cardsInFile);
	return files;
}

/** Networks, systems and the signposts of other nations by address. */
const numbersOf = (all: readonly Numbered[]) =>
	Object.fromEntries(
		all.flatMap((it, number) => {
			const { nation = 'england' } = it.entry.data as Partial<Signpost>;
			const serves = it.collection === 'networks' || it.collection === 'systems';
			return serves || nation !== 'england' ? [[addressOf(it), number]] : [];
		}),
	);

function questionsOf(
	answers: readonly SearchAnswer[],
	all: readonly Numbered[],
	concepts: Concepts,
): Question[] {
	const numbers = new Map(all.map((it, number) => [addressOf(it), number]));
	return answers.map(({ question, asked, see = [], calls, elsewhere }) => ({
		ways: [
			...new Set([...asked, question].map((way) => [...keysOf(way, concepts)].sort().join(' '))),
		].filter((way) => way !== ''),
		see: see.flatMap((address) => numbers.get(address) ?? []),
		...(calls && { openCalls: true as const }),
		...(elsewhere && see.length === 0 && { elsewhere: true as const }),
	}));
}

/** A title and the other names that are not written in the same letters. */
const namesOf = (title: string, others: readonly string[]): [string, ...string[]] => {
	const inLetters = new Map([title, ...others].toReversed().map((name) => [lettersOf(name), name]));
	inLetters.delete(lettersOf(title));
	return [title, ...[...inLetters.values()].toReversed()];
};

const lettersOf = (name: string) => wordsOf(name).join(' ');

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/** The words in alphabetical order, cut into files of about the same size, each with its first word. */
function cut(words: Map<string, Weighted[]>): { first: string; words: WordFile }[] {
	const files: { first: string; words: WordFile }[] = [];
	let size = Infinity;
	for (const key of [...words.keys()].sort(compare)) {
		const packed = packPostings(words.get(key) ?? []);
		if (size > wordFileSize) {
			files.push({ first: key, words: {} });
			size = 0;
		}
		(files.at(-1) as { words: WordFile }).words[key] = packed;
		size += key.length + 6 + packed.length * 4;
	}
	return files;
}
