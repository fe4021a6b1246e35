import { parseArgs } from 'node:util';
import { isRealDay } from '#schema/fields.ts';
import { londonDay } from '#lib/time/dates.ts';

/** Wrong use, or what whoever runs a command must see to: said on stderr, without a stack. */
export class UsageError extends Error {}

type Options = Record<string, { type: 'string' | 'boolean' }>;

/** What stands on a command line: options by their names, and the other words in their order. */
export type Given<O extends Options> = ReturnType<typeof readOptions<O>>;

interface Command<O extends Options> {
	/** As npm knows it: `npm run NAME`. */
	name: string;
	help: string;
	options?: O;
	/** Whether it takes words that are no options. */
	takesWords?: boolean;
	/** The exit code: 0 where nothing is given back, 1 where it found problems, 2 where it refused. */
	run: (given: Given<O>) => number | void | Promise<number | void>;
}

/**
 * Runs a command, and sets the exit code: what it was asked wrongly is said with where help is, a fault of
 * its own with a stack, and both are 2.
 */
export async function command<O extends Options>(
	{ name, help, options, takesWords = false, run }: Command<O>,
	argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
	// Whoever reads may stop before the end, as `head` does.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	try {
		const known = options ?? ({} as O);
		if ((process.env['npm_lifecycle_event'] ?? name) === name) refuseKept(Object.keys(known), argv);
		if (argv.includes('--help') || argv.includes('-h')) process.stdout.write(help);
		else process.exitCode = (await run(readOptions(argv, known, takesWords))) ?? 0;
	} catch (error) {
		process.stderr.write(troubleWords(error, name));
		process.exitCode = 2;
	}
}

/** What was wrong, for stderr. */
export const troubleWords = (error: unknown, name: string): string =>
	error instanceof UsageError
		? `${error.message}\nTry npm run ${name} -- --help\n`
		: `The program itself failed: ${error instanceof Error ? error.stack : String(error)}\n`;

/** Says why nothing was done, and gives the exit code for that. */
export function refuse(words: string): 2 {
	process.stderr.write(words);
	return 2;
}

/** Words in quotes, which may begin with a hyphen as a title does, are no option; marked, they pass for none. */
const isTitle = /^-[^\s=]*\s/;
const mark = '\0';

/** Reads a command line. Throws a `UsageError` where an option is not known, or lacks its value. */
export function readOptions<O extends Options>(
	argv: readonly string[],
	options: O,
	allowPositionals = true,
) {
	try {
		const args = argv.map((word) => (isTitle.test(word) ? mark + word : word));
		const { values, positionals } = parseArgs({ args, options, allowPositionals });
		return { values, positionals: positionals.map((word) => word.replace(mark, '')) };
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** The day on which to judge: that of `--today`, else today in London. */
export function readToday(today = londonDay(Date.now())): string {
	if (isRealDay(today)) return today;
	throw new UsageError(`--today is "${today}": write a real day as YYYY-MM-DD.`);
}

/** One of the names of a table. */
export function readFormat<T extends object>(format: string, formats: T): keyof T & string {
	const isKnown = (text: string): text is keyof T & string => Object.hasOwn(formats, text);
	if (isKnown(format)) return format;
	throw new UsageError(`--format is "${format}": it can be ${Object.keys(formats).join(', ')}.`);
}

/** Without -- before them, npm takes options for its own, and says nothing. */
function refuseKept(names: readonly string[], argv: readonly string[]): void {
	const kept = names.find((name) => process.env[`npm_config_${name.replaceAll('-', '_')}`]);
	if (kept && !argv.some((word) => word === `--${kept}` || word.startsWith(`--${kept}=`)))
		throw new UsageError(`npm kept --${kept} for itself. Write -- before it: -- --${kept}.`);
}
