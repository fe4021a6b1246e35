import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { networkNames } from '#lib/entries/networks.ts';

/** Where a word stands in an entry: that decides how much it says about it. */
export type Part = 'title' | 'names' | 'typed' | 'subject' | 'summary' | 'facts';

/** The texts of an entry that the index of words is made from. */
export type EntryTexts = Record<Part, string[]>;

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
