import { slugEnd } from '#schema/names.ts';

/** An entry on the shortlist: which it is, the title it had, and the London day on which it was saved. */
export interface Saved {
	/** The collection and the id: `calls/frailty`. */
	entry: string;
	title: string;
	saved: string;
}

export const savedCollections = ['calls', 'signposts', 'collaborations'] as const;
export type SavedCollection = (typeof savedCollections)[number];

/** True for the collections whose entries have a button to save them. */
export const canBeSaved = (collection: string): collection is SavedCollection =>
	savedCollections.some((name) => name === collection);

/** How many entries a shortlist holds. */
export const mostSaved = 200;

const version = 1;
const entryShape = new RegExp(`^(${savedCollections.join('|')})/${slugEnd}`);
const dayShape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const longestTitle = 200;

/** The saved entry in a value of unknown origin, if it is one. */
function savedIn(value: unknown): Saved | undefined {
	const { entry, title, saved } = Object(value) as Record<keyof Saved, unknown>;
	if (typeof entry !== 'string' || !entryShape.test(entry)) return undefined;
	if (typeof title !== 'string' || !title.trim()) return undefined;
	if (typeof saved !== 'string' || !dayShape.test(saved)) return undefined;
	return { entry, title: title.trim().slice(0, longestTitle), saved };
}

/** The shortlist in a stored text. What is not one, or not of the right shape, is left out in silence. */
export function readSaved(text: string | null): Saved[] {
	let stored: { version?: unknown; entries?: unknown };
	try {
		stored = Object(JSON.parse(text ?? ''));
	} catch {
		return [];
	}
	if (stored.version !== version || !Array.isArray(stored.entries)) return [];
	const found = new Map<string, Saved>();
	for (const value of stored.entries) {
		const saved = savedIn(value);
		if (saved && !found.has(saved.entry)) found.set(saved.entry, saved);
	}
	return [...found.values()].slice(0, mostSaved);
}

/** The text to store for a shortlist. */
export const savedText = (entries: Saved[]): string => JSON.stringify({ version, entries });

/** A shortlist with one entry more; nothing when it is full. One that is on it already stays as it is. */
export function withEntry(list: Saved[], added: Saved): Saved[] | undefined {
	if (list.some(({ entry }) => entry === added.entry)) return list;
	return list.length < mostSaved ? [...list, added] : undefined;
}

export const withoutEntry = (list: Saved[], entry: string): Saved[] =>
	list.filter((saved) => saved.entry !== entry);

/** The two parts of an entry that a stored text was read for. */
export const addressParts = (entry: string) => entry.split('/') as [SavedCollection, string];

const londonCalendar = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	dateStyle: 'short',
});

/** The day that London's calendars show at an instant, `YYYY-MM-DD`: the browser's own calendar knows it. */
export const londonDay = (instant: number): string =>
	londonCalendar.format(instant).split('/').toReversed().join('-');
