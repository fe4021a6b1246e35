import { cardOf, type Published, type SavedCard } from '#lib/shortlist/card.ts';
import { addressParts, type Saved, savedCollections } from '#lib/shortlist/saved.ts';
import { entryDataUrl } from '#lib/urls.ts';
import { present } from './clock.ts';

/** What became of the attempt to read a saved entry's file. */
type Loaded =
	| { kind: 'found'; card: SavedCard }
	/** There is no such file any more: the entry has another address, or is gone. */
	| { kind: 'gone' }
	/** No answer, or one that cannot be read: it may work another time. */
	| { kind: 'unread' };

async function load(entry: string): Promise<Loaded> {
	try {
		const answer = await fetch(entryDataUrl(...addressParts(entry)), {
			signal: AbortSignal.timeout(20_000),
		});
		if (answer.status === 404 || answer.status === 410) return { kind: 'gone' };
		return { kind: 'found', card: cardOf((await answer.json()) as Published, present) };
	} catch {
		return { kind: 'unread' };
	}
}

const loads = new Map<string, Promise<Loaded>>();

/** A saved entry's file, read once while the page is open; again only after a failure. */
export function loadEntry(entry: string): Promise<Loaded> {
	const loading = loads.get(entry) ?? load(entry);
	loads.set(entry, loading);
	void loading.then(({ kind }) => kind === 'unread' && loads.delete(entry));
	return loading;
}

/** An entry of the shortlist with what its file says. */
export type Listed = { saved: Saved; loaded: Loaded };

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
