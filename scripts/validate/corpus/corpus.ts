import type { CollectionName } from '#schema/names.ts';
import { readEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import type { Finding } from '../finding.ts';
import type { Found } from '../read/files.ts';
import { readSearchFile } from './search-file.ts';
import type { Item, SearchFile } from './search-file.ts';
import type { SearchListName } from '#schema/search.ts';

export type { Entry } from './entry.ts';

/** The branch that a change starts from. */
export interface Base {
	name: string;
	/** Addresses of entries there that have no file here, `calls/frailty`, with the new one where git sees a rename. */
	gone: ReadonlyMap<string, string | undefined>;
}

/** Everything there is to judge, and the day on which it is judged. */
export interface Corpus {
	readonly entries: readonly Entry[];
	/** The lists that the search reads, where there are any. */
	readonly lists: readonly SearchFile[];
	/** What lies where nothing of the kind belongs, or is missing. */
	readonly strays: readonly Finding[];
	readonly today: string;
	/** The name of the content folder as messages give it. */
	readonly folder: string;
	/** What there was on the branch that a change starts from, where that is known. */
	readonly base?: Base;
	find(collection: CollectionName, slug: string): Entry | undefined;
	in<Name extends CollectionName>(collection: Name): readonly Entry<Name>[];
	items<Name extends SearchListName>(list: Name): readonly Item<Name>[];
}

/** What a corpus is judged by. */
export type About = Pick<Corpus, 'today' | 'folder' | 'base'>;

/** Makes a corpus of found files. Takes bytes, so that tests need no disk. */
export function makeCorpus(
	found: Found,
	{ today, folder, base }: About,
	read = { readEntry, readList: readSearchFile },
): Corpus {
	const entries = found.files.map(read.readEntry);
	const lists = found.lists.map(read.readList);
	const byAddress = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
	return {
		entries,
		lists,
		strays: found.strays,
		today,
		folder,
		...(base && { base }),
		find: (collection, slug) => byAddress.get(`${collection}/${slug}`),
		in: <Name extends CollectionName>(collection: Name) =>
			entries.filter((entry): entry is Entry & Entry<Name> => entry.collection === collection),
		items: <Name extends SearchListName>(list: Name) =>
			lists.filter(({ name }) => name === list).flatMap(({ items }) => items as Item<Name>[]),
	};
}
