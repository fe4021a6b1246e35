import type { Kind } from '../kind.ts';
import { closingOf, type Spot } from '../spots.ts';
import { swap } from '../swap.ts';

const first = /^---$/;
const isFirst = ({ at }: Spot) => at === 0;
const atFirst = (spot: Spot, ...written: string[]) => (isFirst(spot) ? written : undefined);
const rule = 'no-front-matter';

/** Every line of the front matter and of its end; spots are the lines `---` of entries. */
const frame = (name: string, ...written: string[]): Kind =>
	swap({ name, rule, at: first, to: (spot) => atFirst(spot, ...written), line: 'top', count: 3 });

const language = (written: string): Kind =>
	swap({
		name: `begins with ${written}`,
		rule: 'not-yaml',
		at: first,
		to: (spot) => atFirst(spot, written),
		line: 'top',
		count: 1,
	});

/** A line in the place of the one that ends the fields. */
const closing = (name: string, written: string[], line: 'top' | 0): Kind => ({
	name,
	rules: [rule],
	count: 3,
	faults: ({ drafts }, random, count) =>
		drafts
			.filter(({ path, text }) => path.endsWith('.mdx') && text.split('\n---').length === 2)
			.toSorted(() => random() - 0.5)
			.slice(0, count)
			.map(({ path, lines }) => {
				const at = closingOf(lines);
				const text = lines.toSpliced(at, 1, ...written).join('\n');
				return { changes: { [path]: text }, path, lines: [line === 'top' ? 1 : at + 1] };
			}),
});

export const frameKinds: Kind[] = [
	frame('first line of hyphens left out'),
	frame('blank line before the fields', '', '---'),
	frame('space before the first hyphens', ' ---'),
	frame('hyphens turned into dashes', '—-'),
	frame('two hyphens instead of three', '--'),
	frame('a title in front of the fields', '# Title', '', '---'),
	language('---json'),
	language('---js'),
	language('--- toml'),
	language('---javascript'),
	closing('last line of hyphens left out', [], 'top'),
	closing('ended with four hyphens', ['----'], 0),
	closing('ended with plus signs', ['+++'], 0),
	closing('ended with hyphens and a word', ['--- end'], 0),
	swap({
		name: 'hyphens in the middle of the fields',
		rule: 'no-front-matter',
		at: /^checked:$/,
		to: ({ match }) => ['---', match[0]],
		count: 2,
	}),
	{
		name: 'nothing in the file',
		rules: [rule],
		count: 2,
		faults: ({ drafts }, random, count) =>
			drafts
				.filter(({ path }) => path.startsWith('priorities/') || path.startsWith('guides/'))
				.toSorted(() => random() - 0.5)
				.slice(0, count)
				.map(({ path }) => ({ changes: { [path]: '' }, path, lines: [1] })),
	},
	swap({
		name: 'conflict left in the fields',
		rule: ['broken-yaml', 'yaml-feature'],
		at: /^summary: /,
		to: ({ match: { input } }) => ['<<<<<<< HEAD', input, '=======', input, '>>>>>>> new'],
		line: ({ at }) => [at + 1, at + 2],
	}),
	swap({
		name: 'conflict left in the body',
		rule: ['broken-body', 'not-plain-prose'],
		part: 'body',
		at: /^[A-Z].*\.$/,
		to: ({ match: { input } }) => ['<<<<<<< HEAD', input, '=======', input, '>>>>>>> new'],
	}),
];
