import { collectionLabels, type CollectionName } from '#schema/names.ts';

/** A number of entries in words: `1 call to industry`, `72 collaborations`. */
export function countOf(count: number, collection: CollectionName): string {
	const { one, many } = collectionLabels[collection];
	return `${count} ${(count === 1 ? one : many).toLowerCase()}`;
}

/** Words that began a line, set inside one: `Who can apply` to `who can apply`, but `NHS region` as it is. */
export const lowerFirst = (words: string): string =>
	/^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** Words that stood inside a line, set where one begins. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
