import { statSync } from 'node:fs';
import { rulesUrl } from '#lib/urls.ts';
import { help, readArguments, UsageError } from './arguments.ts';
import { check, readFolder } from '../check.ts';
import { rules } from '../rules/index.ts';
import { baseFor, shownPath, show } from './show.ts';

/** The command line: arguments in, findings on stdout, its own troubles on stderr, exit code out. */
export async function main(argv: string[]): Promise<number> {
	try {
		return await validate(argv);
	} catch (error) {
		tell(error);
		return 2;
	}
}

/** Without -- before them, npm takes options for its own, and says nothing. */
const keptByNpm = ['fix', 'dry-run', 'changed', 'watch', 'rules'];

/** What only some runs need is loaded only then: most end sooner than it takes. */
async function validate(argv: string[]): Promise<number> {
	const kept = keptByNpm.find((name) => process.env[`npm_config_${name.replace('-', '_')}`]);
	if (kept && !argv.includes(`--${kept}`))
		throw new UsageError(`npm kept --${kept} for itself. Write -- before it: -- --${kept}.`);
	const options = readOptions(argv);
	if (options.help) return say(help);
	if (options.rules) {
		const lines = rules.map(({ id, summary }) => `${id}: ${summary}\n`);
		return say(`${lines.join('')}Each has an example at ${rulesUrl}\n`);
	}

	const { content } = options;
	const folder = shownPath(content);
	if (!isFolder(content)) throw new UsageError(`There is no folder ${folder} to check.`);
	const base = baseFor(options);
	if (options.fix) {
		const { fixFolder } = await import('./fix.ts');
		fixFolder({ content, folder, base }, options);
	}
	if (!options.watch)
		return show(check(...readFolder({ content, folder, base }, options.today)), options, base);

	const { editedTree, showAgain } = await import('./watch.ts');
	const { checkWithMemory } = await import('../memory.ts');
	const tree = editedTree(content);
	const checkAgain = checkWithMemory();
	showAgain({
		content,
		// The day is asked for anew each time: it may be another by then.
		check: () =>
			checkAgain(...readFolder({ content, folder, base, tree }, readOptions(argv).today)),
		show: (checked) => show(checked, options, base) === 1,
		tell,
		untilClean: options.untilClean,
	});
	return 0;
}

const readOptions = (argv: string[]) => readArguments(argv, process.env['BUILD_DATE'], new Date());

const isFolder = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function tell(error: unknown): void {
	process.stderr.write(
		error instanceof UsageError
			? `${error.message}\nTry npm run validate -- --help\n`
			: `The validator itself failed: ${error instanceof Error ? error.stack : String(error)}\n`,
	);
}

function say(text: string): 0 {
	process.stdout.write(text);
	return 0;
}
