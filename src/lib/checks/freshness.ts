import type { CollectionName } from '#schema/names.ts';
import { type CollaborationFacts, isReported, stateOn } from '#lib/collaborations/state.ts';
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

/** An entry, as far as its check goes. */
type Checked = { data: { checked: { on: string } } } & (
	| { collection: Exclude<CollectionName, 'collaborations'> }
	| { collection: 'collaborations'; data: CollaborationFacts }
);

/** What was over when it was checked stays as it was: the check of reported results does not run out. */
export const holdsForGood = (entry: Checked): boolean =>
	entry.collection === 'collaborations' && isReported(stateOn(entry.data, entry.data.checked.on));

/** The last day on which the check of an entry still holds. */
export const lastDayOfCheck = ({ collection, data: { checked } }: Checked): string =>
	addDays(checked.on, checkHoldsDays[collection]);

/** The first instant at which the check of an entry no longer holds. */
export const checkHoldsUntil = (entry: Checked): number => endOf(lastDayOfCheck(entry));

/** Whether an entry's check holds at an instant. A check dated after the instant holds. */
export const isFresh = (entry: Checked, instant: number): boolean =>
	holdsForGood(entry) || instant < checkHoldsUntil(entry);
