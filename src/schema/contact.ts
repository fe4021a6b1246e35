import { z } from 'zod';
import { choice, cites, fact, httpsUrl, partialDate, words } from './fields.ts';
import { issueAt, says } from './problem.ts';
import { audiences, confidences, contactKinds } from './vocabulary.ts';

const email = z
	.email(says('is not an email address', 'write it as enquiries@example.org'))
	.describe('A shared address: of a role or of the body, never of a person.');

const phone = z
	.string()
	.regex(
		/^\+?[\d ()]{9,20}$/,
		says('is not a telephone number', 'write digits and blanks, such as 0117 900 2000'),
	)
	.describe('A telephone number of a desk, never of a person.');

const destinations = ['url', 'email', 'phone'] as const;

/** One way to reach a body, other than its home page, which is the last resort of every reader. */
const route = z
	.strictObject({
		kind: choice(contactKinds).describe('What stands at the other end.'),
		for: z
			.array(choice(audiences))
			.min(1, says('names nobody', 'say whom it is for'))
			.describe('Whom it is for, as its page says.'),
		text: words(200).describe('What one gets there, in a sentence.'),
		url: httpsUrl.optional().describe('Its page. Give this, an email address or a number.'),
		email: email.optional(),
		phone: phone.optional(),
		sure: choice(confidences).describe(
			'How sure it is that this leads there: high, medium or low.',
		),
		seen: partialDate
			.optional()
			.describe('The date of the page or document that says so. Left out when undated.'),
		cites,
	})
	.superRefine((value, { addIssue }) => {
		const [first, second] = destinations.filter((name) => value[name] !== undefined);
		if (!first) addIssue(issueAt([], 'leads nowhere', 'give its url, email or phone'));
		if (second) addIssue(issueAt([second], `stands beside ${first}`, 'make it a route of its own'));
	});
export type ContactRoute = z.output<typeof route>;

const routes = z
	.array(route)
	.optional()
	.describe('Ways to reach it, the best first. Its home page is known already.');

export const website = z.strictObject({
	url: httpsUrl.describe('Its site today.'),
	confirmed: z.boolean().describe('true when the address was seen on a page of its own.'),
	note: words(200).optional().describe('What the address rests on, where that is not plain.'),
	cites: cites.optional(),
});

/** How to reach a body, where more than its home page is known. */
export const contact = z.strictObject({ routes });

/** The same of a network, with what it offered before. */
export const networkContact = z.strictObject({
	routes,
	formerOffers: z
		.array(
			z.strictObject({
				name: words(80).describe('What it was called.'),
				period: words(60).describe('When that was, as far as is known.'),
				...fact.shape,
			}),
		)
		.optional()
		.describe('What it offered once, such as in its AHSN years, and is not known to offer today.'),
});
