import type { Kind } from '../kind.ts';
import { below, pick } from '../random.ts';
import type { Swap } from '../swap.ts';
import { needed, whole } from './field.ts';

const invalid = 'invalid-value';
const closed = /^(kind|networkRole|state|status|nation): ([a-z-]+)$/;
const choice =
	/^(  - )(in-kind|grant|contract|innovator-company|nhs-staff|researcher|idea|evidence|adoption|spread|pilot|procurement|hospital|home|company|nhs-organisation)$/;

/** A field whose value becomes another. */
const set = (
	name: string,
	rule: Swap['rule'],
	field: string,
	value: string,
	more: Partial<Swap> = {},
) =>
	whole(
		name,
		rule,
		new RegExp(`^( *(?:- )?)(${field}): .*$`),
		({ match }) => `${match[1]}${match[2]}: ${value}`,
		more,
	);

export const valueKinds: Kind[] = [
	whole('a field without its value', invalid, needed, ({ match }) => `${match[1]}:`, { count: 8 }),
	set('a title of spaces', invalid, 'title', '"  "', { count: 2 }),
	whole('a value that is null', invalid, needed, ({ match }) => `${match[1]}: null`, { count: 2 }),
	whole('a value that is ~', invalid, needed, ({ match }) => `${match[1]}: ~`, { count: 2 }),
	whole(
		'a word with a letter too many',
		'unknown-value',
		closed,
		({ match }) => `${match[1]}: ${match[2]}s`,
		{ count: 6 },
	),
	whole(
		'a word with a letter missing',
		'unknown-value',
		closed,
		({ match, random }) => `${match[1]}: ${match[2]?.slice(0, -1 - below(random, 2))}`,
		{ count: 6 },
	),
	whole(
		'a word with a capital letter',
		'unknown-value',
		closed,
		({ match: [, field, word = ''] }) =>
			`${field}: ${word.charAt(0).toUpperCase()}${word.slice(1)}`,
		{ comesBack: true },
	),
	whole(
		'a word of its own',
		'unknown-value',
		closed,
		({ match, random }) => `${match[1]}: ${pick(random, ['other', 'n/a', 'tbc'])}`,
	),
	whole(
		'a word in a list misspelt',
		'unknown-value',
		choice,
		({ match }) => `${match[1]}${match[2]}x`,
		{ count: 5 },
	),
	set('a way of checking that is none', 'unknown-value', 'how', 'website', { count: 3 }),
	set('a number for words', invalid, 'publisher', '2024', { count: 3 }),
	set('true for words', invalid, 'publisher', 'true', { count: 2 }),
	set('yes for true', invalid, '(?:renamed|national|copy|confirmed)', 'yes', { count: 4 }),
	set('true in quotes', invalid, '(?:renamed|national|copy|confirmed)', '"true"', { count: 3 }),
	set('words for a number', invalid, 'order', 'first', { count: 3 }),
	set('a place below the first', invalid, 'order', '0', { count: 2 }),
	set('a place after the last', invalid, 'order', '6', { in: 'priorities/', count: 2 }),
	set('a part of a person', invalid, 'value', '2627224.5', { in: 'networks/', count: 2 }),
	set('a population with commas', invalid, 'value', '2,627,224', {
		in: /networks|systems/,
		count: 3,
	}),
	set('a year of two digits', invalid, 'year', '22', { count: 3 }),
	set('a tile off the map', invalid, 'column', '4', { count: 2 }),
	set('a board code in small letters', invalid, 'odsCode', 'qvv', { count: 2 }),
	set('a board code too long', invalid, 'odsCode', 'QVVQVV', { count: 2 }),
	set('a statistics code of another kind', invalid, 'gssCode', 'E40000041', { count: 3 }),
	whole(
		'a group where words belong',
		invalid,
		/^(challenge|sought|done|helpsWith|aim): (.*)$/,
		({ match }) => [`${match[1]}:`, '  text: Something'],
		{ line: ({ at }) => [at + 1, at + 2], count: 3 },
	),
	whole(
		'a title that is too long',
		invalid,
		/^title: /,
		() => `title: ${'A long title '.repeat(12)}`,
		{ count: 3 },
	),
	whole(
		'a summary that is too long',
		invalid,
		/^summary: /,
		() => `summary: ${'A long summary '.repeat(15)}ends.`,
		{ count: 4 },
	),
	whole(
		'the same name twice',
		['item-twice', invalid],
		/^aliases:$/,
		({ match: [field], draft: { lines }, at }) => [field, lines[at + 1] ?? ''],
		{ line: ({ at }) => [at + 2, at + 3], count: 4 },
	),
	whole(
		'the same choice twice',
		['item-twice', invalid],
		choice,
		({ match: { input } }) => [input, input],
		{ line: 1, count: 4 },
	),
];
