import { firstFew, type Kind } from '../kind.ts';
import { sample } from '../random.ts';
import { spotsIn } from '../spots.ts';
import { swap, type Swap } from '../swap.ts';

/** The value of a field of one entry, given to another too. */
const shared = (name: string, where: string, at: RegExp): Kind => ({
	name,
	rules: ['given-twice'],
	count: 3,
	faults(content, random, count) {
		const spots = spotsIn(content, { in: where, at }, random).filter(
			({ draft, at: line }) =>
				!/^ {2}url:/.test(draft.lines[line] ?? '') || draft.lines[line - 1] === 'website:',
		);
		const pairs = sample(random, spots);
		return firstFew(pairs, count, ({ draft, at: line, match }) => {
			const other = pairs.find((it) => it.draft.path !== draft.path && it.match[0] !== match[0]);
			if (!other) return undefined;
			// The later of the two files is the one that is said to be wrong.
			const [first, last] = [draft.path, other.draft.path].sort();
			const keep = other.draft.path === first ? other : { draft, at: line, match };
			const spoil = keep === other ? { draft, at: line } : other;
			const text = spoil.draft.lines.toSpliced(spoil.at, 1, keep.match[0]).join('\n');
			return { changes: { [last ?? '']: text }, path: last ?? '', lines: [spoil.at + 1] };
		});
	},
});

const board = (name: string, at: RegExp, to: Swap['to'], more: Partial<Swap> = {}): Kind =>
	swap({ name, rule: 'broken-succession', in: 'systems/', at, to, count: 3, ...more });

export const clashKinds: Kind[] = [
	shared('the code of another board', 'systems/', /^odsCode: .*$/),
	shared('the place of another guide', 'guides/', /^order: .*$/),
	shared('the name of another network', 'networks/', /^ahsnName: .*$/),
	shared('the website of another network', 'networks/', /^ {2}url: .*$/),
	swap({
		name: 'a signpost replaced, and active',
		rule: 'broken-succession',
		in: 'signposts/',
		at: /^status: (renamed|closed)$/,
		to: ({ draft: { text } }) => (/^replacedBy:/m.test(text) ? 'status: active' : undefined),
		line: ({ draft: { lines }, at }) => [
			lines.findIndex((it) => it.startsWith('replacedBy:')) + 1,
			at + 1,
		],
		count: 3,
	}),
	swap({
		name: 'a call that may be open, of a signpost that has closed',
		rule: 'signpost-disagrees',
		in: 'calls/',
		at: /^signpost: /,
		to: ({ draft: { text } }) =>
			/^(?:closedBy|over|outcome|withdrawn|closes: \d)/m.test(text)
				? undefined
				: 'signpost: healthtech-connect',
		count: 3,
	}),
	swap({
		name: 'a call that is no longer said to be over, of a signpost that has closed',
		rule: 'signpost-disagrees',
		in: 'calls/healthtech-connect',
		at: /^over: true$/,
		to: () => [],
		line: ({ draft: { lines } }) => [lines.findIndex((it) => it.startsWith('signpost:')) + 1],
		count: 1,
	}),
	board(
		'a board that ended on another day',
		/^to: (\d{4})-03-31$/,
		({ match }) => `to: ${match[1]}-01-31`,
		{ line: 'here' },
	),
	swap({
		name: 'the same page twice',
		rule: 'source-twice',
		at: /^ {4}url: (https:\/\/.*)$/,
		to: ({ match: { input, 1: url }, draft: { lines }, at }) =>
			lines[at + 1]?.startsWith('    ')
				? undefined
				: [
						input,
						'  - title: The same page',
						'    publisher: A body',
						`    url: ${url?.replace(/\/?$/, '/')}`,
					],
		line: 3,
		count: 5,
	}),
];
