import type { Kind } from '../kind.ts';
import { withoutALetter } from '../random.ts';
import { swap } from '../swap.ts';

/** The id of a source of the entry. */
const citedIn = (lines: readonly string[]) =>
	/^ {2}- id: (.*)$/.exec(lines.find((it) => it.startsWith('  - id: ')) ?? '')?.[1] ?? '';

export const areaKinds: Kind[] = [
	{
		name: 'an area that two boards list',
		rules: ['area-twice'],
		count: 4,
		faults: ({ drafts }, random, count) => {
			const boards = drafts
				.filter(({ path, text }) => path.startsWith('systems/') && /^areas:$/m.test(text))
				.sort((a, b) => (a.path < b.path ? -1 : 1));
			const first =
				boards[0]?.lines.find((it) => it.startsWith('  - id: ') && it.includes('--')) ?? '';
			return boards
				.slice(2)
				.toSorted(() => random() - 0.5)
				.slice(0, count)
				.map(({ path, lines }) => {
					const at = lines.indexOf('areas:');
					const rest = [
						'    name: A place',
						'    network: wessex',
						'    confidence: low',
						'    why: It is near.',
						`    cites: [${citedIn(lines)}]`,
					];
					return {
						changes: { [path]: lines.toSpliced(at + 1, 0, first, ...rest).join('\n') },
						path,
						lines: [at + 2],
					};
				});
		},
	},
	swap({
		name: 'an area with no such id',
		rule: 'unknown-area',
		in: 'systems/',
		at: /^areas:$/,
		to: ({ draft: { lines }, at }) => [
			lines[at] ?? '',
			'  - id: no-such-area',
			'    name: A place',
			'    network: wessex',
			'    confidence: low',
			'    why: It is near.',
			`    cites: [${citedIn(lines)}]`,
		],
		line: 1,
		count: 4,
	}),
	swap({
		name: 'a letter missing in the id of an area',
		rule: ['unknown-area', 'unserved-area'],
		in: 'systems/',
		at: /^( {2}- id: )([a-z-]+--[a-z-]+)$/,
		to: ({ match, random }) => `${match[1]}${withoutALetter(match[2] ?? '', random)}`,
		count: 3,
	}),
	{
		name: 'an area taken out',
		rules: ['unserved-area'],
		count: 4,
		faults: ({ drafts }, random, count) =>
			drafts
				.filter(
					({ path, lines }) =>
						path.startsWith('systems/') &&
						lines.filter((it) => / {2}- id: .*--/.test(it)).length > 1,
				)
				.toSorted(() => random() - 0.5)
				.slice(0, count)
				.map(({ path, lines }) => {
					const start = lines.findIndex((it) => / {2}- id: .*--/.test(it));
					const end = lines.findIndex((it, at) => at > start && / {2}- id: .*--/.test(it));
					return {
						changes: { [path]: lines.toSpliced(start, end - start).join('\n') },
						path,
						lines: [lines.indexOf('areas:') + 1],
					};
				}),
	},
	swap({
		name: 'the same network instead of itself',
		rule: 'network-twice',
		in: 'systems/',
		at: /^ {4}network: (.*)$/,
		to: ({ match: { input, 1: network }, draft: { lines }, at }) =>
			lines
				.slice(at, at + 3)
				.join()
				.includes('alsoPossible')
				? undefined
				: [input, '    alsoPossible:', `      - ${network}`],
		line: 2,
		count: 4,
	}),
];
