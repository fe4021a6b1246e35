import { type CollectionName, collectionNames } from '#schema/names.ts';
import { referenceTargets } from '#schema/fields.ts';
import { countOf } from '#lib/text/words.ts';
import { entryUrl } from '#lib/urls.ts';
import type { Corpus, Entry } from '../validate/corpus/corpus.ts';

const list = new Intl.ListFormat('en-GB');

type Named = Pick<Entry, 'collection' | 'slug'>;

/** Which entries name another one, in a field or by a link in their prose, and how often the search does. */
function mentionsOf(corpus: Corpus, { collection, slug }: Named) {
	const link = entryUrl(collection, slug);
	const names = ({ met, body }: Entry) =>
		met.some(
			({ schema, value }) =>
				value === slug && referenceTargets.get(schema)?.collection === collection,
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
export function mentionWords(corpus: Corpus, named: Named): string | undefined {
	const { entries, inSearch } = mentionsOf(corpus, named);
	const counted = (collection: CollectionName) =>
		entries.filter((it) => it.collection === collection).length;
	const words = [
		...collectionNames.filter((it) => counted(it) > 0).map((it) => countOf(counted(it), it)),
		...(inSearch > 0 ? [`${inSearch} ${inSearch === 1 ? 'answer' : 'answers'} of the search`] : []),
	];
	return words.length > 0 ? list.format(words) : undefined;
}
