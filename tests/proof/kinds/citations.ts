import type { Kind } from '../kind.ts';
import { withoutALetter } from '../random.ts';
import { swap, type Swap } from '../swap.ts';

const citation = /^( +- )([a-z0-9-]{5,})$/;
const isCitation = (lines: readonly string[], at: number): boolean =>
	/^ +cites:$/.test(lines[at] ?? '') ||
	(citation.test(lines[at] ?? '') && isCitation(lines, at - 1));

const cited = (
	name: string,
	rule: Swap['rule'],
	write: (id: string, random: () => number) => string,
	count = 4,
): Kind =>
	swap({
		name,
		rule,
		at: citation,
		to: ({ match, draft, at, random }) =>
			isCitation(draft.lines, at) ? `${match[1]}${write(match[2] ?? '', random)}` : undefined,
		count,
	});

const invalid = 'invalid-value';

export const citationKinds: Kind[] = [
	cited('a letter missing in a citation', 'broken-citation', withoutALetter, 8),
	cited('a citation of nothing', 'broken-citation', () => 'no-such-source'),
	cited('a title for a citation', invalid, () => 'Annual review'),
	cited('an address for a citation', invalid, () => 'https://www.england.nhs.uk/', 2),
	swap({
		name: 'two sources with one id',
		rule: 'broken-citation',
		at: /^ {2}- id: (.*)$/,
		to: ({ match: { input }, draft: { lines }, at }) =>
			lines[at + 1]?.startsWith('    title')
				? [
						input,
						'    title: Another page',
						'    publisher: A body',
						'    url: https://www.england.nhs.uk/another/',
						input,
					]
				: undefined,
		line: 4,
		count: 4,
	}),
	swap({
		name: 'an id with spaces',
		rule: invalid,
		at: /^ {2}- title: (.*)$/,
		to: ({ draft: { lines }, at, match }) =>
			lines[at + 1]?.startsWith('    publisher')
				? ['  - id: Annual review', `    title: ${match[1]}`]
				: undefined,
		line: 0,
		count: 3,
	}),
	{
		name: 'an empty list of sources',
		rules: [invalid],
		count: 3,
		faults: ({ drafts }, random, count) =>
			drafts
				.filter(({ text }) => /^sources:$/m.test(text) && !/cites:/.test(text))
				.toSorted(() => random() - 0.5)
				.slice(0, count)
				.map(({ path, text, lines }) => ({
					changes: { [path]: text.replace(/^sources:\n(?:[ ].*\n)+/m, 'sources: []\n') },
					path,
					lines: [lines.indexOf('sources:') + 1],
				})),
	},
];
