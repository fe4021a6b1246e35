import { type CollectionName, collectionLabels } from '#schema/index.ts';

/** A number of entries in words: `1 call to industry`, `72 collaborations`. */
export function countOf(count: number, collection: CollectionName): string {
	const { one, many } = collectionLabels[collection];
	return `${count} ${(count === 1 ? one : many).toLowerCase()}`;
}
