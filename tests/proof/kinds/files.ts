import { type Fault, firstFew, type Kind } from '../kind.ts';
import { sample } from '../random.ts';
import { usesOf } from '../spots.ts';

/** A file put where none belongs. */
const extra = (name: string, paths: readonly string[], isFolder = false): Kind => ({
	name,
	rules: ['stray-file'],
	count: paths.length,
	faults: () =>
		paths.map((path) => ({
			changes: { [path]: 'Words.\n' },
			path: isFolder ? path.split('/').slice(0, -1).join('/') : path,
			lines: [1],
		})),
});

/** A new entry, otherwise without fault, gets a name that is none. */
const named = (
	name: string,
	rule: Kind['rules'][number],
	write: (path: string) => string,
): Kind => ({
	name,
	rules: [rule],
	count: 3,
	faults: ({ drafts }, random, count) => {
		const calls = drafts.filter(
			({ path, text }) => path.startsWith('calls/') && !/^ {2}collaborations:/m.test(text),
		);
		return sample(random, calls, count).map(({ path, text }): Fault => {
			const other = write(path.replace('/', '/another-'));
			return { changes: { [other]: anew(text) }, path: other, lines: [1] };
		});
	},
});

/** The text of an entry with a title, a summary and a source of its own. */
const anew = (text: string) =>
	text
		.replace(/^title: .*/m, 'title: A call of its own for pathways')
		.replace(
			/^summary: .*/m,
			'summary: This call asked for pathways that nobody else had asked for.',
		)
		.replace(/^ {4}url: .*/m, '    url: https://www.england.nhs.uk/a-page-of-its-own/');

export const fileKinds: Kind[] = [
	extra('a file that is no entry', [
		'calls/notes.md',
		'guides/draft.txt',
		'systems/README',
		'networks/logo.png',
	]),
	extra('a file beside the collections', ['README.md', 'new-call.mdx', 'notes.txt']),
	extra(
		'a folder that is no collection',
		['call/new.mdx', 'drafts/new.mdx', 'Calls/new.mdx'],
		true,
	),
	extra('a folder in a collection', ['calls/2026/new.mdx', 'guides/old/new.mdx'], true),
	extra('a list that the search does not read', [
		'search/vocabulary.yaml',
		'search/answer.yml',
		'search/notes.md',
	]),
	named('a capital letter in a file name', 'bad-file-name', (path) =>
		path.replace(/\/./, (it) => it.toUpperCase()),
	),
	named('a space in a file name', 'bad-file-name', (path) => path.replace('-', ' ')),
	named('an underscore in a file name', 'bad-file-name', (path) => path.replace('-', '_')),
	named('an underscore before a file name', 'bad-file-name', (path) => path.replace('/', '/_')),
	named('an accent in a file name', 'bad-file-name', (path) => path.replace(/e(?=[^/]*$)/, 'é')),
	named('two hyphens in a file name', 'bad-file-name', (path) => path.replace('-', '--')),
	named('another file ending', 'stray-file', (path) => path.replace('.mdx', '.md')),
	named('a file ending in capitals', 'stray-file', (path) => path.replace('.mdx', '.MDX')),
	{
		name: 'an entry named as a page of the site',
		rules: ['bad-file-name'],
		count: 1,
		faults: ({ drafts }) => {
			const path = 'signposts/route.mdx';
			const text = anew(
				drafts.find(
					({ path: it, text }) =>
						it.startsWith('signposts/') && !/^(url|abbreviation):/m.test(text),
				)?.text ?? '',
			);
			return [{ changes: { [path]: text }, path, lines: [1] }];
		},
	},
	{
		name: 'an entry that others name taken out',
		rules: ['broken-reference', 'broken-link'],
		count: 2,
		faults: ({ drafts }, random, count) => {
			const signposts = drafts.filter(({ path }) => path.startsWith('signposts/'));
			return firstFew(sample(random, signposts), count, ({ path }) => {
				const users = usesOf(path, drafts);
				const [user] = users;
				if (!user || users.length > 3) return undefined;
				return {
					changes: { [path]: undefined },
					path: user.path,
					lines: users.filter((it) => it.path === user.path).map(({ line }) => line),
					places: users.length,
				};
			});
		},
	},
];
