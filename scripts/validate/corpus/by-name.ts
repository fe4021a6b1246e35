import type { CollectionName } from '#schema/names.ts';
import type { Corpus, Entry } from './corpus.ts';
import { plainName } from '#lib/text/names.ts';
import { remembered } from './remembered.ts';

/** Every entry by every name that it goes by, `networks wessex ahsn`: made once a corpus, when it is asked. */
const namesOf = remembered((corpus: Corpus) => {
	const names = new Map<string, Entry[]>();
	for (const entry of corpus.entries)
		for (const name of new Set(wordsFor(entry).map((it) => keyOf(entry.collection, it))))
			names.set(name, [...(names.get(name) ?? []), entry]);
	return names;
});

/** Names are alike without case and punctuation; `-` stands for a space in a file name. */
const keyOf = (collection: CollectionName, words: string) =>
	`${collection} ${plainName(words.replaceAll(/[-_]/g, ' '))}`;

function wordsFor({ slug, value }: Entry): string[] {
	if (!value) return [slug];
	return [
		...[slug, value.title, ...(value.aliases ?? [])],
		...('acronyms' in value ? value.acronyms : []),
		...('ahsnName' in value ? [value.ahsnName, value.ahsnShortName] : []),
		...('officialName' in value ? [value.officialName] : []),
	];
}

/**
 * The entries of a collection that go by some words: by their file name, title, other names, short forms
 * or former names. Where the words are a file name but for case and spaces, that one alone is meant.
 */
export function byName(corpus: Corpus, collection: CollectionName, words: string): Entry[] {
	const wanted = keyOf(collection, words);
	const found = namesOf(corpus).get(wanted) ?? [];
	const named = found.filter(({ slug }) => keyOf(collection, slug) === wanted);
	return named.length === 1 ? named : found;
}
