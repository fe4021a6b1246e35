import { styleText } from 'node:util';
import type { BaseCommit } from '#files/git-changes.ts';
import { UsageError } from './arguments.ts';
import type { Options } from './arguments.ts';
import type { Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { reporters } from '../report/index.ts';
import { filesOf, linesOf } from '../report/report.ts';
import { scopeOf, shownPath } from './scope.ts';

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
		process.stdout.write(`${ofThem(certain, findings.length)}\n`);
	const elsewhere = asked.filter(({ file }) => !isTouched(file));
	if (elsewhere.length > 0) process.stderr.write(more(elsewhere));
	return asked.length > 0 ? 1 : 0;
}

/** What a command can put right. */
const ofThem = (certain: number, all: number) =>
	`${certain === all ? (all === 1 ? 'It' : 'All of them') : `${certain} of them`} can be put right for you: npm run validate -- --fix`;

/** How many places are named before the rest is only counted. */
const most = 10;

/** A change can break what it does not touch: that is not lost. */
function more(elsewhere: readonly Finding[]): string {
	const places = elsewhere
		.slice(0, most)
		.map(({ file, line, column, rule }) => `  ${file}:${line}:${column}  ${rule}\n`);
	const count = elsewhere.length === 1 ? '1 more problem' : `${elsewhere.length} more problems`;
	return `${count} in files that this change does not touch, but may have broken:\n${places.join('')}To see all: npm run validate\n`;
}
