import {
	type AnyEntry,
	type Directory,
	networksOfCall,
	shortName,
} from '#lib/entries/directory.ts';
import type { CollectionName } from '#schema/names.ts';
import type { Call, Collaboration, Network, Priority, Programme, Signpost, System } from '#schema/index.ts';

/** Where a word stands in an entry: that decides how much it says about it. */
export type Part = 'title' | 'names' | 'typed' | 'subject' | 'summary' | 'facts';

/** The texts of an entry that the index of words is made from. */
export type EntryTexts = Record<Part, string[]>;

type Texts<T> = (data: T, directory: Directory) => Partial<EntryTexts>;
const given = (...texts: (string | undefined)[]): string[] =>
	texts.filter((text) => text !== undefined);

const texts: { [C in CollectionName]: Texts<never> } = {
	networks: ((data) => ({
		names: given(data.ahsnName, data.ahsnShortName, ...data.acronyms),
		subject: [...data.counties, ...data.places],
		facts: [data.knownFor, data.region, ...data.strengths.map(({ text }) => text)],
	})) satisfies Texts<Network>,
	systems: ((data) => ({
		names: given(data.officialName, data.odsCode),
		facts: (data.areas ?? []).map(({ name }) => name),
	})) satisfies Texts<System>,
	priorities: ((data) => ({ facts: [data.definition] })) satisfies Texts<Priority>,
	calls: ((data, directory) => ({
		subject: [...data.issuers.map(({ name }) => name), ...(data.partners ?? [])],
		facts: given(
			data.challenge,
			data.sought,
			data.place,
			data.applicantsNote,
			data.support.words,
			...networksOfCall(data).map(({ id }) => shortName(directory.get('networks', id))),
		),
	})) satisfies Texts<Call>,
	collaborations: ((data, directory) => ({
		subject: [...data.conditions, ...data.partners.map(({ name }) => name)],
		facts: given(
			data.challenge,
			data.done,
			data.became,
			...data.nhs,
			...data.networks.map(({ network }) => shortName(directory.get('networks', network))),
		),
	})) satisfies Texts<Collaboration>,
	programmes: ((data) => ({
		subject: [...(data.conditions ?? []), ...(data.partners ?? [])],
		facts: [data.aim, ...data.results.map(({ text }) => text)],
	})) satisfies Texts<Programme>,
	signposts: ((data) => ({
		names: given(data.abbreviation, ...(data.formerNames ?? [])),
		subject: [data.helpsWith],
		facts: given(data.whenInstead, data.statusNote, ...(data.facts ?? []).map(({ text }) => text)),
	})) satisfies Texts<Signpost>,
	guides: () => ({}),
};

/** What an entry is called and is about, by how much each text says of it. `typed` is what people type who need it. */
export function entryTexts(
	collection: CollectionName,
	{ data }: AnyEntry,
	directory: Directory,
	typed: readonly string[],
): EntryTexts {
	const own = (texts[collection] as Texts<AnyEntry['data']>)(data, directory);
	return {
		title: [data.title],
		names: [...(own.names ?? []), ...(data.aliases ?? [])],
		typed: [...typed],
		subject: own.subject ?? [],
		summary: [data.summary],
		facts: own.facts ?? [],
	};
}
