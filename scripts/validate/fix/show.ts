import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { decode } from '../read/decode.ts';
import type { Change } from './fix.ts';

/** Changes as a unified diff, as git shows it; line ends alone are told in a sentence. */
export function showChanges(changes: readonly Change[]): string {
	return changes.map((change) => `${showChange(change)}\n`).join('');
}

function showChange({ file, before, after }: Change): string {
	const [was, is] = [decode(before).text, decode(after).text];
	if (was === is)
		return `${file}: its line ends, or the mark at its start, are now as in all files.\n`;
	const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
	const names = [`a/${file}`, `b/${file}`] as const;
	return createTwoFilesPatch(...names, was, is, undefined, undefined, options).replace(
		unseen,
		'\uFFFD',
	);
}

/** An entry must not be able to give commands to the terminal of whoever puts it right. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
