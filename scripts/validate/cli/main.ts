import { statSync } from 'node:fs';
import { rulesUrl } from '#lib/urls.ts';
import { command, type Given, troubleWords, UsageError } from '../../command.ts';
import { help, options as known, settle } from './arguments.ts';
import { check, readFolder } from '../check.ts';
import { rules } from '../rules/index.ts';
import { baseFor, shownPath, show } from './show.ts';

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
		check: () => checkAgain(...readFolder({ content, folder, base, tree }, settled().today)),
		show: (checked) => show(checked, options, base) === 1,
		tell: (error) => process.stderr.write(troubleWords(error, 'validate')),
		untilClean: options.untilClean,
	});
	return 0;
}

const isFolder = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
