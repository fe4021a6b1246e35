import { collectionNames } from '#schema/names.ts';
import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '#schema/names.ts';
import { countOf } from '#lib/fields/collection-words.ts';
import { entryUrl } from '#lib/urls.ts';
import type { Corpus, Entry } from '../validate/corpus/corpus.ts';
import type { Pair } from './sides.ts';
import { counted, listWords } from '#lib/text/words.ts';

/** Whose pages change with it, where its name, its address or its standing is another, or it is gone. */
export function namedBy({ before, after }: Pair, old: Corpus, now: Corpus): string[] {
	if (!before) return [];
	if (!after) return named(old, before, now);
	const isOther =
		before.slug !== after.slug ||
		before.value?.title !== after.value?.title ||
		!isDeepStrictEqual(before.value?.withdrawn, after.value?.withdrawn);
	return isOther ? named(now, after) : [];
}

function named(corpus: Corpus, entry: Entry, now?: Corpus): string[] {
	const still = now && mentionWords(now, entry);
	if (still) return [`It is still named by ${still}.`];
	const words = mentionWords(corpus, entry);
	if (now)
		return [words ? `It was named by ${words}; nothing names it now.` : 'Nothing else named it.'];
	return [
		words ? `It is named by ${words}, whose pages change with it.` : 'Nothing else names it.',
	];
}

/** Which entries name another one, in a field or by a link in their prose, and how often the search does. */
function mentionsOf(corpus: Corpus, { collection, slug }: Entry) {
	const link = entryUrl(collection, slug);
	const names = ({ values, body }: Entry) =>
		values.some(
			({ type, value }) =>
				value === slug && type.kind === 'reference' && type.collection === collection,
		) ||
		body.parts.some((part) => part.kind === 'link' && part.url.replace(/[?#].*$/, '') === link);
	const entries = corpus.entries.filter(
		(it) => (it.collection !== collection || it.slug !== slug) && names(it),
	);
	const inSearch = [...corpus.items('answers'), ...corpus.items('typed')].filter(({ references }) =>
		references.some((it) => it.target === collection && it.slug === slug),
	).length;
	return { entries, inSearch };
}

/** The same in words: `3 collaborations and 1 guide`; undefined where nothing names it. */
function mentionWords(corpus: Corpus, named: Entry): string | undefined {
	const { entries, inSearch } = mentionsOf(corpus, named);
	const numberIn = (collection: CollectionName) =>
		entries.filter((it) => it.collection === collection).length;
	const words = [
		...collectionNames.filter((it) => numberIn(it) > 0).map((it) => countOf(numberIn(it), it)),
		...(inSearch > 0 ? [`${counted(inSearch, 'answer')} of the search`] : []),
	];
	return words.length > 0 ? listWords(words) : undefined;
}
