import { z } from 'zod';
import { networkContact, website } from './contact.ts';
import { cites, day, everyEntry, fact, httpsUrl, partialDate, wordList, words } from './fields.ts';

const claim = z.strictObject({
	value: z.int().positive().describe('People, as the source says.'),
	text: words(300).describe('Who says it, and of what.'),
	cites,
});

export const networks = z.strictObject({
	...everyEntry,
	ahsnName: words(120).describe('Its full name as an Academic Health Science Network.'),
	ahsnShortName: words(60).describe('What people called it as an AHSN.'),
	renamed: z
		.boolean()
		.describe('true when its name changed in October 2023; four networks kept theirs.'),
	acronyms: wordList(20).describe('Short forms in use, newest first.'),
	namesNote: words(300).optional().describe('What is worth knowing about its names.'),
	tile: z
		.strictObject({
			column: z.int().min(0).max(3).describe('0 to 3, from the west.'),
			row: z.int().min(0).max(4).describe('0 to 4, from the north.'),
		})
		.describe('Its place among the fifteen tiles of the mark.'),
	region: words(300).describe('The part of England it serves, in plain words.'),
	counties: wordList(80).describe('Counties and everyday areas.'),
	places: wordList(60).describe('Larger towns and cities.'),
	population: z
		.strictObject({
			value: z.int().positive().describe('People.'),
			year: z.int().min(2011).max(2100).describe('The year of the estimate.'),
			method: words(300).describe('How the figure was made, and by whom.'),
			cites,
			claims: z.array(claim).optional().describe('Figures that others give.'),
		})
		.describe('How many people live in its area.'),
	website: website
		.extend({
			older: z.array(httpsUrl).optional().describe('Addresses of its AHSN years.'),
		})
		.describe('Its site, and how sure that is.'),
	contact: networkContact.optional().describe('Where companies and NHS staff get in touch.'),
	founded: z
		.strictObject({
			on: day.describe('The day of its designation.'),
			by: words(60).describe('Who designated it.'),
			note: words(300).optional().describe('What is known of its first licence.'),
			cites,
		})
		.describe('How it began.'),
	legalForm: z
		.strictObject({ text: words(300).describe('In a sentence.'), cites })
		.optional()
		.describe('Its legal form or host, where a source says.'),
	since: partialDate.optional().describe('Since when it has its current name, where known.'),
	knownFor: words(300).describe('What it is known for, in a sentence.'),
	strengths: z.array(fact).min(1).describe('What it is good at, each with a source.'),
});
