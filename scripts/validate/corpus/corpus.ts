import type { CollectionName } from '#schema/names.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import type { Fault } from '../read/fault.ts';
import type { Found } from '../read/files.ts';
import { remembered } from './remembered.ts';
import { readSearchFile } from './search-file.ts';
import type { Item, SearchFile, SearchName } from './search-file.ts';

export type { Entry } from './entry.ts';

/** The branch that a change starts from. */
export interface Base {
	name: string;
	/** Addresses of entries there that have no file here, `calls/frailty`, with the new one where git sees a rename. */
	gone: ReadonlyMap<string, string | undefined>;
}

/** Everything there is to judge, and the day on which it is judged. */
export interface Corpus {
	readonly entries: Entry[];
	/** The lists that the search reads, where there are any. */
	readonly lists: SearchFile[];
	readonly faults: { file: string; fault: Fault }[];
	readonly today: string;
	/** The name of the content folder as messages give it. */
	readonly folder: string;
	/** What there was on the branch that a change starts from, where that is known. */
	readonly base?: Base;
	find(collection: CollectionName, slug: string): Entry | undefined;
	in<Name extends CollectionName>(collection: Name): Entry<Name>[];
	items<Name extends SearchName>(list: Name): Item<Name>[];
}

const knownEntry = remembered(entryOf);
const knownList = remembered(readSearchFile);

/**
 * Makes a corpus of found files. Takes bytes, so that tests need no disk. A file is read once: the same
 * objects passed again, with others changed, cost nothing.
 */
export function makeCorpus(
	found: Found,
	{ today, folder, base }: Pick<Corpus, 'today' | 'folder' | 'base'>,
): Corpus {
	const entries = found.files.map(knownEntry);
	const lists = found.lists.map(knownList);
	const byAddress = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
	return {
		entries,
		lists,
		get faults() {
			const files = [...entries, ...lists];
			const read = files.flatMap(({ file, faults }) => faults.map((fault) => ({ file, fault })));
			return [...found.strays, ...read];
		},
		today,
		folder,
		...(base && { base }),
		find: (collection, slug) => byAddress.get(`${collection}/${slug}`),
		in: <Name extends CollectionName>(collection: Name) =>
			entries.filter((entry): entry is Entry & Entry<Name> => entry.collection === collection),
		items: <Name extends SearchName>(list: Name) =>
			lists.filter(({ name }) => name === list).flatMap(({ items }) => items as Item<Name>[]),
	};
}
