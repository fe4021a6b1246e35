import type { CollectionName } from '#schema/names.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { directoryOf } from '../validate/corpus/directory.ts';
import { type Corpus, type EntryFile, makeCorpus } from '../validate/corpus/corpus.ts';
import { compareText } from '../validate/finding.ts';
import { readFiles } from '../validate/read/files.ts';
import type { Tree } from '#files/tree.ts';

/** The content before a change or after it, and the names by which people know what is in it. */
export interface Side {
	corpus: Corpus;
	/** What could be read of it. */
	directory: Directory;
	/** The title of an entry; its slug where it cannot be read. */
	titleOf(collection: CollectionName, slug: string): string;
}

export type Sides = { before: Side; after: Side };

/** Reads a folder of content, whatever its state: what cannot be read is in the corpus, without a value. */
export function readSide(tree: Tree, { today, folder }: Pick<Corpus, 'today' | 'folder'>): Side {
	const corpus = makeCorpus(readFiles(tree, folder), { today, folder });
	return {
		corpus,
		directory: directoryOf(corpus),
		titleOf: (collection, slug) => corpus.find(collection, slug)?.value?.title ?? slug,
	};
}

/** An entry that its schema takes, so that all it says can be told. */
export type Sound<Name extends CollectionName = CollectionName> = Name extends unknown
	? EntryFile<Name> & { readonly value: NonNullable<EntryFile<Name>['value']> }
	: never;

export const isSound = (entry: EntryFile | undefined): entry is Sound => entry?.value !== undefined;

export const isCall = (entry: EntryFile | undefined): entry is EntryFile<'calls'> =>
	entry?.collection === 'calls';

/** The prose below the front matter. */
export const bodyOf = ({ frontMatter }: EntryFile): string => frontMatter.body.trim();

/** An entry before and after a change; one of them is missing where it is new or was removed. */
export type Pair = { before?: EntryFile | undefined; after?: EntryFile | undefined };

/** Two entries that differ, the same ones told apart by their address or by what they once were called. */
export function pairsOf(before: Corpus, after: Corpus): Pair[] {
	const sameIn = (corpus: Corpus, { collection, slug }: EntryFile) => corpus.find(collection, slug);
	const gone = before.entries.filter((entry) => !sameIn(after, entry));
	const renames = renamesOf(
		gone,
		after.entries.filter((entry) => !sameIn(before, entry)),
	);
	const renamed = new Set(renames.values());
	const pairs: Pair[] = [
		...after.entries.map((entry) => ({
			before: sameIn(before, entry) ?? renames.get(entry),
			after: entry,
		})),
		...gone.filter((entry) => !renamed.has(entry)).map((entry) => ({ before: entry })),
	];
	return pairs
		.filter(({ before, after }) => before?.file !== after?.file || before?.text !== after?.text)
		.sort((a, b) => compareText(fileOf(a), fileOf(b)));
}

const fileOf = ({ before, after }: Pair) => (after ?? before)?.file ?? '';

/** Which of the entries that are new was which of those that are gone: each at most once. */
function renamesOf(gone: EntryFile[], added: EntryFile[]): Map<EntryFile, EntryFile> {
	const renames = new Map<EntryFile, EntryFile>();
	const left = new Set(gone);
	const match = (fits: (was: EntryFile, is: EntryFile) => boolean) => {
		for (const is of added) {
			if (renames.has(is)) continue;
			const was = [...left].find((it) => it.collection === is.collection && fits(it, is));
			if (!was) continue;
			renames.set(is, was);
			left.delete(was);
		}
	};
	match((was, is) => is.value?.formerSlugs?.includes(was.slug) === true);
	match((was, is) => was.value !== undefined && was.value.title === is.value?.title);
	match((was, is) => likeness(was.lines, is.lines) > 0.5);
	return renames;
}

/** How many of the lines of two files are in both, from 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
	const [one, other] = [a, b].map((lines) => new Set(lines.filter((line) => line.length > 12)));
	if (!one || !other || one.size === 0 || other.size === 0) return 0;
	return (2 * one.intersection(other).size) / (one.size + other.size);
}
