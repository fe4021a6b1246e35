import type { Entry } from '#lib/entries/entry.ts';
import type { Named } from '#lib/entries/grouped.ts';
import { plainName } from '#lib/text/names.ts';
import type { Company } from '#schema/search.ts';

/** A company that entries name. `id` ends its address under `/companies/`. */
export type CompanyName = Named;

/** Finds the companies that entries name. */
export interface Companies {
	/** All of the list, by name. */
	readonly all: readonly CompanyName[];
	/** The company of a name, whichever of its spellings it is. */
	called(name: string): CompanyName | undefined;
	/**
	 * The companies that an entry names: partners first, of whatever kind, then who paid and whom a call
	 * chose, as far as the words name them. None for a collection without partners.
	 */
	of(entry: Entry): CompanyName[];
	/** Its other spellings and old names, as the list has them. */
	spellings(id: string): readonly string[];
}

/** The names that an entry gives, and the texts that tell of companies. */
function partsOf({ collection, data }: Entry): { names: string[]; texts: string[] } {
	const given = (...texts: (string | undefined)[]) => texts.filter((it) => it !== undefined);
	switch (collection) {
		case 'collaborations':
			return {
				names: data.partners.map(({ name }) => name),
				texts: given(data.transparency?.paidBy),
			};
		case 'calls':
			return {
				names: [...data.issuers.map(({ name }) => name), ...(data.partners ?? [])],
				texts: given(data.outcome?.words),
			};
		case 'programmes':
			return { names: data.partners ?? [], texts: [] };
		default:
			return { names: [], texts: [] };
	}
}

/** Finds names in a text as they are written, the longest first, and never within a word. */
function namesIn(names: readonly string[]): RegExp {
	const escaped = names
		.toSorted((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
	return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

/** Makes the finder once, of `content/search/companies.yml`. */
export function makeCompanies(list: readonly Company[]): Companies {
	const bySpelling = new Map<string, CompanyName>();
	const spellings = new Map<string, readonly string[]>();
	for (const { company, id, also = [] } of list) {
		spellings.set(id, also);
		for (const name of [company, ...also]) bySpelling.set(plainName(name), { id, title: company });
	}
	const anyName = namesIn(list.flatMap(({ company, also = [] }) => [company, ...also]));
	const called = (name: string) => bySpelling.get(plainName(name));
	return {
		all: list
			.map(({ company, id }) => ({ id, title: company }))
			.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB')),
		called,
		of(entry) {
			const { names, texts } = partsOf(entry);
			const told = list.length === 0 ? [] : texts.flatMap((text) => text.match(anyName) ?? []);
			const found = [...names, ...told].flatMap((name) => called(name) ?? []);
			return [...new Map(found.map((it) => [it.id, it])).values()];
		},
		spellings: (id) => spellings.get(id) ?? [],
	};
}
