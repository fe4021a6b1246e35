import type { Kind } from '../kind.ts';
import { pick } from '../random.ts';
import { swap, type Swap } from '../swap.ts';

const prose = /^(challenge|sought|done|helpsWith|whenInstead): ([A-Z][^"':#*<[\]]{10,250})$/;

/** Words of a field with others after them. */
const after = (name: string, rule: Swap['rule'], words: readonly string[], count = 3): Kind =>
	swap({
		name,
		rule,
		at: prose,
		to: ({ match: { input }, random }) => `${input} ${pick(random, words)}`,
		count,
	});

const body = (name: string, rule: Swap['rule'], words: readonly string[]): Kind =>
	swap({
		name,
		rule,
		part: 'body',
		at: /^[A-Z][^|<{[\]]{30,}\.$/,
		to: ({ match: { input }, random }) => `${input} ${pick(random, words)}`,
		count: 2,
	});

/** An entry that tells what another tells. */
const copied: Kind = {
	name: 'another entry copied under a new title',
	rules: ['copied-entry'],
	count: 4,
	faults: ({ drafts }, random, count) =>
		drafts
			.filter(
				({ path, text }) => /^(calls|signposts)\//.test(path) && !/^(url|closes: \d)/m.test(text),
			)
			.toSorted(() => random() - 0.5)
			.slice(0, count)
			.map(({ path, text }) => {
				const copy = path.replace('/', '/zz-');
				const changed = text
					.replace(/^title: .*/m, 'title: Another name for a thing')
					.replace(/^ {2}collaborations:\n( {4}- .*\n)+/m, '')
					.replace(/^(abbreviation|related|replacedBy):.*\n(?: {2}.*\n)*/gm, '');
				return { changes: { [copy]: changed }, path: copy, lines: [3] };
			}),
};

export const tellingKinds: Kind[] = [
	after(
		'words still to come',
		'placeholder-text',
		['TBC.', '[insert date].', 'Lorem ipsum dolor.', 'TODO.'],
		5,
	),
	swap({
		name: 'a field still to come',
		rule: 'placeholder-text',
		at: prose,
		to: ({ match }) => `${match[1]}: To be confirmed.`,
		count: 3,
	}),
	body('words still to come, in the body', 'placeholder-text', ['More details to follow.', 'XXX.']),
	after('a star round words', 'marked-up-words', ['This is **new**.', 'It is *new* here.'], 4),
	swap({
		name: 'HTML in a field',
		rule: 'marked-up-words',
		at: prose,
		to: ({ match }) => `${match[1]}: ${match[2]} It is <b>new</b>.`,
		count: 3,
	}),
	after(
		'a link of Markdown in a field',
		'marked-up-words',
		['See [the page](https://www.england.nhs.uk/).'],
		3,
	),
	after('an HTML entity in a field', 'marked-up-words', ['Research &amp; development.'], 2),
	after(
		'praise',
		'sales-talk',
		['It is world-leading.', 'It is a game changer.', 'Its cutting-edge tool helped.'],
		5,
	),
	after('an exclamation mark', 'sales-talk', ['Apply now!', 'What a success!'], 3),
	body('praise, in the body', 'sales-talk', ['It was groundbreaking.', 'It is revolutionary.']),
	swap({
		name: 'a name that is no more',
		rule: 'former-name',
		in: 'signposts/',
		at: /^helpsWith: [A-Z][^"':#*<[\]]{10,250}$/,
		to: ({ match: { input }, draft: { text }, random }) =>
			/^status: active$/m.test(text)
				? `${input} Ask ${pick(random, ['your AHSN', 'your CCG', 'NHS Digital'])}.`
				: undefined,
		count: 4,
	}),
	copied,
];
