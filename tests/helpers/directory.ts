import { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import type { CollectionName } from '#schema/names.ts';

type Given = { [C in CollectionName]?: Record<string, Entry<C>['data']> };

/** A directory of a few entries, by id; collections that a test does not name are empty. */
export const aDirectory = (given: Given): Directory =>
	new Directory(
		Object.entries(given).flatMap(([collection, entries]) =>
			Object.entries(entries).map(([id, data]) => ({ collection, id, data }) as Entry),
		),
	);
