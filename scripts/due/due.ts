import { collectionLabels, type CollectionName, collectionNames } from '#schema/names.ts';
import { keepersOf } from '#lib/checks/counts.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { holdsForGood, lastDayOfCheck } from '#lib/checks/freshness.ts';
import { addDays } from '#lib/time/london-time.ts';
import type { Corpus } from '../validate/corpus/corpus.ts';
import { directoryOf, siteEntry } from '../validate/corpus/directory.ts';
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
export type DueGroup = { name: string; entries: DueEntry[] };

/**
 * The checks that have run out by the corpus's day, or will within so many days, by network: an entry
 * of several networks is in the group of each. Networks by name, then collections in their order.
 */
export function dueGroups(corpus: Corpus, within: number): DueGroup[] {
	const last = addDays(corpus.today, within);
	const directory = directoryOf(corpus);
	const groups = new Map<string, DueEntry[]>();
	for (const entry of corpus.entries) {
		const own = siteEntry(entry);
		if (!own || holdsForGood(own) || lastDayOfCheck(own) >= last) continue;
		const { title, checked, sources } = own.data;
		const until = lastDayOfCheck(own);
		const due = {
			collection: own.collection,
			title,
			file: entry.file,
			checked: checked.on,
			until,
			hasRunOut: until < corpus.today,
			url: sources[0]?.url ?? '',
		};
		for (const name of groupsOf(own, directory))
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

/** The networks to which an entry belongs, as the page of checks counts them. */
function groupsOf(entry: Entry, directory: Directory): string[] {
	const keepers = keepersOf(directory, entry);
	const { networks } = directory.records;
	const names = networks.flatMap(({ id, data }) => (keepers.includes(id) ? data.title : []));
	return names.length > 0 ? names : [collectionLabels[entry.collection].many];
}
