import { z } from 'zod';
import {
	choice,
	cites,
	endsAfterItStarts,
	everyEntry,
	fact,
	httpsUrl,
	partialDate,
	ref,
	wordList,
	words,
} from './fields.ts';
import { issueAt } from './problem.ts';
import {
	aimResults,
	arrangements,
	collaborationParts,
	comparisons,
	directions,
	evidenceGrades,
	measurers,
	partnerKinds,
	payerKinds,
	settings,
} from './vocabulary.ts';

const figure = z.union([z.number(), words(60)]);

const outcome = z.strictObject({
	metric: words(120).describe('What was counted.'),
	baseline: figure.optional().describe('The figure before: a number, or words such as “over 40”.'),
	value: figure.describe(
		'The figure: a number where it is exact, else words such as “over 1,000”.',
	),
	unit: words(60).optional().describe('What the figure counts: patients, %, GBP.'),
	period: words(80).optional().describe('Over what time, or when.'),
	evidence: choice(evidenceGrades).describe('How the figure was found.'),
	direction: choice(directions).describe('Which way it went, for those it was meant to help.'),
	comparedWith: choice(comparisons).describe('What the figure was compared with.'),
	measuredBy: choice(measurers).describe('Who did the measuring.'),
	scale: words(160)
		.optional()
		.describe('How many people or sites it rests on, where a source says.'),
	harms: words(300)
		.optional()
		.describe('Harms, as reported; “none” only where a source says that there were none.'),
	note: words(300).optional().describe('What the reader must know to read it right.'),
	cites,
});

const mainAim = z
	.strictObject({
		met: choice(aimResults).describe('Whether the main aim was met.'),
		words: words(300).optional().describe('What the aim was, and what became of it.'),
		cites: cites.optional(),
	})
	.superRefine(({ met, cites }, { addIssue }) => {
		if (met !== 'not-stated' && !cites)
			addIssue(issueAt(['cites'], 'is missing', 'name the source that says so'));
	});

const running = z
	.strictObject({
		until: partialDate.optional().describe('When it is planned to end.'),
		asOf: partialDate.optional().describe('The date of the newest page that says that it runs.'),
		cites,
	})
	.superRefine(({ until, asOf }, { addIssue }) => {
		if (!until && !asOf)
			addIssue(
				issueAt(['until'], 'is missing', 'give the planned end, or the date of the page in `asOf`'),
			);
	});

export const collaborations = z
	.strictObject({
		...everyEntry,
		networks: z
			.array(
				z.strictObject({
					network: ref('networks').describe('The network.'),
					part: choice(collaborationParts).describe('What its part was.'),
				}),
			)
			.describe('The networks, each with its part.'),
		national: z.boolean().optional().describe('true when it was for all the networks together.'),
		partners: z
			.array(
				z.strictObject({
					name: words(100).describe('The name of the organisation.'),
					kind: choice(partnerKinds).describe('What it is.'),
				}),
			)
			.describe('Companies, universities and charities. Empty when the sources name none.'),
		nhs: wordList(160).describe('NHS organisations that took part.'),
		priorities: z.array(ref('priorities')).min(1).describe('National priority areas.'),
		conditions: wordList(60).describe('Conditions and subjects, in plain words.'),
		settings: z.array(choice(settings)).min(1).describe('Where care was given.'),
		started: partialDate.optional().describe('When it began, as precisely as known.'),
		ended: partialDate.optional().describe('When it ended, as precisely as known.'),
		arrangements: z.array(choice(arrangements)).min(1).describe('How the parties worked together.'),
		arrangementNote: words(200).optional().describe('More about the arrangement, in words.'),
		running: running
			.optional()
			.describe('What says that it still runs: a planned end, or a page and its date.'),
		carriedOn: cites
			.optional()
			.describe('The ids of the sources that say that it was taken into wider or routine use.'),
		mainAim: mainAim.describe('Whether its main aim was met, and who says so.'),
		challenge: words(400).describe('The health challenge.'),
		done: words(600).describe('What was done.'),
		outcomes: z.array(outcome).describe('Results, one a metric. Empty when none were found.'),
		cost: fact.optional().describe('What it cost, where a source says.'),
		became: words(400).optional().describe('What became of it.'),
		recognitions: wordList(200).optional().describe('Prizes and mentions.'),
		call: ref('calls').optional().describe('The call it came from.'),
		transparency: z
			.strictObject({
				paidBy: words(250).optional().describe('Who paid, in a sentence.'),
				payers: z
					.array(choice(payerKinds))
					.min(1)
					.optional()
					.describe('Whose money it was, of each who paid a part.'),
				agreement: httpsUrl.optional().describe('The published summary of the agreement.'),
				disclosure: words(250).optional().describe('Where payments are disclosed.'),
			})
			.superRefine(({ paidBy, payers }, { addIssue }) => {
				if (paidBy && !payers)
					addIssue(issueAt(['payers'], 'is missing', 'say whose money it was'));
				if (payers && !paidBy)
					addIssue(issueAt(['paidBy'], 'is missing', 'say in a sentence who paid'));
			})
			.optional()
			.describe('Who paid, and where that is published. Left out when no source says.'),
	})
	.superRefine(endsAfterItStarts);
