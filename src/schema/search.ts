import { z } from 'zod';
import { fieldTypes } from './field-type.ts';
import { code, httpsUrl, wordList, words } from './fields.ts';
import { collectionNames, slugEnd, slugPattern } from './names.ts';
import { says } from './problem.ts';
import { callStates } from './vocabulary.ts';

const nameOne = says('is empty', 'name one, or leave the line out');
const names = wordList(80).min(1, nameOne);

/** A thing that people call by several names: `content/search/vocabulary.yml` is a list of these. */
const term = z.strictObject({
	term: words(80).describe('The name that the directory uses.'),
	lay: names.optional().describe('Everyday words for it, and other spellings.'),
	acronyms: names.optional().describe('Its letters, such as COPD.'),
	former: names.optional().describe('What it used to be called.'),
	brands: names
		.optional()
		.describe('Names that mean it and that it does not mean: a brand, a part of it.'),
	topic: words(60)
		.optional()
		.describe('For a condition or a need of patients: the heading of its page under /topics/.'),
	within: words(80)
		.optional()
		.describe('The term of the wider condition that it belongs to, such as cancer.'),
});

/** A company that entries name: `content/search/companies.yml` is a list of these. */
const company = z.strictObject({
	company: words(100).describe('Its name, as every entry writes it.'),
	id: code(
		'id',
		slugPattern,
		'is not an id',
		'use lower-case letters, digits and hyphens',
	).describe('The end of the address of its page under /companies/. It stays for ever.'),
	also: names
		.optional()
		.describe('Other spellings, old names and divisions; no entry is to use them.'),
});

/** An entry of any collection, as `signposts/dtac`. */
const entryAddress = z
	.string()
	.regex(
		new RegExp(`^(${collectionNames.join('|')})/${slugEnd}`),
		says('is not an entry', 'write its folder and its file name, such as signposts/dtac'),
	)
	.register(fieldTypes, { kind: 'entry-address' });

/** What a question that is often asked comes down to: `content/search/answers.yml` is a list of these. */
const searchAnswer = z
	.strictObject({
		question: words(100).describe('The question in plain words: the heading of the answer.'),
		asked: wordList(80)
			.min(1, says('is empty', 'write at least one way of asking'))
			.describe(
				'Ways in which it is asked, a few words each. It is recognised when every word of one of them stands in the query.',
			),
		answer: words(300).describe(
			'The answer in a sentence or two. Says so where no network gives the help.',
		),
		see: z
			.array(entryAddress)
			.min(1, nameOne)
			.max(6, says('is too long', 'name at most 6, the best first'))
			.optional()
			.describe('The entries that answer it, the best first.'),
		calls: z
			.literal('open')
			.register(fieldTypes, { kind: 'choice', list: { open: callStates.open } })
			.optional()
			.describe('open: the calls that can be answered now come first.'),
		elsewhere: z
			.strictObject({
				name: words(80).describe('Who does it.'),
				url: httpsUrl.describe('Where to go.'),
			})
			.optional()
			.describe('Where to go when the directory does not have it at all.'),
	})
	.refine((it) => it.see !== undefined || it.calls !== undefined || it.elsewhere !== undefined, {
		path: ['see'],
		...says('is missing', 'without see, calls or elsewhere an answer leads nowhere'),
	});

export type Term = z.output<typeof term>;
export type Company = z.output<typeof company>;
export type SearchAnswer = z.output<typeof searchAnswer>;
export type TypedFor = z.output<typeof typedFor>;

/** What people type whose need is an entry: `content/search/typed.yml` is a list of these. */
const typedFor = z.strictObject({
	entry: entryAddress.describe('The entry that they need.'),
	typed: names.describe(
		'What they type who know neither its name nor its jargon: for finding it, never shown.',
	),
});

/** The files of `content/search/`, each a list: what people call things. */
export const searchFiles = {
	vocabulary: z.array(term),
	answers: z.array(searchAnswer),
	typed: z.array(typedFor),
	companies: z.array(company),
};

/** The lists that the search reads. */
export type SearchListName = keyof typeof searchFiles;
export const searchListNames = Object.keys(searchFiles) as SearchListName[];
