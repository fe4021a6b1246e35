import { z } from 'zod';
import { fieldTypes } from './field-type.ts';
import {
	areSwapped,
	choice,
	closing,
	compareDates,
	everyEntry,
	httpsUrl,
	partialDate,
	ref,
	wordList,
	words,
} from './fields.ts';
import { issueAt, says } from './problem.ts';
import { applicantKinds, callKinds, nations, networkRoles, supportKinds } from './vocabulary.ts';

const issuer = z.strictObject({
	name: words(160).describe('The name of the body.'),
	network: ref('networks').optional().describe('Set when the issuer is one of the 15 networks.'),
	system: ref('systems').optional().describe('Set when the issuer is a system’s board.'),
});

/** Where there is no money, there is no amount: of nothing is said by `kinds`. */
const amount = z
	.number()
	.positive(says('is not an amount', 'write more than 0, or leave the line out'))
	.register(fieldTypes, { kind: 'money', above: 0 });

const compareAmounts = 'compare both with the source, and correct the one that is wrong';

/** Kinds of support that say that there is none, or none that is known. */
const noOffer = { none: true, 'not-stated': true };

const support = z
	.strictObject({
		kinds: z
			.array(choice(supportKinds))
			.min(1)
			.superRefine((kinds, { addIssue }) => {
				const at = kinds.findIndex((kind) => kind in noOffer);
				if (kinds.length < 2 || at < 0) return;
				addIssue(issueAt([at], 'does not go with other kinds', 'write it alone, or leave it out'));
			})
			.describe('What is on offer.'),
		words: words(300).optional().describe('The offer in a sentence.'),
		minimum: amount.optional().describe('Smallest amount, in whole currency units.'),
		maximum: amount.optional().describe('Largest amount for one applicant.'),
		pot: amount.optional().describe('All the money there is.'),
		currency: z
			.enum(['GBP', 'EUR', 'USD', 'NOK'])
			.optional()
			.describe('The currency of the amounts.'),
	})
	.superRefine(({ minimum, maximum, pot, currency }, { addIssue }) => {
		const isMore = (amount = 0, limit = 0) => limit > 0 && amount > limit;
		if (isMore(minimum, maximum))
			addIssue(issueAt(['minimum'], 'is more than the maximum', compareAmounts));
		if (isMore(maximum ?? minimum, pot)) {
			const name = maximum === undefined ? 'minimum' : 'maximum';
			addIssue(issueAt([name], `is more than ${pot}, all the money there is`, compareAmounts));
		}
		if (!currency && (minimum ?? maximum ?? pot) !== undefined)
			addIssue(issueAt(['currency'], 'is missing', 'an amount needs its currency'));
	});

const criterion = z.strictObject({
	name: words(200).describe('What is judged.'),
	weight: z.number().positive().max(100).optional().describe('Its weight in per cent.'),
});

export const calls = z
	.strictObject({
		...everyEntry,
		kind: choice(callKinds).describe('What kind of call it is.'),
		kindNote: words(200).optional().describe('More about its kind, in words.'),
		issuers: z.array(issuer).min(1).describe('Who issued the call.'),
		partners: wordList(120).optional().describe('Who else took part in running it.'),
		networkRole: choice(networkRoles).describe(
			'What the networks did in it; not-documented when no source says.',
		),
		networks: z.array(ref('networks')).optional().describe('The networks named in that part.'),
		areaNetworks: z
			.array(ref('networks'))
			.optional()
			.describe('Networks in whose area it lies, without being named.'),
		systems: z.array(ref('systems')).optional().describe('Integrated care systems it is about.'),
		signpost: ref('signposts')
			.optional()
			.describe('The signpost about the programme or body that the call is a round of.'),
		place: words(200).optional().describe('Where it applies, in words.'),
		priorities: z
			.array(ref('priorities'))
			.min(1)
			.describe('National priority areas, nearest first.'),
		challenge: words(400).optional().describe('The health challenge, in plain words.'),
		sought: words(400).describe('What is sought from those who answer.'),
		applicants: z
			.array(choice(applicantKinds))
			.optional()
			.describe('Who can apply. Left out when no source says.'),
		applicantsNote: words(400).optional().describe('Who can apply, in words.'),
		nations: z.array(choice(nations)).optional().describe('Where applicants may be based.'),
		support: support.describe('What the successful get.'),
		opens: partialDate.optional().describe('First day for applications, as precisely as known.'),
		closes: closing.describe(
			'Last moment for applications: a day, a day and a London time, rolling, or unknown.',
		),
		closedBy: partialDate
			.optional()
			.describe('Where the closing day is not known: by when a source says that it was over.'),
		over: z
			.boolean()
			.optional()
			.describe(
				'true when a source shows that it is over, and none says by when: it counts as over from the day of the check.',
			),
		keyDates: z
			.array(
				z.strictObject({
					on: partialDate.describe('When, as precisely as known.'),
					label: words(160).describe('What happens.'),
				}),
			)
			.optional()
			.describe('Other dates: briefings, decisions, contracts.'),
		selection: wordList(300).optional().describe('The stages of selection, in order.'),
		criteria: z.array(criterion).optional().describe('What the choice is judged by.'),
		apply: z
			.strictObject({
				words: words(300).optional().describe('How to apply, in a sentence.'),
				url: httpsUrl.optional().describe('Where to apply, or the page that says how.'),
			})
			.optional()
			.describe('How to apply.'),
		outcome: z
			.strictObject({
				on: partialDate.optional().describe('When the result was made public.'),
				words: words(600).describe('What came of the call.'),
				collaborations: z.array(ref('collaborations')).optional().describe('What it led to.'),
			})
			.optional()
			.describe('The result, once public.'),
	})
	.superRefine(({ opens, closes, closedBy, over }, { addIssue }) => {
		if (areSwapped(opens, closes))
			addIssue(issueAt(['closes'], `is before ${opens}, when the call opens`, compareDates));
		if (closedBy && closes !== 'rolling' && closes !== 'unknown')
			addIssue(issueAt(['closedBy'], 'is not needed', 'the closing date is known'));
		if (over && closes !== 'rolling' && closes !== 'unknown')
			addIssue(issueAt(['over'], 'is not needed', 'the closing date is known'));
		else if (over && closedBy)
			addIssue(issueAt(['over'], 'is not needed', 'closedBy says by when it was over'));
	})
	.superRefine(({ criteria = [] }, { addIssue }) => {
		if (criteria.some(({ weight = 1 }) => weight <= 0 || weight > 100)) return;
		const unweighted = criteria.findIndex(({ weight }) => weight === undefined);
		if (unweighted >= 0 && criteria.some(({ weight = 0 }) => weight > 0)) {
			const path = ['criteria', unweighted, 'weight'];
			addIssue(issueAt(path, 'is missing, though other criteria have one'));
			return;
		}
		// Without the crumbs of binary fractions: 33.4 + 33.3 + 33.3 is 100.
		const total = Number(criteria.reduce((sum, { weight = 0 }) => sum + weight, 0).toFixed(6));
		if (total === 0 || total === 100) return;
		const todo = 'give each weight in per cent of the whole, or leave all of them out';
		addIssue(issueAt(['criteria'], `has weights that add up to ${total}, not 100`, todo));
	});
