import { z } from 'zod';
import { contact, website } from './contact.ts';
import { choice, cites, code, day, everyEntry, fact, ref, words } from './fields.ts';
import { says } from './problem.ts';
import { confidences } from './vocabulary.ts';

const area = z.strictObject({
	id: code(
		'id',
		/^[a-z0-9-]+$/,
		'is not the id of an area',
		'use lower-case letters, digits and hyphens',
	).describe('The id of the area in the geography tables; it does not change.'),
	name: words(200).describe('The places it holds, in plain words.'),
	network: ref('networks').describe('The network that serves it, as far as is known.'),
	confidence: choice(confidences).describe('How sure that is: high, medium or low.'),
	alsoPossible: z
		.array(ref('networks'))
		.optional()
		.describe('Other networks that may serve it instead.'),
	why: words(400).describe('What the answer rests on.'),
	cites,
});

export const systems = z
	.strictObject({
		...everyEntry,
		officialName: words(120).describe('The legal name of the board.'),
		odsCode: code(
			'code',
			/^[A-Z0-9]{3,5}$/,
			'is not an ODS code',
			'write three to five capitals and digits, such as QVV',
		).describe('Its code in the NHS organisation data service.'),
		gssCode: code(
			'code',
			/^E54\d{6}$/,
			'is not the GSS code of a system',
			'write E54 and six digits, such as E54000041',
		)
			.optional()
			.describe('Its code in official statistics, where one was found.'),
		from: day.describe('First day of the board.'),
		to: day.optional().describe('Last day of the board. Left out while it exists.'),
		successors: z.array(ref('systems')).optional().describe('The boards that took over its area.'),
		nhsRegion: words(60).describe('The NHS region it lies in.'),
		population: z
			.strictObject({
				value: z.int().positive().describe('People.'),
				year: z.int().min(2011).max(2100).describe('The year of the estimate.'),
				cites,
			})
			.optional()
			.describe('How many people live in its area.'),
		website: website
			.optional()
			.describe('Its site, and how sure that is. Left out where it is not known.'),
		contact: contact.optional().describe('Where companies and NHS staff get in touch.'),
		areas: z
			.array(area)
			.optional()
			.describe('The areas of the postcode tables that lie in it, each with its network.'),
		earlierPartnership: z
			.strictObject({ text: words(300).describe('Its name and kind.'), cites })
			.optional()
			.describe('The partnership (STP) before it.'),
		changes: z
			.array(fact)
			.optional()
			.describe('Mergers, clusters and other changes, with sources.'),
	})
	.refine((system) => !system.to || system.from <= system.to, {
		path: ['to'],
		...says('is before the day the board began'),
	});
