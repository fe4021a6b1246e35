import type { CollectionName } from '#schema/names.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Corpus, Entry } from '../validate/corpus/corpus.ts';
import { directoryOf } from '../validate/corpus/directory.ts';
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
	return {
		corpus,
		directory: directoryOf(corpus),
		titleOf: (collection, slug) => corpus.find(collection, slug)?.value?.title ?? slug,
	};
}

/** The prose below the front matter. */
export const bodyOf = ({ frontMatter }: Entry): string => frontMatter.body.trim();
