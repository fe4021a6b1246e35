import { cardOf, type SavedCard } from '#lib/shortlist/card.ts';
import type { Published } from '#lib/shortlist/published.ts';
import { addressParts, isEntryName, type Saved, savedCollections } from '#lib/shortlist/saved.ts';
import { entryDataUrl, entryUrl } from '#lib/urls.ts';
import { present } from './clock.ts';

/** What became of the attempt to read a saved entry's file. */
type Loaded =
	| { kind: 'found'; card: SavedCard }
	/** There is no such file any more, and no page that says where it went. */
	| { kind: 'gone' }
	/** No answer, or one that cannot be read: it may work another time. */
	| { kind: 'unread' };

const get = (address: string) => fetch(address, { signal: AbortSignal.timeout(20_000) });
const isGone = ({ status }: Response) => status === 404 || status === 410;

/** The entry to which the page of an old name leads: it names the address that stands for it. */
async function followed(entry: string): Promise<string | undefined> {
	const answer = await get(entryUrl(...addressParts(entry)));
	if (!answer.ok) return undefined;
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const address = page.querySelector('link[rel=canonical]')?.getAttribute('href');
	const to = new URL(address ?? '/', location.href).pathname.slice(1, -1);
	return to !== entry && isEntryName(to) ? to : undefined;
}

async function load(entry: string): Promise<Loaded> {
	try {
		const answer = await get(entryDataUrl(...addressParts(entry)));
		if (!isGone(answer))
			return { kind: 'found', card: cardOf((await answer.json()) as Published, present) };
		const to = await followed(entry);
		return to ? await loadEntry(to) : { kind: 'gone' };
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

/** Saved entries with their files. */
export const listedOf = (list: Saved[]): Promise<Listed[]> =>
	Promise.all(list.map(async (saved) => ({ saved, loaded: await loadEntry(saved.entry) })));

/** The names that entries go by now, by those under which they were saved, where they differ. */
export const newNames = (list: Listed[]): Map<string, string> =>
	new Map(
		list.flatMap(({ saved, loaded }) =>
			loaded.kind === 'found' && loaded.card.entry !== saved.entry
				? [[saved.entry, loaded.card.entry]]
				: [],
		),
	);

const groupOf = (one: Listed) => savedCollections.indexOf(collectionOfListed(one));
const placeOf = ({ loaded }: Listed) =>
	loaded.kind === 'found' ? loaded.card.place : Number.MAX_VALUE;

/** Entries by collection, then by what can be acted on soonest, then by title; those without a file last. */
export const inOrder = (list: Listed[]): Listed[] =>
	[...list].sort(
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
