import { readOnce } from '#lib/find/tables.ts';
import { type Concepts, makeConcepts } from './concepts.ts';
import {
	type AnswerFile,
	type ResultCard,
	type CardFile,
	type NameFile,
	type IndexHead,
	unpackPostings,
	type Posting,
	type WordFile,
	type WordList,
} from './index-files.ts';

/** The index with its first file read; the other files are read when first asked for, and once each. */
export interface Index {
	head: IndexHead;
	concepts: Concepts;
	/** The entries that have a stem or term. None for a word that the index does not have. */
	postings(key: string): Promise<Posting[]>;
	/** The stems that begin so, with what has them. */
	withPrefix(letters: string): Promise<[stem: string, entries: Posting[]][]>;
	/** Whether a stem stands in a question of the directory’s own, though no entry may have it. */
	isAsked(key: string): boolean;
	card(entry: number): Promise<ResultCard>;
	names(): Promise<NameFile>;
	answers(): Promise<AnswerFile>;
	wordList(): Promise<WordList>;
}

/** Opens the index with a reader of its JSON files. A file whose reading failed is asked for again. */
export async function openIndex(read: (file: string) => Promise<unknown>): Promise<Index> {
	const once = readOnce(read);
	const head = await once<IndexHead>('start.json');
	const later = <T>(file: string) => once<T>(head.folder + file);
	const fileOf = (key: string) =>
		Math.max(
			0,
			head.wordFiles.findLastIndex((first) => first <= key),
		);
	const wordFile = (number: number) => later<WordFile>(`words-${number}.json`);
	const asked = new Set(
		head.questions.flatMap(({ ways }) => ways.flatMap((way) => way.split(' '))),
	);
	return {
		head,
		concepts: makeConcepts(head.vocabulary),
		postings: async (key) => {
			const words = await wordFile(fileOf(key));
			return Object.hasOwn(words, key) ? unpackPostings(words[key] ?? []) : [];
		},
		withPrefix: async (letters) => {
			const from = fileOf(letters);
			const to = fileOf(`${letters}~`);
			const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
			const found = await Promise.all(numbers.map(wordFile));
			return found
				.flatMap((words) => Object.entries(words))
				.filter(([stem]) => stem.startsWith(letters))
				.map(([stem, packed]) => [stem, unpackPostings(packed)]);
		},
		isAsked: (key) => asked.has(key),
		card: async (entry) => {
			const file = await later<CardFile>(`cards-${Math.floor(entry / head.cardsInFile)}.json`);
			const card = file[entry % head.cardsInFile];
			if (!card) throw new Error(`The index has no entry ${entry}.`);
			return card;
		},
		answers: () => later<AnswerFile>('answers.json'),
		names: () => later<NameFile>('names.json'),
		wordList: () => later<WordList>('spelling.json'),
	};
}
