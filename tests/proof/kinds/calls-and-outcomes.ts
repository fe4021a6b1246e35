import type { Kind } from '../kind.ts';
import { swap } from '../swap.ts';

/** The naming of collaborations by the outcome of a call. */
const naming = /^ {4}- ([a-z0-9-]+)$/;
const isNaming = (lines: readonly string[], at: number): boolean => {
	const line = lines[at] ?? '';
	return line === '  collaborations:' || (naming.test(line) && isNaming(lines, at - 1));
};

export const pairKinds: Kind[] = [
	{
		name: 'a call no longer named by its collaboration',
		rules: ['one-way-link'],
		count: 5,
		faults: ({ drafts }, _random, count) =>
			drafts
				.flatMap(({ path, lines }) =>
					lines.flatMap((line, at) =>
						isNaming(lines, at) && naming.test(line)
							? [{ path, line: at + 1, slug: naming.exec(line)?.[1] ?? '' }]
							: [],
					),
				)
				.slice(0, count)
				.map(({ path, line, slug }) => {
					const other = `collaborations/${slug}.mdx`;
					const text = drafts.find((it) => it.path === other)?.text.replace(/^call: .*\n/m, '');
					return { changes: { [other]: text }, path, lines: [line] };
				}),
	},
	swap({
		name: 'a call that its call does not name',
		rule: 'one-way-link',
		in: 'collaborations/',
		at: /^challenge: /,
		to: ({ match: { input }, draft: { text } }) =>
			/^call: /m.test(text) ? undefined : [input, 'call: nhs-test-beds-wave-1'],
		line: 1,
		count: 4,
	}),
	{
		name: 'a collaboration that two calls name',
		rules: ['collaboration-twice'],
		count: 4,
		faults: ({ drafts }, random, count) =>
			drafts
				.filter(
					({ path, text }) =>
						path.startsWith('calls/') &&
						/^outcome:$/m.test(text) &&
						!text.includes('  collaborations:'),
				)
				.toSorted(() => random() - 0.5)
				.slice(0, count)
				.map(({ path, lines }) => {
					const at = lines.indexOf('outcome:');
					const text = lines.toSpliced(
						at + 1,
						0,
						'  collaborations:',
						'    - emrad-ai-breast-screening',
					);
					return { changes: { [path]: text.join('\n') }, path, lines: [at + 3] };
				}),
	},
];
