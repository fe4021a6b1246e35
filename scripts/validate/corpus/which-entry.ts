import type { CollectionName } from '#schema/names.ts';
import type { Corpus, EntryFile } from './corpus.ts';
import { plainName, slugOf } from '#lib/text/names.ts';
import { oncePerObject } from '../once.ts';
import { nearest } from '#lib/text/distance.ts';

/** Every entry by every name that it goes by, `networks wessex ahsn`: made once a corpus, when it is asked. */
const namesOf = oncePerObject((corpus: Corpus) => {
	const names = new Map<string, EntryFile[]>();
	for (const entry of corpus.entries)
		for (const name of new Set(wordsFor(entry).map((it) => keyOf(entry.collection, it))))
			names.set(name, [...(names.get(name) ?? []), entry]);
	return names;
});

/** Names are alike without case and punctuation; `-` stands for a space in a file name. */
const keyOf = (collection: CollectionName, words: string) =>
	`${collection} ${plainName(words.replaceAll(/[-_]/g, ' '))}`;

function wordsFor({ slug, value }: EntryFile): string[] {
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
export function byName(corpus: Corpus, collection: CollectionName, words: string): EntryFile[] {
	const wanted = keyOf(collection, words);
	const found = namesOf(corpus).get(wanted) ?? [];
	const named = found.filter(({ slug }) => keyOf(collection, slug) === wanted);
	return named.length === 1 ? named : found;
}

/** What to write where words name no file; `slug` is the file that is meant for certain. */
export type Which = { hint: string; slug?: string };

/** As many entries as a message may list; there are fifteen networks. */
const few = 15;

/**
 * Says which entry of a collection was meant by words that are no file name there: by its former address,
 * its names or its spelling. `prefix` stands before a file name: nothing in an entry, `calls/` in a list.
 */
export function whichEntry(
	corpus: Corpus,
	target: CollectionName,
	words: string,
	prefix = '',
): Which {
	const entries: readonly EntryFile[] = corpus.in(target);
	const moved = entries.find(({ value }) => value?.formerSlugs?.includes(words));
	if (moved) return { hint: `It has moved: write "${prefix}${moved.slug}".`, slug: moved.slug };
	const gone = goneSince(corpus, target, words, prefix);
	if (gone) return { hint: gone };
	const [one, other, ...others] = byName(corpus, target, withoutPath(words));
	if (one && !other) {
		const of = one.value ? ` of ${one.value.title}` : '';
		return { hint: `Write ${prefix}${one.slug}: that is the file${of}.`, slug: one.slug };
	}
	const both = one && other && `${prefix}${one.slug} or ${prefix}${other.slug}`;
	if (both && others.length === 0) return { hint: `Write ${both}: both go by these words.` };
	const slugs = entries.map(({ slug }) => slug);
	const close = nearest(slugOf(withoutPath(words)), slugs);
	if (close) return { hint: `Did you mean "${prefix}${close}"?` };
	const folder = `${corpus.folder}/${target}/`;
	const isListed = (target === 'networks' || target === 'priorities') && slugs.length <= few;
	const which = isListed ? `: ${slugs.join(', ')}` : ', without .mdx';
	return { hint: `Give the name of a file in ${folder}${which}.` };
}

/** `wessex` for `content/networks/wessex.mdx`. */
const withoutPath = (words: string) => words.replace(/^[\w./-]*\//, '').replace(/\.mdx?$/i, '');

/** What to do where the entry was there when the change began. */
function goneSince({ base }: Corpus, target: CollectionName, words: string, prefix: string) {
	const address = `${target}/${words}`;
	if (!base?.gone.has(address)) return undefined;
	const [folder, slug] = base.gone.get(address)?.split('/') ?? [];
	return folder === target && slug
		? `It is ${slug} now: write "${prefix}${slug}".`
		: `It is on ${base.name} and gone here: put it back, or name what replaced it.`;
}
