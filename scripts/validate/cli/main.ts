import { statSync } from 'node:fs';
import { styleText } from 'node:util';
import type { BaseCommit } from '#files/git-changes.ts';
import { counted } from '#lib/text/words.ts';
import { rulesUrl } from '#lib/urls.ts';
import { command, type Given, troubleWords, UsageError } from '../../command.ts';
import { check, type Checked, readFolder } from '../check.ts';
import type { Finding } from '../finding.ts';
import { reporters } from '../report/index.ts';
import { filesOf, linesOf } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import {
	baseFor,
	help,
	type Options,
	options as known,
	scopeOf,
	settle,
	shownPath,
} from './arguments.ts';

/** The checker's command: findings on stdout, its own troubles on stderr. */
export const main = () =>
	command({ name: 'validate', help, options: known, takesWords: true, run: validate });

/** What only some runs need is loaded only then: most end sooner than it takes. */
async function validate(given: Given<typeof known>): Promise<number> {
	const settled = () => settle(given, process.env['BUILD_DATE'], Date.now());
	const options = settled();
	if (options.rules) {
		const lines = rules.map(({ id, summary }) => `${id}: ${summary}\n`);
		process.stdout.write(`${lines.join('')}Each has an example at ${rulesUrl}\n`);
		return 0;
	}

	const { content } = options;
	const folder = shownPath(content);
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`There is no folder ${folder} to check.`);
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
		check: () => checkAgain(...readFolder({ content, folder, base, tree }, settled().today)),
		show: (checked) => show(checked, options, base) === 1,
		tell: (error) => process.stderr.write(troubleWords(error, 'validate')),
		untilClean: options.untilClean,
	});
	return 0;
}

/** Prints what was asked for of what was found. Returns the exit code. */
function show(checked: Checked, options: Options, base: BaseCommit | undefined): 0 | 1 {
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

const offerToFix = (certain: number, all: number) =>
	`${certain === all ? (all === 1 ? 'It' : 'All of them') : `${certain} of them`} can be put right for you: npm run validate -- --fix`;

/** A change can break what it does not touch: that is not lost. */
function more(elsewhere: readonly Finding[]): string {
	const places = elsewhere
		.slice(0, 10)
		.map(({ file, line, column, rule }) => `  ${file}:${line}:${column}  ${rule}\n`);
	return `${counted(elsewhere.length, 'more problem')} in files that this change does not touch, but may have broken:\n${places.join('')}To see all: npm run validate\n`;
}
