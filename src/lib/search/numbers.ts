import type { AnyEntry, Directory } from '#lib/entries/directory.ts';
import type { CollectionName } from '#schema/names.ts';
import type { Start } from './index-files.ts';

/** What a search is asked for most comes first. */
const importance: CollectionName[] = [
	'networks',
	'signposts',
	'priorities',
	'programmes',
	'guides',
	'calls',
	'collaborations',
	'systems',
];

export interface Numbered {
	collection: CollectionName;
	entry: AnyEntry;
}

/** The entries in the order of their numbers. */
export const numberEntries = ({ records }: Directory): Numbered[] =>
	importance.flatMap((collection) => records[collection].map((entry) => ({ collection, entry })));

export const addressOf = ({ collection, entry }: Numbered): string => `${collection}/${entry.id}`;

/** Where the numbers of each kind end. */
export const kindsOf = (all: readonly Numbered[]): Start['kinds'] => {
	let end = 0;
	return importance.map((kind) => {
		end += all.filter(({ collection }) => collection === kind).length;
		return { kind, end };
	});
};
