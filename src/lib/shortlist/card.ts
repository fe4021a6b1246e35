import { formatDate } from '#lib/time/dates.ts';
import { addressOf, type Entry, type Label, standingOf } from '#lib/entries/entry.ts';
import { callPart } from './call-part.ts';
import { partsOf } from './entry-parts.ts';
import { savedFact, type SavedFact } from './facts.ts';
import type { Published } from './published.ts';

/** What the shortlist shows of an entry. */
export interface SavedCard {
	/** Its name today: `calls/frailty`. */
	entry: string;
	title: string;
	summary: string;
	/** How it stands, with one of the shapes of a state beside it; none of what has no standing. */
	standing: { look: string; words: string; first?: Label } | undefined;
	/** A call's dates as its data has them; empty for the rest. */
	opens: string;
	closes: string;
	facts: SavedFact[];
	/** What only the printed pack says. */
	more: SavedFact[];
	/** The day of its check. */
	checked: string;
	/** Where it stands among its kind: the lower number first, then by title. */
	place: number;
}

function ownPart(entry: Published, now: number) {
	if (entry.collection === 'calls') return callPart(entry, now);
	const { collection, id } = entry;
	const standing = standingOf({ collection, id, data: entry } as Entry, now);
	return { standing, opens: '', closes: '', place: 0, ...partsOf(entry) };
}

/** An entry's published data as the shortlist shows it at an instant. */
export function cardOf(entry: Published, now: number): SavedCard {
	const { title, summary, withdrawn, checked } = entry;
	const own = ownPart(entry, now);
	const calledOff = withdrawn
		? savedFact('Withdrawn', `${formatDate(withdrawn.on)}.`, withdrawn.reason)
		: [];
	return {
		...own,
		entry: addressOf(entry),
		title,
		summary,
		facts: [...calledOff, ...own.facts],
		checked: checked.on,
	};
}
