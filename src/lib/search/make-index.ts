import type { Directory } from '#lib/entries/directory.ts';
import { addressOf, type Entry } from '#lib/entries/entry.ts';
import { makeCompanies } from '#lib/companies/companies.ts';
import { makeTopics } from '#lib/topics/topics.ts';
import type { Company, SearchAnswer, Term, TypedFor } from '#schema/search.ts';
import { makeCard, columnsOf } from './facet-values.ts';
import { questionKeys } from './questions.ts';
import { type Concepts, makeConcepts } from './concepts.ts';
import { entryTexts, entryWords } from './entry-texts.ts';
import {
	type AnswerFile,
	type NameFile,
	packPostings,
	type Question,
	type Posting,
	type WordFile,
	type IndexHead,
} from './index-files.ts';
import { makeWordList, textsIn } from './spelling.ts';
import { searchWords } from './words.ts';
import type { CollectionName } from '#schema/names.ts';

/** Letters of words and entries that a file may hold before another is begun. */
const wordFileSize = 24_000;
const cardsInFile = 8;
/** More entries than this are not suggested: the others are found by searching. */
const mostNames = 700;

/** What `content/search/` holds. */
export interface SearchContent {
	vocabulary: Term[];
	answers: SearchAnswer[];
	typed: TypedFor[];
	companies: Company[];
}

/** The index of a directory: its files by name, as `JSON.stringify` takes them. `now` in milliseconds. */
export function makeIndex(
	directory: Directory,
	{ vocabulary, answers, typed, companies }: SearchContent,
	now: number,
): Record<string, unknown> {
	const concepts = makeConcepts(vocabulary);
	const naming = { topics: makeTopics(vocabulary), companies: makeCompanies(companies) };
	const all = numberEntries(directory);
	const phrases = Map.groupBy(typed, ({ entry }) => entry);
	const texts = all.map((entry) =>
		entryTexts(
			directory,
			entry,
			(phrases.get(addressOf(entry)) ?? []).flatMap((one) => one.typed),
		),
	);
	const words = new Map<string, Posting[]>();
	for (const [number, own] of texts.entries())
		for (const [key, weight] of entryWords(own, concepts)) {
			const there = words.get(key) ?? [];
			there.push([number, weight]);
			words.set(key, there);
		}
	const wordFiles = cut(words);
	const cards = all.map((entry) => makeCard(directory, entry, now));
	const files: Record<string, unknown> = {
		'start.json': {
			folder: '',
			entries: all.length,
			kinds: kindsOf(all),
			wordFiles: wordFiles.map(({ first }) => first),
			cardsInFile,
			...columnsOf(directory, naming, all, now),
			numbers: numbersOf(all),
			vocabulary: vocabulary.map(({ topic, within, ...words }) => words),
			questions: questionsOf(answers, all, concepts),
		},
		'answers.json': answers.map(({ question, answer, elsewhere }) => ({
			question,
			answer,
			...(elsewhere && { elsewhere }),
		})) satisfies AnswerFile,
		'names.json': all
			.slice(0, mostNames)
			.map((entry, number) => [
				number,
				addressOf(entry),
				...namesOf(entry.data.title, texts[number]?.names ?? []),
			]) satisfies NameFile,
	};
	files['spelling.json'] = makeWordList(
		texts.flatMap((own) => Object.values(own).flat()),
		vocabulary,
		all.map(({ body = '', data }) => [body, ...textsIn(data)].join(' ')),
	);
	for (const [number, file] of wordFiles.entries()) files[`words-${number}.json`] = file.words;
	for (let from = 0; from < cards.length; from += cardsInFile)
		files[`cards-${from / cardsInFile}.json`] = cards.slice(from, from + cardsInFile);
	return files;
}

/** Networks, systems and the signposts of other nations by address. */
const numbersOf = (all: readonly Entry[]) =>
	Object.fromEntries(
		all.flatMap((entry, number) => {
			const { collection, data } = entry;
			const serves = collection === 'networks' || collection === 'systems';
			const isElsewhere = collection === 'signposts' && data.nation !== 'england';
			return serves || isElsewhere ? [[addressOf(entry), number]] : [];
		}),
	);

function questionsOf(
	answers: readonly SearchAnswer[],
	all: readonly Entry[],
	concepts: Concepts,
): Question[] {
	const numbers = new Map(all.map((it, number) => [addressOf(it), number]));
	return answers.map(({ question, asked, see = [], calls, elsewhere }) => ({
		ways: [
			...new Set(
				[...asked, question].map((way) => [...questionKeys(way, concepts)].sort().join(' ')),
			),
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

const lettersOf = (name: string) => searchWords(name).join(' ');

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/** The words in alphabetical order, cut into files of about the same size, each with its first word. */
function cut(words: Map<string, Posting[]>): { first: string; words: WordFile }[] {
	const files: { first: string; words: WordFile }[] = [];
	let file: (typeof files)[number] = { first: '', words: {} };
	let size = Infinity;
	for (const key of [...words.keys()].sort(compare)) {
		const packed = packPostings(words.get(key) ?? []);
		if (size > wordFileSize) {
			file = { first: key, words: {} };
			files.push(file);
			size = 0;
		}
		file.words[key] = packed;
		size += key.length + 6 + packed.length * 4;
	}
	return files;
}

/** What a search is asked for most comes first. */
const importance: CollectionName[] = [
	'networks',
	'signposts',
	'priorities',
	'programmes',
	'guides',
	'calls',
	'collaborations',
	'systems',
];

/** The entries in the order of their numbers. */
export const numberEntries = ({ records }: Directory): Entry[] =>
	importance.flatMap((collection): Entry[] => records[collection]);

/** Where the numbers of each kind end. */
const kindsOf = (all: readonly Entry[]): IndexHead['kinds'] => {
	let end = 0;
	return importance.map((kind) => {
		end += all.filter(({ collection }) => collection === kind).length;
		return { kind, end };
	});
};
