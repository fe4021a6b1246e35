/** The weights of the ranking. Each was chosen by `npm run search:quality`. */
export const weights = {
	/** Of a fit, the share that an entry has only when it has everything that was asked for. */
	cover: 0.55,
	/** An entry whose title is just the query; one that is called so besides; one whose name stands whole in it. */
	exactTitle: 0.5,
	exactName: 0.25,
	nameWithin: 0.35,
	/** The first entry of an answer whose question is asked in full; and each further one. */
	asked: 0.7,
	furtherAnswer: 0.82,
	/** The same for calls that can be answered now, where those are asked for. */
	openCall: 1.2,
	furtherCall: 0.95,
	/** A place counts as a word of this rarity; what lies there has so much of it. */
	place: 0.9,
	liesThere: 0.35,
	alsoServes: 0.05,
	/** What only the full text has. */
	fullText: 0.3,
	/** What is left of a fit for an entry that is over, and what is taken off it. */
	ofOver: 0.85,
	over: -0.06,
	/** What is taken off where a check has run out, or nothing says that it is open. */
	unsure: -0.08,
	/** What an entry is worth for its kind alone: always less than what one loses that is over or unsure. */
	networks: 0.05,
	signposts: 0.05,
	programmes: 0.07,
	priorities: 0.03,
	guides: 0.01,
	calls: 0.02,
	collaborations: 0.035,
	systems: 0,
};
