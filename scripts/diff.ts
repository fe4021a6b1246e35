import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { londonInstant } from '#lib/time/london-time.ts';
import { treeAt } from '#files/git.ts';
import { baseOf } from '#files/git-changes.ts';
import { diskTree, type Tree } from '#files/tree.ts';
import { command, type Given, readFormat, readToday, UsageError } from './command.ts';
import type { ContentChange } from './diff/change.ts';
import { compareSides } from './diff/content-change.ts';
import { asMarkdown, asText } from './diff/render.ts';
import { readSide } from './diff/sides.ts';

const help = `Tells what a change of content comes to, in the words of the directory.

  npm run diff -- [options]

  --base REF       the branch that the change starts from (origin/main or main),
                   or, with --head, any commit
  --head REF       a commit, in place of the files as they are on the disk
  --format FORMAT  text (for people), markdown (for a comment), json
  --content DIR    the content folder (content)
  --today DAY      the day on which states are told, YYYY-MM-DD
  --help           this text

Exit code: 0, whatever changed; 2 wrong use or a fault of this program.
`;

const formats = {
	text: (change: ContentChange) => asText(change, styleText),
	markdown: (change: ContentChange) => asMarkdown(change),
	json: (change: ContentChange) => `${JSON.stringify(change, undefined, 2)}\n`,
};

const option = { type: 'string' } as const;
const options = { base: option, head: option, format: option, content: option, today: option };

function diff({ values }: Given<typeof options>): void {
	const { content = 'content', base, head } = values;
	const format = readFormat(values.format ?? 'text', formats);
	const today = readToday(values.today);
	const folder = relative('.', resolve(content)).split(sep).join('/');
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`There is no folder ${folder}.`);

	const from = head ? { name: base ?? 'main', commit: base ?? 'main' } : baseOf(content, base);
	if (!from)
		throw new UsageError(
			`git finds no commit in common with ${base ?? 'main'}: is it a whole clone?`,
		);
	const read = (tree: Tree) => readSide(tree, { today, folder });
	const sides = {
		before: read(at(from.commit, content)),
		after: read(head ? at(head, content) : diskTree(content)),
	};
	const change = compareSides(sides, from.name, londonInstant(today, '12:00'));
	process.stdout.write(formats[format](change));
}

function at(commit: string, folder: string): Tree {
	const tree = commit.startsWith('-') ? undefined : treeAt(commit, folder);
	if (!tree) throw new UsageError(`git does not know "${commit}".`);
	return tree;
}

await command({ name: 'diff', help, options, run: diff });
