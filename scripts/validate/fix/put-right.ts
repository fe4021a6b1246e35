import type { Options } from '../cli/arguments.ts';
import { lookInto } from '../check.ts';
import type { Folder } from '../check.ts';
import { scopeOf } from '../cli/scope.ts';
import { fix } from './fix.ts';
import { showChanges } from './show.ts';
import { writeChanges } from './write.ts';

/** Whether what is shown was written: the two look alike. */
function whatBecame(files: number, { dryRun }: Options): string {
	if (files === 0) return '';
	const what = files === 1 ? '1 file' : `${files} files`;
	return dryRun
		? `Nothing is written: this is what --fix would change in ${what}.\n\n`
		: `Put right in ${what}, as shown.\n\n`;
}

/**
 * Puts right what is certain in the files that were asked for, and shows what it changed: on stdout for
 * people, on stderr where stdout is for programs. A path that leads nowhere stops it.
 */
export function putRight(where: Folder, options: Options): void {
	const { content, folder, base } = where;
	const [found, about] = lookInto(where, options.today);
	const { unknown, isAsked, isTouched } = scopeOf(options, base);
	const files = [...found.files, ...found.lists, ...found.strays].map(({ file }) => file);
	if (unknown(files) !== undefined) return;
	const { changes } = fix(found, about, (file) => isAsked(file) && isTouched(file));
	const left = options.dryRun ? [] : writeChanges(changes, { folder, directory: content });
	const stream = options.format === 'text' ? process.stdout : process.stderr;
	const shown = changes.filter(({ file }) => !left.includes(file));
	stream.write(showChanges(shown) + whatBecame(shown.length, options));
	for (const file of left)
		process.stderr.write(`${file} changed while it was being put right: it was left as it is.\n`);
}
