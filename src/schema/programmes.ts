import { z } from 'zod';
import {
	choice,
	endsAfterItStarts,
	everyEntry,
	fact,
	partialDate,
	ref,
	wordList,
	words,
} from './fields.ts';
import { programmeStates } from './vocabulary.ts';

export const programmes = z
	.strictObject({
		...everyEntry,
		started: partialDate.optional().describe('When it began, as precisely as known.'),
		ended: partialDate.optional().describe('When it ended as a national programme.'),
		years: words(160).describe('Its years, in words.'),
		aim: words(300).describe('What it set out to do.'),
		state: choice(programmeStates).describe('Where it stands.'),
		stateNote: words(200).optional().describe('More about where it stands.'),
		results: z.array(fact).describe('Results, each with its source.'),
		leadNetworks: z
			.array(ref('networks'))
			.optional()
			.describe('Networks documented as leading it.'),
		leadNote: words(300).optional().describe('What is known of who led it.'),
		priorities: z
			.array(ref('priorities'))
			.optional()
			.describe('National priority areas; left out when no source ties it to one.'),
		conditions: wordList(60).optional().describe('Conditions and subjects, in plain words.'),
		partners: wordList(80).optional().describe('Companies and partners that the sources name.'),
		signposts: z.array(ref('signposts')).optional().describe('Who to turn to about it.'),
	})
	.superRefine(endsAfterItStarts);
