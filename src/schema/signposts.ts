import { z } from 'zod';
import { choice, everyEntry, fact, httpsUrl, partialDate, ref, wordList, words } from './fields.ts';
import { audiences, nations, signpostKinds, signpostStatuses, stages } from './vocabulary.ts';

/** The nations, one or all, in which help is given. */
const { international: _, ...nationsWithin } = nations;

export const signposts = z.strictObject({
	...everyEntry,
	abbreviation: words(20).optional().describe('Its usual short form.'),
	formerNames: wordList(100).optional().describe('What it used to be called.'),
	kind: choice(signpostKinds).describe('What it is.'),
	whoFor: z.array(choice(audiences)).min(1).describe('Who it serves.'),
	stages: z.array(choice(stages)).min(1).describe('The stages it helps at.'),
	priorities: z.array(ref('priorities')).optional().describe('National priority areas it serves.'),
	nation: choice(nationsWithin).describe('Where its help applies.'),
	nationNote: words(160).optional().describe('Where that needs a word more.'),
	helpsWith: words(400).describe('What it helps with.'),
	whenInstead: words(300).describe('When to go there instead of to a network.'),
	notFor: words(300).optional().describe('What it is not for.'),
	url: httpsUrl.optional().describe('Where to go. Left out when no address was found.'),
	urlSeen: z.boolean().optional().describe('false when the address was not itself seen.'),
	status: choice(signpostStatuses).describe('Whether it still exists as such.'),
	statusNote: words(300).optional().describe('What is known of that.'),
	statusAsOf: partialDate.optional().describe('The date of the newest page that says so.'),
	changePending: words(200).optional().describe('A change that has been announced.'),
	replacedBy: ref('signposts').optional().describe('What to use instead of it.'),
	plannedSuccessor: ref('signposts').optional().describe('What is planned to take over.'),
	facts: z.array(fact).optional().describe('What else is worth knowing, each with a source.'),
	related: z.array(ref('signposts')).optional().describe('Signposts to look at beside it.'),
});
