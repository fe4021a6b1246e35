import { type Saved, readSaved, savedText } from '#lib/shortlist/saved.ts';
import { londonDay } from '#lib/time/dates.ts';
import { present } from './clock.ts';

// The shortlist in this browser's storage. Reading and writing never throw, whatever the browser forbids.

const key = 'shortlist';

/** What is saved, or nothing where the browser keeps nothing for this site. */
export function saved(): Saved[] | undefined {
	try {
		return readSaved(localStorage.getItem(key));
	} catch {
		return undefined;
	}
}

/** Keeps a list in place of the one before. False when the browser would not. */
export function keepSaved(list: Saved[]): boolean {
	try {
		if (list.length > 0) localStorage.setItem(key, savedText(list));
		else localStorage.removeItem(key);
		return true;
	} catch {
		return false;
	}
}

export const notKept = 'This browser would not keep it: its storage is full or switched off.';

/** The day of a saving that happens now. */
export const savingDay = () => londonDay(present);

/** Calls back at once, when another tab changes the list, and when the reader comes back to the page. */
export function follow(draw: () => void) {
	addEventListener('storage', (event) => {
		if (event.key === key || event.key === null) draw();
	});
	addEventListener('pageshow', ({ persisted }) => persisted && draw());
	draw();
}
