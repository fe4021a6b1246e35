import {
	mostSaved,
	type Reading,
	readSaved,
	type Saved,
	savedText,
	type Unread,
	withEntry,
	withoutEntry,
} from '#lib/shortlist/saved.ts';
import { londonDay } from '#lib/time/dates.ts';
import { present } from './clock.ts';

// The shortlist in this browser's storage. Reading and writing never throw, whatever the browser forbids.

const key = 'shortlist';

/** What is stored. `refused` where the browser keeps nothing for this site. */
export function stored(): Omit<Reading, 'trouble'> & { trouble?: Unread | 'refused' } {
	try {
		return readSaved(localStorage.getItem(key));
	} catch {
		return { entries: [], leftOut: 0, trouble: 'refused' };
	}
}

export const isSaved = (entry: string): boolean =>
	stored().entries.some((one) => one.entry === entry);

/**
 * Changes what is stored now, not what was when the page was drawn: another tab may have been faster. Gives
 * back what went wrong, in words, if anything did. What a newer version of the site stored is left as it is.
 */
export function change(act: (list: Saved[]) => Saved[] | undefined): string | undefined {
	const { entries, trouble } = stored();
	if (trouble === 'newer')
		return 'Your shortlist was kept by a newer version of this site, so it is left as it is. Reload this page.';
	const changed = act(entries);
	if (!changed) return `Your shortlist is full: it holds ${mostSaved} entries.`;
	try {
		if (changed.length > 0) localStorage.setItem(key, savedText(changed));
		else localStorage.removeItem(key);
	} catch {
		return 'This browser would not keep it: its storage is full or switched off.';
	}
	// Browsers tell other tabs alone.
	dispatchEvent(new StorageEvent('storage', { key }));
	return undefined;
}

/** The day of a saving that happens now. */
export const savingDay = () => londonDay(present);

/** Saves an entry or takes it off, and says which in words, or what went wrong. */
export function toggle(entry: string, title: string): { words: string; failed: boolean } {
	const added = { entry, title, saved: savingDay() };
	const wrong = change((list) =>
		isSaved(entry) ? withoutEntry(list, entry) : withEntry(list, added),
	);
	const words = wrong ?? (isSaved(entry) ? 'Saved in this browser.' : 'Taken off.');
	return { words, failed: wrong !== undefined };
}

/** Calls back at once, when the list changes in any tab, and when the reader comes back to the page. */
export function follow(draw: () => void) {
	addEventListener('storage', (event) => {
		if (event.key === key || event.key === null) draw();
	});
	addEventListener('pageshow', ({ persisted }) => persisted && draw());
	draw();
}
