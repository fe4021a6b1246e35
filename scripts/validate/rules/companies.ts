import { plainName } from '#lib/text/names.ts';
import type { Company } from '#schema/search.ts';
import { companyKinds } from '#schema/vocabulary.ts';
import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import type { Path } from '../finding.ts';
import { repeated, type Rule, wrongIn } from './rule.ts';

/** A name of somebody who takes part, where it stands, and whether it must be a company of the list. */
type Named = { entry: EntryFile; name: string; path: Path; isCompany: boolean };

function* namesOf(corpus: Corpus): Generator<Named> {
	const kinds: readonly string[] = companyKinds;
	for (const entry of corpus.in('collaborations'))
		for (const [index, { name, kind }] of (entry.value?.partners ?? []).entries())
			yield { entry, name, path: ['partners', index, 'name'], isCompany: kinds.includes(kind) };
	for (const entry of [...corpus.in('calls'), ...corpus.in('programmes')])
		for (const [index, name] of (entry.value?.partners ?? []).entries())
			yield { entry, name, path: ['partners', index], isCompany: false };
}

const companiesOf = (corpus: Corpus): Company[] =>
	corpus.items('companies').flatMap(({ value }) => value ?? []);

/** A company under two names has two pages, each with half of what it did. */
export const otherSpelling = {
	id: 'other-spelling',
	summary: 'A company is written as the list of companies writes it.',
	group: 'fields',
	file: 'collaborations/frailty-at-home.mdx',
	beside: {
		'search/companies.yml': '- company: Novartis\n  id: novartis\n  also: [Novartis UK]\n',
	},
	bad: 'partners:\n  - name: Novartis UK\n    kind: pharma\n',
	good: 'partners:\n  - name: Novartis\n    kind: pharma\n',
	*check(corpus) {
		const bySpelling = new Map(
			companiesOf(corpus).flatMap(({ company, also = [] }) =>
				[company, ...also].map((name) => [plainName(name), company] as const),
			),
		);
		for (const { entry, name, path } of namesOf(corpus)) {
			const company = bySpelling.get(plainName(name));
			if (company === undefined || company === name) continue;
			yield wrongIn(entry, path, {
				says: `is "${name}", which the directory calls "${company}".`,
				hint: `Write "${company}", and keep the other name for the text where it matters.`,
				instead: company,
			});
		}
	},
} as const satisfies Rule;

/** What is not in the list may be a misspelling of what is. Content without the list owes none. */
export const unlistedCompany = {
	id: 'unlisted-company',
	summary: 'A company that takes part in a collaboration stands in the list of companies.',
	group: 'fields',
	file: 'collaborations/frailty-at-home.mdx',
	beside: { 'search/companies.yml': '- company: Novartis\n  id: novartis\n' },
	bad: 'partners:\n  - name: Novartys\n    kind: pharma\n',
	good: 'partners:\n  - name: Novartis\n    kind: pharma\n',
	*check(corpus) {
		const companies = companiesOf(corpus);
		if (companies.length === 0) return;
		const known = new Set(
			companies.flatMap(({ company, also = [] }) => [company, ...also].map(plainName)),
		);
		for (const { entry, name, path, isCompany } of namesOf(corpus)) {
			if (!isCompany || known.has(plainName(name))) continue;
			yield wrongIn(entry, path, {
				says: `is "${name}", a company that search/companies.yml does not have.`,
				hint: 'If it is there under another name, write that one; else add it to the list.',
			});
		}
	},
} as const satisfies Rule;

/** Of two companies with one name or one address, readers would find one. */
export const companyTwice = {
	id: 'company-twice',
	summary: 'A name and an id stand once in the list of companies.',
	group: 'search',
	file: 'search/companies.yml',
	bad: '- company: A company\n  id: a-company\n  also: [Novartis UK]\n- company: Novartis\n  id: novartis\n  also: [Novartis UK]\n',
	good: '- company: A company\n  id: a-company\n- company: Novartis\n  id: novartis\n  also: [Novartis UK]\n',
	*check(corpus) {
		const items = corpus.items('companies');
		const spellings = items.flatMap((item) => [
			...(item.value ? [{ item, name: item.value.company, path: ['company'] as Path }] : []),
			...(item.value?.also ?? []).map((name, index) => ({ item, name, path: ['also', index] })),
		]);
		for (const [{ item, name, path }, first] of repeated(spellings, (it) => plainName(it.name)))
			yield wrongIn(item, path, {
				says: `is "${name}", which ${first.item === item ? 'it' : `"${first.item.value?.company}"`} has already.`,
				hint: 'Keep it once.',
			});
		for (const [item, first] of repeated(items, ({ value }) => value?.id))
			yield wrongIn(item, ['id'], {
				says: `is "${item.value?.id}", the id of "${first.value?.company}".`,
				hint: 'Give it an id of its own: it is the address of its page.',
			});
	},
} as const satisfies Rule;
