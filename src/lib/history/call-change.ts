/** What can happen to a call that somebody who follows it wants to hear of. Mended words are not among them. */
export const changeTypes = {
	new: 'Added to the directory',
	opened: 'Opened for applications',
	'deadline-moved': 'Deadline moved',
	'eligibility-changed': 'Who can apply changed',
	'money-changed': 'Money on offer changed',
	'contact-changed': 'Where to apply changed',
	withdrawn: 'Withdrawn',
	outcome: 'Result published',
} as const;
export type ChangeType = keyof typeof changeTypes;

/** One change of a call: when this directory showed it, and in words what stood there before and after. */
export interface CallChange {
	type: ChangeType;
	/** An instant, in milliseconds. */
	at: number;
	before?: string;
	after?: string;
}

/** What is known of a call's time in the directory. */
export interface CallHistory {
	/** When the directory first showed it: an instant. */
	announced: number;
	/** Set where nobody can see when that was: `announced` is then noon of the day it was checked. */
	assumed?: boolean;
	/** When it last changed in a way that followers hear of: an instant, `announced` or later. */
	changed: number;
	/** When its file last changed at all, mended words included: an instant, `changed` or later. */
	touched: number;
	/** Oldest first; the first is `new`. */
	changes: CallChange[];
}

/** How far back history can be seen: whole where undefined, else to an instant, or nowhere at all. */
export type SeenFrom = number | 'nowhere' | undefined;
