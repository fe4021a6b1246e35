import type { Entry } from '#lib/entries/entry.ts';
import type { Named } from '#lib/entries/grouped.ts';
import { makeConcepts } from '#lib/search/concepts.ts';
import { searchWords } from '#lib/search/words.ts';
import { slugOf } from '#lib/text/names.ts';
import type { Term } from '#schema/search.ts';

/** A condition, or a need of patients, that entries are about. `id` ends its address under `/topics/`. */
export type Topic = Named;

/** Finds the conditions that entries are about. */
export interface Topics {
	/** All of the vocabulary, by title. */
	readonly all: readonly Topic[];
	/**
	 * The conditions that an entry is about, the narrowest it names first, then the wider ones that they
	 * belong to: those named in its title, summary, other names or list of conditions. None where a
	 * condition stands only in the text below them, or may be meant by a word for something near it.
	 */
	of(entry: Entry): Topic[];
	/** The conditions that words name, such as one of an entry’s list, the nearest first. */
	named(text: string): Topic[];
}

/** What says of an entry what it is about. A list of networks’ or systems’ strengths says what they know of. */
function tellingTexts({ collection, data }: Entry): string[] {
	if (collection === 'networks' || collection === 'systems' || collection === 'priorities')
		return [];
	const conditions = 'conditions' in data ? (data.conditions ?? []) : [];
	return [data.title, ...conditions, data.summary, ...(data.aliases ?? [])];
}

/** Makes the finder once, of the terms of the vocabulary that have a topic or lie within one. */
export function makeTopics(vocabulary: readonly Term[]): Topics {
	const concepts = makeConcepts(vocabulary);
	const byName = new Map(vocabulary.map((term) => [term.term, term]));
	const topics = new Map<Term, Topic>();
	for (const term of vocabulary)
		if (term.topic !== undefined) topics.set(term, { id: slugOf(term.topic), title: term.topic });

	/** A term and all that it lies within, the nearest first. */
	function* upward(from: Term | undefined): Generator<Term> {
		const seen = new Set<Term>();
		for (let term = from; term && !seen.has(term); term = byName.get(term.within ?? '')) {
			seen.add(term);
			yield term;
		}
	}
	const termsIn = (text: string) =>
		concepts.findIn(searchWords(text)).map(({ term }) => vocabulary[term]);
	const topicsOf = (texts: readonly string[]): Topic[] => {
		const paths = texts.flatMap(termsIn).map((term) => [...upward(term)]);
		const found = [...paths.flatMap((path) => path.slice(0, 1)), ...paths.flat()];
		return [...new Set(found.flatMap((term) => topics.get(term) ?? []))];
	};
	return {
		all: [...topics.values()].toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB')),
		of: (entry) => topicsOf(tellingTexts(entry)),
		named: (text) => topicsOf([text]),
	};
}
