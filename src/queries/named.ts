import type { Entry } from '#lib/entries/entry.ts';
import { type Group, groupsOf, type Named, type NameLink } from '#lib/entries/grouped.ts';
import { companyUrl, searchUrl, topicUrl } from '#lib/urls.ts';
import { companyKinds, partnerKinds } from '#schema/vocabulary.ts';
import { getDirectory } from './directory.ts';
import { getCompanies, getTopics } from './search-lists.ts';

async function readGroups() {
	const { entries } = await getDirectory();
	const [topics, companies] = [getTopics(), getCompanies()];
	return {
		topics: groupsOf(topics.all, entries, topics.of),
		companies: groupsOf(companies.all, entries, companies.of),
	};
}

let groups: ReturnType<typeof readGroups> | undefined;
const getGroups = () => (groups ??= readGroups());

/** The conditions that have a page, each with the entries that are about it. */
export const getTopicPages = async (): Promise<Group[]> => (await getGroups()).topics;

/** The companies that have a page, each with the entries that name it. */
export const getCompanyPages = async (): Promise<Group[]> => (await getGroups()).companies;

/** The first of those named that has a page; else a search for the words. */
const linkOf = (
	label: string,
	named: readonly Named[],
	pages: Group[],
	url: (id: string) => string,
) => {
	const page = named.find(({ id }) => pages.some((it) => it.id === id));
	return { label, href: page ? url(page.id) : searchUrl(label) };
};

/**
 * The conditions of an entry as links: those of its own list as it words them, else those that it is found to
 * be about and that have a page.
 */
export async function conditionLinks(entry: Entry): Promise<NameLink[]> {
	const { topics: pages } = await getGroups();
	const topics = getTopics();
	const own = 'conditions' in entry.data ? entry.data.conditions : undefined;
	if (own) return own.map((words) => linkOf(words, topics.named(words), pages, topicUrl));
	return topics
		.of(entry)
		.filter(({ id }) => pages.some((page) => page.id === id))
		.map(({ id, title }) => ({ label: title, href: topicUrl(id) }));
}

/** Names of partners as links: companies only, and those that have no page to a search; others are words. */
export async function partnerLinks(names: readonly string[]): Promise<Map<string, NameLink>> {
	const { companies: pages } = await getGroups();
	const companies = getCompanies();
	return new Map(
		names.flatMap((name) => {
			const company = companies.called(name);
			return company ? [[name, linkOf(name, [company], pages, companyUrl)] as const] : [];
		}),
	);
}

/**
 * Of the pages, those that most of some entries share, the most shared first, without the one of that title.
 * What is `isNear` shares more with them than an entry that has a bit of everything.
 */
export async function besides(
	entries: readonly Entry[],
	getPages: () => Promise<Group[]>,
	{ title = '', isNear = false } = {},
): Promise<Group[]> {
	const shares = (await getPages())
		.filter((page) => page.title !== title)
		.map((page) => ({ page, shared: entries.filter((it) => page.entries.includes(it)).length }))
		.filter(({ page, shared }) =>
			isNear ? shared > 1 || shared * 2 >= page.entries.length : shared > 0,
		);
	return shares
		.toSorted((a, b) => b.shared - a.shared)
		.slice(0, mostBeside)
		.map(({ page }) => page);
}

const mostBeside = 8;

/** What kind of company it is, in the words of the first collaboration that says so. */
export function kindOfCompany({ id, entries }: Group): string | undefined {
	const companies = getCompanies();
	const kinds: readonly string[] = companyKinds;
	for (const entry of entries) {
		if (entry.collection !== 'collaborations') continue;
		const partner = entry.data.partners.find((it) => companies.called(it.name)?.id === id);
		if (partner && kinds.includes(partner.kind)) return partnerKinds[partner.kind];
	}
	return undefined;
}

/** The companies that one entry names, each with it: they have no page. */
export async function getCompaniesNamedOnce(): Promise<(Named & { entry: Entry })[]> {
	const { entries } = await getDirectory();
	const companies = getCompanies();
	const all = groupsOf(companies.all, entries, companies.of, 1);
	return all.flatMap(({ entries: [entry, another], ...company }) =>
		entry && !another ? [{ ...company, entry }] : [],
	);
}
