import type { Kind } from '../kind.ts';
import { sample } from '../random.ts';
import { spotsIn } from '../spots.ts';
import { inList, vocabulary } from './list.ts';

export const vocabularyKinds: Kind[] = [
	{
		name: 'the word of another term',
		rules: ['word-twice'],
		count: 2,
		faults: (content, random, count) => {
			const spots = spotsIn(content, { in: vocabulary, at: /^- term: ([^"']+)$/ }, random);
			const [first] = spots;
			return sample(random, spots.slice(5), count).map(({ draft, at, match: { input } }) => {
				const text = draft.lines.toSpliced(at, 1, input, `  former: [${first?.match[1]}]`);
				return { changes: { [vocabulary]: text.join('\n') }, path: vocabulary, lines: [at + 2] };
			});
		},
	},
	inList(
		'a word that is the term itself',
		vocabulary,
		'word-twice',
		/^( {2}lay: \[)(.*)$/,
		({ draft: { lines }, at, match }) =>
			`${match[1]}${lines[at - 1]?.replace('- term: ', '')}, ${match[2]}`,
	),
	inList(
		'a word twice but for its plural',
		vocabulary,
		'word-twice',
		/^( {2}(?:lay|brands): \[)([a-z ]+[a-rt-z])(,.*)$/,
		({ match }) => `${match[1]}${match[2]}, ${match[2]}s${match[3]}`,
	),
	inList(
		'a term without its name',
		vocabulary,
		['unknown-field', 'missing-field'],
		/^- term: (.*)$/,
		({ match }) => `- name: ${match[1]}`,
	),
	inList(
		'a misspelt list of words',
		vocabulary,
		'unknown-field',
		/^ {2}(lay|brands|acronyms): (.*)$/,
		({ match }) => `  ${match[1]}x: ${match[2]}`,
	),
	inList(
		'words where a list belongs',
		vocabulary,
		'invalid-value',
		/^ {2}(lay|brands): \[(.*)\]$/,
		({ match }) => `  ${match[1]}: a word`,
	),
	inList(
		'an empty list of words',
		vocabulary,
		'invalid-value',
		/^ {2}(lay|brands): /,
		({ match }) => `  ${match[1]}: []`,
	),
	inList(
		'a bracket not closed',
		vocabulary,
		'broken-yaml',
		/^( {2}(?:lay|brands): \[.*)\]$/,
		({ match }) => match[1],
		{ line: ({ at }) => [at + 1, at + 2], count: 2 },
	),
	inList(
		'a term without its hyphen',
		vocabulary,
		['broken-yaml', 'duplicate-field'],
		/^- term: (.*)$/,
		({ match, at }) => (at > 20 ? `  term: ${match[1]}` : undefined),
	),
	inList(
		'a term set in',
		vocabulary,
		'broken-yaml',
		/^- term: .*$/,
		({ match: { input }, at }) => (at > 20 ? ` ${input}` : undefined),
		{ line: ({ at }) => [at, at + 1] },
	),
	inList(
		'a term that no entry has',
		vocabulary,
		'unused-term',
		/^- term: .*$/,
		({ match: [line] }) => [
			'- term: kidney dialysis machine',
			'  lay: [haemofiltration apparatus]',
			line,
		],
		{ line: 0, count: 3 },
	),
];
