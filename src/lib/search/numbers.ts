import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
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

/** The entries in the order of their numbers. */
export const numberEntries = ({ records }: Directory): Entry[] =>
	importance.flatMap((collection): Entry[] => records[collection]);

/** Where the numbers of each kind end. */
export const kindsOf = (all: readonly Entry[]): Start['kinds'] => {
	let end = 0;
	return importance.map((kind) => {
		end += all.filter(({ collection }) => collection === kind).length;
		return { kind, end };
	});
};
