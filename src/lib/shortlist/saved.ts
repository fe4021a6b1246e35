import { type CollectionName, slugEnd } from '#schema/names.ts';

/** An entry on the shortlist: which it is, the title it had, and the London day on which it was saved. */
export interface Saved {
	/** The collection and the id: `calls/frailty`. */
	entry: string;
	title: string;
	saved: string;
	/** What the reader wrote about it: plain text. */
	note?: string;
}

/** The order in which a shortlist shows collections: all of them, what can be acted on first. */
export const savedCollections = [
	'calls',
	'networks',
	'signposts',
	'collaborations',
	'programmes',
	'guides',
	'priorities',
	'systems',
] as const satisfies CollectionName[];

/** How many entries a shortlist holds, and how long a note may be. */
export const mostSaved = 200;
export const longestNote = 1000;

/** The version of what is stored and of what a link carries. What a newer one may mean is not known here. */
export const version = 1;

const entryShape = new RegExp(`^(${savedCollections.join('|')})/${slugEnd}`);
const dayShape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const longestTitle = 200;

/** Whether a text is the name of an entry, as far as its shape can tell. */
export const isEntryName = (text: string): boolean => entryShape.test(text);

/** The two parts of an entry's name. */
export const addressParts = (entry: string) => entry.split('/') as [CollectionName, string];

/** A note with the part of it that is kept; none where there is nothing to read. */
export const noteIn = (note: unknown): Pick<Saved, 'note'> =>
	typeof note === 'string' && note.trim() ? { note: note.slice(0, longestNote) } : {};

/** The saved entry in a value of unknown origin, if it is one. */
function savedIn(value: unknown): Saved | undefined {
	const { entry, title, saved, note } = Object(value) as Record<keyof Saved, unknown>;
	if (typeof entry !== 'string' || !isEntryName(entry)) return undefined;
	if (typeof title !== 'string' || !title.trim()) return undefined;
	if (typeof saved !== 'string' || !dayShape.test(saved)) return undefined;
	return { entry, title: title.trim().slice(0, longestTitle), saved, ...noteIn(note) };
}

/** Why a text holds no list that can be read: a newer version of the site made it, or it is no list. */
export type Unread = 'newer' | 'broken';

/** What was read of a stored list: what is right, how many were not, and whether it is a list at all. */
export interface Reading {
	entries: Saved[];
	leftOut: number;
	trouble?: Unread;
}

/** A reading of what somebody's list was said to be: each entry once, no more than a list holds. */
export function readingOf(values: unknown[]): Reading {
	const all = values.map(savedIn);
	const right = all.filter((saved) => saved !== undefined);
	return { entries: withAll([], right), leftOut: all.length - right.length };
}

/** The shortlist in a stored text; an empty one where nothing is stored. */
export function readSaved(text: string | null): Reading {
	const none = { entries: [], leftOut: 0 };
	if (text === null) return none;
	let stored: { version?: unknown; entries?: unknown };
	try {
		stored = Object(JSON.parse(text));
	} catch {
		return { ...none, trouble: 'broken' };
	}
	if (Number(stored.version) > version) return { ...none, trouble: 'newer' };
	if (stored.version !== version || !Array.isArray(stored.entries))
		return { ...none, trouble: 'broken' };
	return readingOf(stored.entries);
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

/** A shortlist with another's entries, as far as there is room. What was on it stays; a blank note is filled. */
export function withAll(list: Saved[], added: Saved[]): Saved[] {
	const all = new Map(list.map((saved) => [saved.entry, saved]));
	for (const saved of added) {
		const had = all.get(saved.entry);
		if (had) all.set(saved.entry, { ...noteIn(saved.note), ...had });
		else if (all.size < mostSaved) all.set(saved.entry, saved);
	}
	return [...all.values()];
}

/** A shortlist with another note on an entry; a blank one takes the note off. */
export const withNote = (list: Saved[], entry: string, note: string): Saved[] =>
	list.map(({ note: before, ...saved }) => ({
		...saved,
		...noteIn(saved.entry === entry ? note : before),
	}));

/** A shortlist whose entries have the names that they go by now, each once. */
export const renamed = (list: Saved[], names: ReadonlyMap<string, string>): Saved[] =>
	withAll(
		[],
		list.map((saved) => ({ ...saved, entry: names.get(saved.entry) ?? saved.entry })),
	);
