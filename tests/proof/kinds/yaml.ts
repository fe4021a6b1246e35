import type { Kind } from '../kind.ts';
import { pick } from '../random.ts';
import type { Spot } from '../spots.ts';
import { swap } from '../swap.ts';

const broken = 'broken-yaml';
const feature = 'yaml-feature';
const prose = /^(summary|challenge|sought|done|helpsWith|whenInstead|aim): ([A-Z][^"':#]*)$/;

/** The words of a field, written in another way. */
const value = (
	name: string,
	rule: Kind['rules'][number],
	write: (words: string, spot: Spot) => string | string[],
	count = 2,
): Kind =>
	swap({
		name,
		rule,
		at: prose,
		to: (spot) => {
			const [, key = '', words = ''] = spot.match;
			const [first, ...rest] = [write(words, spot)].flat();
			return [`${key}: ${first}`, ...rest];
		},
		line: ({ at }) => [at + 1, at + 2],
		count,
	});

export const yamlKinds: Kind[] = [
	value('a colon without quotes', broken, (words) => words.replace(' ', ': '), 4),
	value('a quote opened and not closed', broken, (words) => `"${words}`, 3),
	value('a quote closed too early', broken, (words) => `"${words.replace(' ', '" ')}`, 3),
	value('an apostrophe in single quotes', broken, (words) => `'${words.replace(' ', "'s ")}'`, 3),
	value('words that begin with a bracket', broken, (words) => `[new] ${words}`),
	value('words that begin with @', broken, (words) => `@${words}`),
	value('words that begin with %', broken, (words) => `%${words}`),
	value('words that begin with a backtick', broken, (words) => `\`${words}`),
	value('words that begin with a curly bracket', broken, (words) => `{${words}`),
	value('a second line that is not set in', broken, (words) => words.split(/(?<=^\S+ \S+) /), 3),
	value('an escape in double quotes', feature, (words) => `"\\x41${words}"`),
	value('an escape of a backslash', broken, (words) => `"C:\\docs ${words}"`),
	value('an anchor', feature, (words) => `&a ${words}`),
	value('a tag', feature, (words) => `!!str ${words}`),
	value('a tag that runs code', feature, (words) => `!!js/function "${words}"`),
	swap({
		name: 'an alias for a value',
		rule: [feature, broken],
		at: prose,
		to: ({ match }) => `${match[1]}: *same`,
		count: 2,
	}),
	swap({
		name: 'a merge of groups',
		rule: [feature, broken],
		at: /^checked:$/,
		to: () => ['checked:', '  <<: { how: live-page }'],
		line: 1,
		count: 2,
	}),
	swap({
		name: 'no space after the colon',
		rule: broken,
		at: prose,
		to: ({ match }) => `${match[1]}:${match[2]}`,
		line: ({ at }) => [at + 1, at + 2],
		count: 3,
	}),
	swap({
		name: 'words cut off by a number sign',
		rule: ['invalid-value', broken],
		at: /^(challenge|sought|done|helpsWith|aim|region): [A-Z][^"':#]*$/,
		to: ({ match: { input }, random }) => input.replace(/ (?=\w)/, ` #${pick(random, [1, 2, 3])} `),
		count: 3,
	}),
];
