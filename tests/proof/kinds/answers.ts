import type { Kind } from '../kind.ts';
import { pick, sample } from '../random.ts';
import { type Spot, spotsIn } from '../spots.ts';
import { answers, inList } from './list.ts';

/** A line of addresses, and its first. */
const seen = /^ {6}((?:signposts|guides|programmes)\/[a-z0-9-]+), (.*)$/;

/** The line on which an answer begins. */
const startOf = ({ draft, at }: Spot) => [
	draft.lines.findLastIndex((it, index) => index < at && it.startsWith('- question')) + 1,
];

const isEnd = (lines: readonly string[], at: number) => /^(- |#|$)/.test(lines[at + 1] ?? '');

export const answerKinds: Kind[] = [
	{
		name: 'the way of asking of another answer',
		rules: ['asked-twice'],
		count: 4,
		faults: (content, random, count) => {
			const spots = spotsIn(content, { in: answers, at: /^ {4}\[$/ }, random).filter(
				({ draft, at }) => draft.lines[at - 1] === '  asked:',
			);
			return sample(random, spots.slice(3), count).map(({ draft, at }) => {
				const order = pick(random, ['front door', 'door front', 'Front doors']);
				const text = draft.lines.toSpliced(at + 1, 0, `      ${order},`);
				return { changes: { [answers]: text.join('\n') }, path: answers, lines: [at + 2] };
			});
		},
	},
	inList('a question without its answer', answers, 'missing-field', /^ {2}answer: /, () => [], {
		line: startOf,
	}),
	inList(
		'an answer that leads nowhere',
		answers,
		'missing-field',
		/^ {2}see: \[.*\]$/,
		({ draft: { lines }, at }) => (isEnd(lines, at) ? [] : undefined),
		{
			line: startOf,
		},
	),
	inList(
		'a letter missing in an address',
		answers,
		'broken-reference',
		seen,
		({ match }) => `      ${match[1]?.slice(0, -1)}, ${match[2]}`,
	),
	inList(
		'an address without its folder',
		answers,
		'invalid-value',
		seen,
		({ match }) => `      ${match[1]?.replace(/.*\//, '')}, ${match[2]}`,
	),
	inList(
		'an address of no collection',
		answers,
		'invalid-value',
		seen,
		({ match }) => `      ${match[1]?.replace('s/', '/')}, ${match[2]}`,
	),
	inList(
		'the same address twice',
		answers,
		'broken-reference',
		seen,
		({ match: [, first, rest] }) => `      ${first}, ${rest?.replace(/^[^,]+/, first ?? '')}`,
	),
	inList(
		'a signpost that closed',
		answers,
		'closed-signpost',
		seen,
		({ match, draft: { lines }, at }) =>
			/nhs-innovation-service|healthtech-connect/.test(lines.slice(at - 2, at + 4).join())
				? undefined
				: `      ${match[1]}, ${match[2]?.replace(/^[^,]+/, 'signposts/healthtech-connect')}`,
	),
	inList(
		'another word than open',
		answers,
		['unknown-value', 'invalid-value'],
		/^ {2}calls: open$/,
		() => '  calls: closed',
		{ count: 3 },
	),
	inList(
		'an address without its s, of an answer',
		answers,
		'invalid-value',
		/^( {2}elsewhere: .*)https:(.*)$/,
		({ match }) => `${match[1]}http:${match[2]}`,
	),
	inList(
		'a question too long',
		answers,
		'invalid-value',
		/^- question: /,
		() => `- question: ${'What is it that I ask? '.repeat(6)}`,
		{ count: 2 },
	),
];
