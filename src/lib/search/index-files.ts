import { isOver } from '#lib/calls/state.ts';
import type { Label } from '#lib/entries/entry.ts';
import type { FacetKey } from '#lib/lists/choice.ts';
import type { CallRow } from '#lib/lists/call-row.ts';
import { type Turning, turnedAt } from '#lib/entries/turning.ts';
import type { CollectionName } from '#schema/names.ts';
import type { SearchAnswer, Term } from '#schema/search.ts';
import { readOnce } from '#lib/find/tables.ts';
import { type Concepts, makeConcepts } from './concepts.ts';

/** What a result shows of an entry. */
export interface ResultCard {
	/** Such as `signposts/dtac`. */
	entry: string;
	title: string;
	kind: string;
	summary: string;
	/** Places, figures and the like, one item each. */
	more?: string[];
	/** How it stands, where that does not turn by itself, in words and with its shape. */
	state?: string;
	look?: string;
	/** What must be said before how it stands. */
	first?: Label;
	/** Of what turns by itself: how it stands is worked out when it is read. */
	timeline?: Turning;
	/** Of a call: what else its row shows. */
	call?: Pick<CallRow, 'by' | 'facts' | 'when' | 'left'>;
	/** Of a signpost: when to go there instead of to a network, who it is for, and at what stages. */
	instead?: string;
	whoFor?: string;
	stages?: string;
}

/**
 * What the search knows of every entry before any word is looked up. Entries are numbered from 0, the ones
 * that are asked for most first; a list by entry has one item for each.
 */
export interface IndexHead {
	/** What goes before the names of the other files: it changes with what is in them. */
	folder: string;
	entries: number;
	/** Of each file of words, the first word in it. */
	wordFiles: string[];
	/** The kinds in the order of the numbers, each with the number after its last. */
	kinds: { kind: CollectionName; end: number }[];
	/** How many cards there are in a file of cards. */
	cardsInFile: number;
	/** By facet, the ids that each entry has. Kinds and years are told by `kinds` and `dated`. */
	facets: PackedFacets;
	/** What decides the state of those whose state changes without a new build, by number. */
	turning: Record<number, Turning>;
	/** By entry, the day, month or year that it is filed under; empty where there is none. */
	dated: string[];
	/** By entry, the day on which its check runs out; empty where it never does. */
	due: string[];
	/** The entries that have closed for good: the steps from each number to the next. */
	over: number[];
	/** The numbers of the entries that places lead to, by their addresses. */
	numbers: Record<string, number>;
	vocabulary: Term[];
	questions: Question[];
}

/**
 * A facet: every set of ids that an entry has of it, and by entry, in order, a letter for its set. A letter
 * an entry is the shortest that packs well.
 */
export type PackedFacet = { sets: string[][]; of: string };
export type PackedFacets = Partial<Record<FacetKey, PackedFacet>>;

/** The letter of the first set: none that JSON has to escape comes after it. */
const firstLetter = ']'.charCodeAt(0);

export function packFacet(idsOf: readonly (readonly string[])[]): PackedFacet {
	const letters = new Map<string, string>();
	const of = idsOf.map((ids) => {
		const set = ids.join(' ');
		const letter = letters.get(set) ?? String.fromCharCode(firstLetter + letters.size);
		letters.set(set, letter);
		return letter;
	});
	return {
		sets: [...letters.keys()].map((set) => set.split(' ').filter(Boolean)),
		of: of.join(''),
	};
}

/** The ids that an entry has of a facet. */
export const idsIn = ({ sets, of }: PackedFacet, entry: number): readonly string[] =>
	sets[of.charCodeAt(entry) - firstLetter] ?? [];

/** Rising numbers as the steps between them, and back. */
export const packRising = (numbers: readonly number[]): number[] =>
	numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
export const unpackRising = (steps: readonly number[]): number[] => {
	let number = 0;
	return steps.map((step) => (number += step));
};

/** The numbers of the entries that are over at an instant. */
export const overAt = ({ over, turning }: Pick<IndexHead, 'over' | 'turning'>, now: number) =>
	new Set([
		...unpackRising(over),
		...Object.entries(turning).flatMap(([number, timeline]) =>
			isOver(turnedAt(timeline, now).state) ? Number(number) : [],
		),
	]);

/** A question of the directory's own, for recognising it and for ranking. */
export interface Question {
	/** Ways of asking it, each as stems and terms with spaces between. */
	ways: string[];
	/** The entries that answer it, the best first. */
	see: number[];
	/** True where the calls that can be answered now come before those. */
	openCalls?: true;
	/** True where the directory does not have it. */
	elsewhere?: true;
}

/** What is said to a question, in the order of the questions. */
export type AnswerFile = Pick<SearchAnswer, 'question' | 'answer' | 'elsewhere'>[];

/** Entries that have a word, each as ten times the step from the one before, plus its weight, 1 to 9. */
type PackedPostings = number[];
/** A file of words: by stem, or `~` and the number of a term, the entries that have it. */
export type WordFile = Record<string, PackedPostings>;
/**
 * Names of entries for suggestions and for names typed whole: the number of the entry, its address such as
 * `signposts/dtac`, its title, then its other names.
 */
export type NameFile = [entry: number, address: string, title: string, ...others: string[]][];

/** The words of the site for spelling: those of the index, and those that only the full text has. */
export type WordList = { indexed: string; elsewhere: string };

export const indexFolder = '/search/index/';

/** An entry with how much it has of a word: 0 to 1. */
export type Posting = [entry: number, weight: number];

export const packPostings = (postings: readonly Posting[]): PackedPostings => {
	let before = 0;
	return postings.map(([entry, weight]) => {
		const step = entry - before;
		before = entry;
		return step * 10 + Math.max(1, Math.min(9, Math.round(weight * 9)));
	});
};

export const unpackPostings = (packed: PackedPostings): Posting[] => {
	let entry = 0;
	return packed.map((it) => {
		entry += Math.floor(it / 10);
		return [entry, (it % 10) / 9];
	});
};

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
			const file = await later<ResultCard[]>(`cards-${Math.floor(entry / head.cardsInFile)}.json`);
			const card = file[entry % head.cardsInFile];
			if (!card) throw new Error(`The index has no entry ${entry}.`);
			return card;
		},
		answers: () => later<AnswerFile>('answers.json'),
		names: () => later<NameFile>('names.json'),
		wordList: () => later<WordList>('spelling.json'),
	};
}
