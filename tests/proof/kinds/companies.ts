import type { Kind } from '../kind.ts';
import { withoutALetter } from '../random.ts';
import { setValue, swap } from '../swap.ts';
import { companies, inList, vocabulary } from './list.ts';

/** The name of a partner that is written as the list has it. */
const partner = (names: string) => new RegExp(`^( +- name: )(${names})$`);

export const companyKinds: Kind[] = [
	swap({
		name: 'a company by another of its names',
		rule: 'other-spelling',
		at: partner('Novartis'),
		to: ({ match }) => `${match[1]}Novartis UK`,
		count: 3,
		comesBack: true,
	}),
	swap({
		name: 'a letter missing in the name of a company',
		rule: 'unlisted-company',
		at: partner('AstraZeneca|Pfizer|AliveCor|Inhealthcare|Amgen'),
		to: ({ match, random }) => `${match[1]}${withoutALetter(match[2] ?? '', random)}`,
		count: 3,
	}),
	inList(
		'a company by the name of another',
		companies,
		'company-twice',
		/^ {2}id: (docobo|doccla|bayer|chiesi)$/,
		({ match: [line] }) => [line, '  also: [Novartis]'],
		{ line: ({ at, draft }) => [at + 2, ...linesOf(draft.lines, /^- company: Novartis$/, 1)] },
	),
	setValue(
		'what a term lies within by its heading',
		'unknown-wider-term',
		/^ {2}within: /,
		'Cancers',
		{
			in: vocabulary,
			count: 3,
		},
	),
	inList(
		'a page of another term',
		vocabulary,
		'topic-twice',
		/^ {2}topic: (Stroke|Asthma|Dementia)$/,
		() => '  topic: Cancer',
		{ line: ({ at, draft }) => [at + 1, ...linesOf(draft.lines, /^ {2}topic: Cancer$/)] },
	),
];

/** The lines that look so, counted from 1, with as many as were put in before them. */
const linesOf = (lines: readonly string[], look: RegExp, more = 0): number[] =>
	lines.flatMap((line, at) => (look.test(line) ? [at + 1 + more] : []));
