import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { help, readArguments, UsageError } from './arguments.ts';
import { makeCorpus } from './corpus.ts';
import { readFiles } from './read-files.ts';
import { reporters } from './reporters/index.ts';
import { rules } from './rules/index.ts';
import { run } from './run.ts';
import { diskTree } from './tree.ts';

/** The command line: arguments in, findings on stdout, its own troubles on stderr, exit code out. */
export function main(argv: string[]): number {
	try {
		return validate(argv);
	} catch (error) {
		process.stderr.write(
			error instanceof UsageError
				? `${error.message}\nTry npm run validate -- --help\n`
				: `The validator itself failed: ${error instanceof Error ? error.stack : String(error)}\n`,
		);
		return 2;
	}
}

function validate(argv: string[]): number {
	const options = readArguments(argv, process.env['BUILD_DATE'], new Date());
	if (options.help) return say(help);
	if (options.rules) return say(rules.map(({ id, summary }) => `${id}: ${summary}\n`).join(''));

	const folder = shownPath(options.content);
	if (!isFolder(options.content)) throw new UsageError(`There is no folder ${folder} to check.`);
	const found = readFiles(diskTree(options.content), folder);
	const all = [...found.files, ...found.lists, ...found.strays].map(({ file }) => file);
	if (all.length === 0)
		throw new UsageError(`The folder ${folder} holds no entries: there is nothing to check.`);

	const corpus = makeCorpus(found, { today: options.today, folder });
	const asked = options.paths.map(shownPath);
	const isIn = (file: string, path: string) => file === path || file.startsWith(`${path}/`);
	const unknown = asked.find((path) => !all.some((file) => isIn(file, path)));
	if (unknown !== undefined) throw new UsageError(`There is nothing to check in ${unknown}.`);
	const isAsked = (file: string) => asked.length === 0 || asked.some((path) => isIn(file, path));

	const diagnostics = run(corpus).filter(({ file }) => isAsked(file));
	const lines = new Map(
		[...corpus.entries, ...corpus.lists].map(({ file, lines }) => [file, lines]),
	);
	say(
		reporters[options.format]({
			diagnostics,
			files: all.filter(isAsked).length,
			lineOf: (file, line) => lines.get(file)?.[line - 1],
			paint: styleText,
		}),
	);
	return diagnostics.length > 0 ? 1 : 0;
}

/** A path as messages give it: from the working folder, forward slashes. */
const shownPath = (path: string) => relative('.', resolve(path)).split(sep).join('/');

const isFolder = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function say(text: string): 0 {
	process.stdout.write(text);
	return 0;
}
