import type { CollectionName } from '#schema/names.ts';
import type { Directory } from './directory.ts';
import { entryUrl } from '#lib/urls.ts';

/** Links to the entries of those ids, by title. */
export const linksTo = (
	directory: Directory,
	collection: CollectionName,
	ids: string[] | undefined,
) =>
	directory
		.all(collection, ids)
		.map(({ id, data }) => ({ href: entryUrl(collection, id), label: data.title }));
