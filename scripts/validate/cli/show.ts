import { relative, resolve, sep } from 'node:path';
import { baseOf, changedSince } from '#files/git-changes.ts';
import type { BaseCommit } from '#files/git-changes.ts';
import { UsageError } from '../../command.ts';
import type { Options } from './arguments.ts';
import { styleText } from 'node:util';
import type { Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { reporters } from '../report/index.ts';
import { counted } from '#lib/text/words.ts';
import { filesOf, linesOf } from '../report/report.ts';

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

/** Prints what was asked for of what was found. Returns the exit code. */
export function show(checked: Checked, options: Options, base: BaseCommit | undefined): 0 | 1 {
	const { corpus, findings: all } = checked;
	const files = filesOf(corpus);
	const folder = shownPath(options.content);
	if (files.length === 0)
		throw new UsageError(`The folder ${folder} holds no entries: there is nothing to check.`);
	const { unknown, isAsked, isTouched } = scopeOf(options, base);
	const nowhere = unknown([...files, ...all.map(({ file }) => file)]);
	if (nowhere !== undefined) throw new UsageError(`There is nothing to check in ${nowhere}.`);

	const asked = all.filter(({ file }) => isAsked(file));
	const findings = asked.filter(({ file }) => isTouched(file));
	process.stdout.write(
		reporters[options.format]({
			findings,
			files: files.filter((file) => isAsked(file) && isTouched(file)).length,
			lineOf: linesOf(corpus),
			paint: styleText,
		}),
	);
	const certain = findings.filter(({ instead }) => instead !== undefined).length;
	if (certain > 0 && options.format === 'text' && !options.fix)
		process.stdout.write(`${offerToFix(certain, findings.length)}\n`);
	const elsewhere = asked.filter(({ file }) => !isTouched(file));
	if (elsewhere.length > 0) process.stderr.write(more(elsewhere));
	return asked.length > 0 ? 1 : 0;
}

/** What a command can put right. */
const offerToFix = (certain: number, all: number) =>
	`${certain === all ? (all === 1 ? 'It' : 'All of them') : `${certain} of them`} can be put right for you: npm run validate -- --fix`;

/** How many places are named before the rest is only counted. */
const mostPlaces = 10;

/** A change can break what it does not touch: that is not lost. */
function more(elsewhere: readonly Finding[]): string {
	const places = elsewhere
		.slice(0, mostPlaces)
		.map(({ file, line, column, rule }) => `  ${file}:${line}:${column}  ${rule}\n`);
	return `${counted(elsewhere.length, 'more problem')} in files that this change does not touch, but may have broken:\n${places.join('')}To see all: npm run validate\n`;
}
