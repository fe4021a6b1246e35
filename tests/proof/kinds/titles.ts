import type { Kind } from '../kind.ts';
import { swap, type Swap } from '../swap.ts';

const summary = (
	name: string,
	rule: Swap['rule'],
	write: (words: string) => string | undefined,
	count = 4,
): Kind =>
	swap({
		name,
		rule,
		at: /^summary: ([^"'].*)$/,
		to: ({ match }) => {
			const it = write(match[1] ?? '');
			return it && `summary: ${it}`;
		},
		count,
	});

const title = (
	name: string,
	written: string | ((words: string) => string | undefined),
	count = 2,
): Kind =>
	swap({
		name,
		rule: 'empty-title',
		at: /^title: ([^"'].*)$/,
		to: ({ match }) => {
			const it = typeof written === 'string' ? written : written(match[1] ?? '');
			return it && `title: ${it}`;
		},
		count,
	});

export const titleKinds: Kind[] = [
	summary('a summary without its full stop', 'summary-sentence', (it) => it.replace(/\.$/, ''), 6),
	summary('a summary cut off', 'summary-sentence', (it) => it.replace(/ [^ ]+ [^ ]+$/, ''), 3),
	summary('a summary that trails off', 'summary-sentence', (it) => it.replace(/\.$/, '…'), 2),
	summary(
		'a summary with a small letter first',
		'summary-sentence',
		(it) => (/^[A-Z][a-z]+ /.test(it) ? it.charAt(0).toLowerCase() + it.slice(1) : undefined),
		4,
	),
	swap({
		name: 'a summary that another field says again',
		rule: 'told-twice',
		in: /signposts|programmes/,
		at: /^summary: /,
		to: ({ draft: { text } }) => {
			const [, words = ''] = /^(?:helpsWith|aim): ([A-Z][^"':]{60,190}\.)$/m.exec(text) ?? [];
			return words && `summary: ${words.replace(/^It (sets|set) out to /, 'This $1 out to ')}`;
		},
		count: 4,
	}),
	title('a title that says nothing', 'Call', 3),
	title('a title still to come', 'TBC'),
	title('a title left from a starter', 'Title'),
	title('a title of dashes', '"---"'),
	title(
		'a title all in capitals',
		(it) => (it.replace(/\P{L}/gu, '').length > 14 ? it.toUpperCase() : undefined),
		5,
	),
	{
		name: 'the title of another entry',
		rules: ['duplicate-title'],
		count: 6,
		faults: ({ drafts }, random, count) =>
			drafts
				.filter(({ path }) => /^(calls|signposts)\/[b-z]/.test(path))
				.toSorted(() => random() - 0.5)
				.slice(0, count)
				.flatMap(({ path, lines }) => {
					const [folder = ''] = path.split('/');
					const first = drafts
						.filter((it) => it.path.startsWith(`${folder}/`))
						.toSorted((a, b) => (a.path < b.path ? -1 : 1))[0];
					const other = first?.lines[1] ?? '';
					return [
						{ changes: { [path]: lines.toSpliced(1, 1, other).join('\n') }, path, lines: [2] },
					];
				}),
	},
];
