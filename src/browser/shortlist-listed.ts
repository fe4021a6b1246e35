import { addressParts, type Saved, savedCollections } from '#lib/shortlist/saved.ts';
import type { Loaded } from './shortlist-load.ts';

/** An entry of the shortlist with what its file says. */
export interface Listed {
	saved: Saved;
	loaded: Loaded;
}

/** The title that it has now; the one it was saved under where that is not known. */
export const titleOfListed = ({ saved, loaded }: Listed): string =>
	loaded.kind === 'found' ? loaded.card.title : saved.title;

export const collectionOfListed = ({ saved }: Listed) => addressParts(saved.entry)[0];

const groupOf = (one: Listed) => savedCollections.indexOf(collectionOfListed(one));
const placeOf = ({ loaded }: Listed) =>
	loaded.kind === 'found' ? loaded.card.place : Number.MAX_VALUE;

/** Entries by collection, then by what can be acted on soonest, then by title; those without a file last. */
export const inOrder = (list: Listed[]): Listed[] =>
	list.toSorted(
		(a, b) =>
			groupOf(a) - groupOf(b) ||
			placeOf(a) - placeOf(b) ||
			titleOfListed(a).localeCompare(titleOfListed(b), 'en-GB'),
	);

/** The entry that follows in a list, or else the one before. */
export function neighbourOf(one: Listed, list: Listed[]): Listed | undefined {
	const at = list.findIndex(({ saved }) => saved.entry === one.saved.entry);
	return list[at + 1] ?? list[at - 1];
}
