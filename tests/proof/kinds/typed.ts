import type { Kind } from '../kind.ts';
import { inList, typed } from './list.ts';

export const typedKinds: Kind[] = [
	inList(
		'a letter missing in an entry',
		typed,
		'broken-reference',
		/^- entry: (.*).$/,
		({ match }) => `- entry: ${match[1]}`,
		{ count: 2 },
	),
	inList(
		'a misspelt field of phrases',
		typed,
		['unknown-field', 'missing-field'],
		/^ {2}typed:$/,
		() => '  type:',
	),
	inList(
		'a quote in a phrase not closed',
		typed,
		'broken-yaml',
		/^( {6})([A-Za-z]+ .*)$/,
		({ match }) => `${match[1]}"${match[2]}`,
		{ count: 2, line: ({ at }) => [at, at + 1, at + 2] },
	),
];
