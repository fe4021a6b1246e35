import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { networkNames } from '#lib/entries/networks.ts';
import { keysOf } from '#schema/vocabulary.ts';
import { type Concepts, termKey } from './concepts.ts';
import { stem, searchWords, wordsThatCount } from './words.ts';

/** Where a word stands in an entry: that decides how much it says about it. */
type Part = 'title' | 'names' | 'typed' | 'subject' | 'summary' | 'facts';

/** The texts of an entry that the index of words is made from. */
type EntryTexts = Record<Part, string[]>;

const given = (...texts: (string | undefined)[]): string[] =>
	texts.filter((text) => text !== undefined);

function ownTexts(directory: Directory, entry: Entry): Partial<EntryTexts> {
	const { collection, data } = entry;
	switch (collection) {
		case 'networks':
			return {
				names: given(data.ahsnName, data.ahsnShortName, ...data.acronyms),
				subject: [...data.counties, ...data.places],
				facts: [data.knownFor, data.region, ...data.strengths.map(({ text }) => text)],
			};
		case 'systems':
			return {
				names: given(data.officialName, data.odsCode),
				facts: (data.areas ?? []).map(({ name }) => name),
			};
		case 'priorities':
			return { facts: [data.definition] };
		case 'calls':
			return {
				subject: [...data.issuers.map(({ name }) => name), ...(data.partners ?? [])],
				facts: given(
					data.challenge,
					data.sought,
					data.place,
					data.applicantsNote,
					data.support.words,
					...networkNames(directory, entry),
				),
			};
		case 'collaborations':
			return {
				subject: [...data.conditions, ...data.partners.map(({ name }) => name)],
				facts: given(
					data.challenge,
					data.done,
					data.became,
					data.mainAim.words,
					...data.nhs,
					...networkNames(directory, entry),
				),
			};
		case 'programmes':
			return {
				subject: [...(data.conditions ?? []), ...(data.partners ?? [])],
				facts: [data.aim, ...data.results.map(({ text }) => text)],
			};
		case 'signposts':
			return {
				names: given(data.abbreviation, ...(data.formerNames ?? [])),
				subject: [data.helpsWith],
				facts: given(
					data.whenInstead,
					data.statusNote,
					...(data.facts ?? []).map(({ text }) => text),
				),
			};
		case 'guides':
			return {};
	}
}

/** What an entry is called and is about, by how much each text says of it. `typed` is what people type who need it. */
export function entryTexts(
	directory: Directory,
	entry: Entry,
	typed: readonly string[],
): EntryTexts {
	const { title, aliases = [], summary } = entry.data;
	const { names = [], subject = [], facts = [] } = ownTexts(directory, entry);
	return {
		title: [title],
		names: [...names, ...aliases],
		typed: [...typed],
		subject,
		summary: [summary],
		facts,
	};
}

/** How sure it is that an entry is about a word that stands in such a text. */
const parts: Record<Part, number> = {
	title: 0.65,
	names: 0.6,
	typed: 0.3,
	subject: 0.5,
	summary: 0.4,
	facts: 0.22,
};
/** In a text of so many words each counts for itself; in a longer one, for less. */
const short = 5;

/** What an entry is found by: stems and terms, each with how much the entry is about it, 0 to 1. */
export function entryWords(texts: EntryTexts, concepts: Concepts): Map<string, number> {
	const found = new Map<string, number>();
	/** What two texts say together is more than each says, and never more than 1. */
	const add = (key: string, sure: number) =>
		found.set(key, 1 - (1 - (found.get(key) ?? 0)) * (1 - sure));
	for (const part of keysOf(parts))
		for (const text of texts[part]) {
			const stems = wordsThatCount(text).map(stem);
			const terms = concepts.findIn(searchWords(text));
			const fade =
				part === 'title' || part === 'names' ? (short / Math.max(short, stems.length)) ** 0.5 : 1;
			for (const key of new Set([...stems, ...terms.map(({ term }) => termKey(term))]))
				add(key, parts[part] * fade);
		}
	return found;
}
