import { relative, resolve, sep } from 'node:path';
import { type BaseCommit, baseOf, changedSince } from '#files/git-changes.ts';
import { isRealDay } from '#schema/fields.ts';
import { londonDay } from '#lib/time/dates.ts';
import { type Given, readFormat, readToday, UsageError } from '../../command.ts';
import { reporters } from '../report/index.ts';

export const help = `Checks the entries in content/, and the lists of its search.

  npm run validate -- [options] [paths…]

  paths            show only what is in these files or folders; all are read
  --format FORMAT  text (for people), github (notes on lines), json
                   or sarif (2.1.0, for editors and code scanning)
  --changed        show only what is in files that the change touches
  --base BRANCH    where the change starts from (origin/main, or main)
  --watch          stay, and check again whenever a file changes
  --until-clean    the same, until there are no problems
  --fix            put right what is certain, show it, then show what is left:
                   forms of dates and figures, https, quotes, moved entries,
                   order of fields, stray spaces; never a word of prose
  --dry-run        with --fix: show what it would change, and change nothing
  --content DIR    the content folder (content)
  --today DAY      the day on which to judge, YYYY-MM-DD
  --rules          list the rules
  --help           this text

Exit code: 0 no problems, 1 problems in content, 2 wrong use or a fault of this program.
`;

const option = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const options = {
	format: option,
	content: option,
	changed: flag,
	base: option,
	watch: flag,
	'until-clean': flag,
	fix: flag,
	'dry-run': flag,
	today: option,
	rules: flag,
};

/** Arguments and environment in, settled options out. */
export function settle(
	{ values, positionals }: Given<typeof options>,
	buildDate: string | undefined,
	now: number,
) {
	const { format = 'text', content = 'content', base, fix = false, rules = false } = values;
	const { changed = false, watch = false, 'until-clean': untilClean = false } = values;
	const dryRun = values['dry-run'] ?? false;
	const isStaying = watch || untilClean;
	const settled = {
		...{ base, changed, dryRun, fix, rules, untilClean, watch: isStaying, paths: positionals },
		format: readFormat(format, reporters),
		today: readToday(values.today ?? laterOf(londonDay(now), buildDate?.slice(0, 10))),
		content: content.replace(/[\\/]+$/, '') || content,
	};
	if (isStaying && format !== 'text')
		throw new UsageError('--watch is for people to read: leave --format out.');
	if (isStaying && fix)
		throw new UsageError('--watch only looks: run --fix by itself, in another window.');
	if (dryRun && !fix)
		throw new UsageError('--dry-run goes with --fix: without it, nothing is ever changed.');
	return settled;
}

export type Options = ReturnType<typeof settle>;

/**
 * `BUILD_DATE` moves the day forward only: a build that shows the directory as it stood last year
 * must not refuse every check made since.
 */
const laterOf = (today: string, buildDate: string | undefined) =>
	buildDate && isRealDay(buildDate) && buildDate > today ? buildDate : today;

/** A path as messages give it: from the working folder, forward slashes. */
export const shownPath = (path: string) => relative('.', resolve(path)).split(sep).join('/');

/** Where the change starts from. Wrong use where one was asked for and there is none. */
export function baseFor({ content, base, changed }: Options): BaseCommit | undefined {
	const found = baseOf(content, base);
	const fetch = 'Fetch it whole first: git fetch origin main, with --unshallow in a shallow clone';
	if (!found && base !== undefined)
		throw new UsageError(
			`--base is "${base}": git knows no such branch here that has a commit in common.\n${fetch}.`,
		);
	if (!found && changed)
		throw new UsageError(
			`--changed compares with origin/main or main: git finds neither here with a commit in common.\n${fetch}; or name another branch with --base.`,
		);
	return found;
}

/** Whether a file is one that was asked for, by paths and by what the change touches. */
export function scopeOf({ paths, changed, content }: Options, base: BaseCommit | undefined) {
	const asked = paths.map(shownPath);
	const folder = shownPath(content);
	const touched = changed && base ? changedSince(content, base) : undefined;
	return {
		/** A path that was asked for and that holds none of these files. */
		unknown: (files: readonly string[]) =>
			asked.find((path) => !files.some((file) => isIn(file, path))),
		isAsked: (file: string) => asked.length === 0 || asked.some((path) => isIn(file, path)),
		isTouched: (file: string) => touched?.has(file.slice(folder.length + 1)) ?? true,
	};
}

const isIn = (file: string, path: string) => file === path || file.startsWith(`${path}/`);
