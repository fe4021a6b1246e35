import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { isRealDay } from '#schema/fields.ts';
import { londonInstant } from '#lib/time/london-time.ts';
import { treeAt } from '#files/git.ts';
import { baseOf } from '#files/git-changes.ts';
import { londonDay } from '#lib/time/calendar.ts';
import { diskTree } from '#files/tree.ts';
import type { Tree } from '#files/tree.ts';
import type { ContentChange } from './change.ts';
import { contentChange } from './content-change.ts';
import { asMarkdown } from './markdown.ts';
import { readSide } from './side.ts';
import { asText } from './text.ts';

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
const isFormat = (text: string): text is keyof typeof formats => Object.hasOwn(formats, text);

/** Wrong use: said on stderr, without a stack. */
class UsageError extends Error {}

/** The command line: arguments in, the change on stdout, its own troubles on stderr, exit code out. */
export function main(argv: string[], present = new Date()): number {
	try {
		process.stdout.write(diff(argv, present));
		return 0;
	} catch (error) {
		const said = error instanceof Error ? error : new Error(String(error));
		const isUse =
			said instanceof UsageError ||
			(said as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
		process.stderr.write(
			isUse
				? `${said.message}\nTry npm run diff -- --help\n`
				: `The program itself failed: ${said.stack}\n`,
		);
		return 2;
	}
}

function diff(argv: string[], present: Date): string {
	const option = { type: 'string' } as const;
	const { values } = parseArgs({
		args: argv,
		options: {
			base: option,
			head: option,
			format: option,
			content: option,
			today: option,
			help: { type: 'boolean', short: 'h' },
		},
	});
	if (values.help) return help;
	const {
		format = 'text',
		content = 'content',
		today = londonDay(present.getTime()),
		base,
		head,
	} = values;
	if (!isFormat(format))
		throw new UsageError(`--format is "${format}": it can be ${Object.keys(formats).join(', ')}.`);
	if (!isRealDay(today))
		throw new UsageError(`--today is "${today}": write a real day as YYYY-MM-DD.`);
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
	return formats[format](contentChange(sides, from.name, londonInstant(today, '12:00')));
}

function at(commit: string, folder: string): Tree {
	const tree = commit.startsWith('-') ? undefined : treeAt(commit, folder);
	if (!tree) throw new UsageError(`git does not know "${commit}".`);
	return tree;
}
