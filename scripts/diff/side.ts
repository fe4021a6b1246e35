import { type CollectionName, collectionNames } from '#schema/names.ts';
import { Directory, type Records } from '#lib/entries/directory.ts';
import type { Corpus, Entry } from '../validate/corpus/corpus.ts';
import { makeCorpus } from '../validate/corpus/corpus.ts';
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

/** Reads a folder of content, whatever its state: what cannot be read is in the corpus, without a value. */
export function readSide(tree: Tree, { today, folder }: Pick<Corpus, 'today' | 'folder'>): Side {
	const corpus = makeCorpus(readFiles(tree, folder), { today, folder });
	const records = Object.fromEntries(
		collectionNames.map((name) => [
			name,
			corpus.in(name).flatMap(({ slug, value }) => (value ? [{ id: slug, data: value }] : [])),
		]),
	) as unknown as Records;
	return {
		corpus,
		directory: new Directory(records),
		titleOf: (collection, slug) => corpus.find(collection, slug)?.value?.title ?? slug,
	};
}

/** The prose below the front matter. */
export const bodyOf = ({ frontMatter }: Entry): string => frontMatter.body.trim();
