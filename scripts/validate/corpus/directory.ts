import { Directory } from '#lib/entries/directory.ts';
import type { Entry as SiteEntry } from '#lib/entries/entry.ts';
import type { Corpus, EntryFile } from './corpus.ts';

/** An entry as the site will see it; undefined where its schema refuses it. */
export function siteEntry<E extends EntryFile>({ collection, slug: id, value: data }: E) {
	return data && ({ collection, id, data } as SiteEntry<E['collection']>);
}

/** What the site would see of a corpus: the entries that their schemas take. */
export const directoryOf = ({ entries }: Corpus): Directory =>
	new Directory(entries.flatMap((entry) => siteEntry(entry) ?? []));
