import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { decode } from '../read/decode.ts';
import { type Change, fix } from '../fix/fix.ts';
import { withoutCommands } from '../report/text.ts';
import { type Options, scopeOf } from './arguments.ts';
import { type Folder, readFolder } from '../check.ts';

/** A change as a unified diff, as git shows it; line ends alone are told in a sentence. */
function showChange({ file, before, after }: Change): string {
	const [was, is] = [decode(before).text, decode(after).text];
	if (was === is)
		return `${file}: its line ends, or the mark at its start, are now as in all files.\n`;
	const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
	const names = [`a/${file}`, `b/${file}`] as const;
	return withoutCommands(createTwoFilesPatch(...names, was, is, undefined, undefined, options));
}

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
export function fixFolder(where: Folder, options: Options): void {
	const { base } = where;
	const [found, about] = readFolder(where, options.today);
	const { unknown, isAsked, isTouched } = scopeOf(options, base);
	const files = [...found.files, ...found.lists, ...found.strays].map(({ file }) => file);
	if (unknown(files) !== undefined) return;
	const { changes } = fix(found, about, (file) => isAsked(file) && isTouched(file));
	const left = options.dryRun ? [] : writeChanges(changes, where);
	const stream = options.format === 'text' ? process.stdout : process.stderr;
	const shown = changes.filter(({ file }) => !left.includes(file));
	stream.write(
		shown.map((it) => `${showChange(it)}\n`).join('') + whatBecame(shown.length, options),
	);
	for (const file of left)
		process.stderr.write(`${file} changed while it was being put right: it was left as it is.\n`);
}

/**
 * Writes changed files, each in one step and with the rights it had. A file that is no longer what was
 * read, or is no file any more, is left alone: returns those.
 */
function writeChanges(changes: readonly Change[], { folder, content }: Folder): string[] {
	return changes.flatMap(({ file, before, after }) => {
		const path = join(content, file.slice(folder.length + 1));
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (!stat?.isFile() || !readFileSync(path).equals(before)) return [file];
		const aside = `${path}.${process.pid}.tmp`;
		try {
			writeFileSync(aside, after, { flag: 'wx' });
			chmodSync(aside, stat.mode);
			renameSync(aside, path);
		} finally {
			rmSync(aside, { force: true });
		}
		return [];
	});
}
