import type { Entry } from './entry.ts';

/** Something that entries name, a condition or a company; `id` ends the address of its page. */
export interface Named {
	id: string;
	title: string;
}

/** What is named, with the entries that name it. */
export interface Group extends Named {
	entries: Entry[];
}

/** From how many entries on there is a page of what they name: one alone is a page already. */
const least = 2;

/** What at least two entries name, in the order of the list, each with them in theirs. */
export function groupsOf(
	all: readonly Named[],
	entries: readonly Entry[],
	namesOf: (entry: Entry) => readonly Named[],
): Group[] {
	const byId = new Map<string, Entry[]>();
	for (const entry of entries)
		for (const { id } of namesOf(entry)) byId.set(id, [...(byId.get(id) ?? []), entry]);
	return all
		.map(({ id, title }) => ({ id, title, entries: byId.get(id) ?? [] }))
		.filter((group) => group.entries.length >= least);
}
