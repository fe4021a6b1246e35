import type { CollectionName } from '#schema/names.ts';
import { addDays, endOf } from '#lib/time/london-time.ts';

/** For how many days a check holds. */
export const checkHoldsDays: Record<CollectionName, number> = {
	calls: 30,
	networks: 180,
	systems: 180,
	signposts: 365,
	programmes: 365,
	priorities: 365,
	guides: 365,
	collaborations: 365,
};

interface Checked {
	checked: { on: string };
	state?: string;
}

/** What is over stays as it was: the check of a finished collaboration does not run out. */
export const holdsForGood = (collection: CollectionName, entry: Checked): boolean =>
	collection === 'collaborations' && (entry.state === 'finished' || entry.state === 'carried-on');

/** The last day on which a check made on `day` still holds. */
export const lastDayOfCheck = (collection: CollectionName, day: string): string =>
	addDays(day, checkHoldsDays[collection]);

/** The first instant at which a check made on `day` no longer holds. */
export const checkHoldsUntil = (collection: CollectionName, day: string): number =>
	endOf(lastDayOfCheck(collection, day));

/** Whether an entry's check holds at an instant. A check dated after the instant holds. */
export const isFresh = (collection: CollectionName, entry: Checked, instant: number): boolean =>
	holdsForGood(collection, entry) || instant < checkHoldsUntil(collection, entry.checked.on);
