import { collectionLabels, type CollectionName, collectionNames } from '#schema/names.ts';
import { networksOfCall } from '#lib/entries/directory.ts';
import { holdsForGood, lastDayOfCheck } from '#lib/checks/freshness.ts';
import { addDays } from '#lib/time/london-time.ts';
import type { Corpus, Entry } from '../validate/corpus/corpus.ts';
import { compareText } from '../validate/finding.ts';

/** An entry whose check has run out, or soon will. */
export interface DueEntry {
	collection: CollectionName;
	title: string;
	file: string;
	/** The day of the check, and the last day on which it holds. */
	checked: string;
	until: string;
	hasRunOut: boolean;
	/** Where to look. */
	url: string;
}

/** The entries of a network, or of a collection that belongs to none, whose checks ran out first. */
export interface DueGroup {
	name: string;
	entries: DueEntry[];
}

/**
 * The checks that have run out by the corpus's day, or will within so many days, by network: an entry
 * of several networks is in the group of each. Networks by name, then collections in their order.
 */
export function dueGroups(corpus: Corpus, within: number): DueGroup[] {
	const last = addDays(corpus.today, within);
	const groups = new Map<string, DueEntry[]>();
	for (const entry of corpus.entries) {
		const due = dueEntry(entry, corpus.today);
		if (!due || due.until >= last) continue;
		for (const name of groupsOf(entry, corpus))
			groups.set(name, [...(groups.get(name) ?? []), due]);
	}
	const collections = collectionNames.map((name) => collectionLabels[name].many);
	const place = (name: string) => collections.indexOf(name);
	return [...groups]
		.map(([name, entries]) => ({
			name,
			entries: entries.toSorted(
				(a, b) => compareText(a.until, b.until) || compareText(a.file, b.file),
			),
		}))
		.toSorted((a, b) => place(a.name) - place(b.name) || compareText(a.name, b.name));
}

function dueEntry({ collection, value, file }: Entry, today: string): DueEntry | undefined {
	if (!value || holdsForGood(collection, value)) return undefined;
	const { title, checked, sources } = value;
	const until = lastDayOfCheck(collection, checked.on);
	return {
		collection,
		title,
		file,
		checked: checked.on,
		until,
		hasRunOut: until < today,
		url: sources[0]?.url ?? '',
	};
}

function groupsOf(entry: Entry, corpus: Corpus): string[] {
	const names = [...new Set(networksOf(entry))].flatMap(
		(id) => corpus.find('networks', id)?.value?.title ?? [],
	);
	return names.length > 0 ? names : [collectionLabels[entry.collection].many];
}

/** The networks to which an entry belongs, as the page of checks counts them. */
function networksOf({ collection, slug, value }: Entry): string[] {
	if (collection === 'networks') return [slug];
	if (!value) return [];
	if ('issuers' in value) return networksOfCall(value).map(({ id }) => id);
	if ('leadNetworks' in value) return value.leadNetworks ?? [];
	return collection === 'collaborations' && 'networks' in value && Array.isArray(value.networks)
		? value.networks.flatMap((it) => (typeof it === 'object' ? it.network : []))
		: [];
}
