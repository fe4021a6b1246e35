import { type SavedCard, cardOf, type Published } from '#lib/shortlist/card.ts';
import { addressParts } from '#lib/shortlist/saved.ts';
import { entryDataUrl } from '#lib/urls.ts';
import { present } from './clock.ts';

/** What became of the attempt to read a saved entry's file. */
export type Loaded =
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
