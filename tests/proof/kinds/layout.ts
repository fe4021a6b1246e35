import type { Kind } from '../kind.ts';
import { swap } from '../swap.ts';

const broken = 'broken-yaml';
const feature = 'yaml-feature';
const item = /^( {2}- )(\w[^:"'#]*)$/;

const listItem = (name: string, rule: Kind['rules'], write: (words: string) => string): Kind =>
	swap({
		name,
		rule,
		at: item,
		to: ({ match }) => `${match[1]}${write(match[2] ?? '')}`,
		line: ({ at }) => [at + 1, at],
		count: 2,
	});

export const layoutKinds: Kind[] = [
	swap({
		name: 'a tab before a field',
		rule: broken,
		at: /^ {2}on: /,
		to: ({ match: { input } }) => input.replace('  ', '\t'),
		count: 3,
	}),
	swap({
		name: 'one space too many',
		rule: broken,
		at: /^ {4}publisher: /,
		to: ({ match: { input } }) => ` ${input}`,
		line: ({ at }) => [at, at + 1],
		count: 3,
	}),
	swap({
		name: 'one space too few',
		rule: broken,
		at: /^ {4}publisher: /,
		to: ({ match: { input } }) => input.slice(1),
		line: ({ at }) => [at, at + 1],
		count: 3,
	}),
	swap({
		name: 'a field set in as if of the one above',
		rule: broken,
		at: /^(kind|networkRole|status|state): /,
		to: ({ match: { input } }) => ` ${input}`,
		line: ({ at }) => [at, at + 1],
		count: 3,
	}),
	swap({
		name: 'a field given twice',
		rule: 'duplicate-field',
		at: /^(title|summary|kind|state|order|status|networkRole): /,
		to: ({ match: { input } }) => [input, input],
		line: 1,
		count: 5,
	}),
	swap({
		name: 'a field of a source given twice',
		rule: 'duplicate-field',
		at: /^ {4}publisher: /,
		to: ({ match: { input } }) => [input, '    publisher: Somebody else'],
		line: 1,
	}),
	listItem('a star for a bullet of words', [feature, broken], (words) => `*${words}`),
	listItem(
		'a list item with a colon',
		['invalid-value', 'unknown-value'],
		(words) => `${words}: yes`,
	),
	listItem('an item with a quote and more', [broken], (words) => `"${words}" and more`),
	swap({
		name: 'no space after the hyphen',
		rule: [broken, 'invalid-value', 'unknown-value', 'broken-reference'],
		at: item,
		to: ({ match, draft, at }) => {
			const isLater = draft.lines[at - 1]?.startsWith('  - ');
			return isLater ? `  -${match[2]}` : undefined;
		},
		line: ({ at }) => [at, at + 1],
		count: 4,
	}),
];
