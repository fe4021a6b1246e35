import { isUtf8 } from 'node:buffer';
import { placeAt, type TextFinding } from '../finding.ts';
import { normalise } from './front-matter.ts';

const utf8 = new TextDecoder('utf-8');

/** Control characters, what has no width, marks of a failed conversion, and marks that turn the direction of text. */
const unseen =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/;

/** Letters that were saved as UTF-8 and read as something else: é becomes Ã©, and ’ becomes â€™. */
const decodedTwice = /[ÂÃ][\u0080-\u00BF]|â€[\u0080-\uFFFF]?/;

/** A line end of old Macs, which other readers do not take for one. */
const loneReturn = /\r(?!\n)/;

/** Bytes to text. Text that is not UTF-8, or holds what nobody can see, is a finding. */
export function decode(bytes: Uint8Array): { text: string; finding?: TextFinding } {
	const read = utf8.decode(bytes);
	const finding = isUtf8(bytes) ? faultIn(read) : notUtf8(read, read.indexOf('\uFFFD'));
	return { text: normalise(read), ...(finding && { finding }) };
}

const notUtf8 = (read: string, at: number) =>
	faultAt(read, at, {
		message: 'Here stands a character that is not UTF-8.',
		hint: 'Save the file as UTF-8 and type the character anew.',
	});

function faultIn(read: string): TextFinding | undefined {
	const twice = decodedTwice.exec(read);
	if (twice)
		return faultAt(read, twice.index, {
			length: twice[0].length,
			message: `Here stands "${twice[0]}", which was another character before the file was saved as something else than UTF-8.`,
			hint: 'Type the character anew, and look for others like it.',
		});
	const hidden = unseen.exec(read);
	if (hidden?.[0] === '\uFFFD') return notUtf8(read, hidden.index);
	if (hidden) {
		const code = hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		return faultAt(read, hidden.index, {
			message: `Here stands a character that nobody can see, U+${code}.`,
			hint: 'Delete it, and type the words round it anew.',
		});
	}
	const lone = loneReturn.exec(read);
	if (!lone) return undefined;
	return faultAt(read, lone.index, {
		message: 'Here a line ends as on an old Mac, with a carriage return alone.',
		hint: 'Save the file with the line ends of Unix, LF.',
	});
}

function faultAt(read: string, at: number, words: Omit<TextFinding, 'line' | 'column' | 'rule'>) {
	const before = read.slice(0, Math.max(0, at)).replace(/\r\n?/g, '\n');
	return { ...placeAt(before), rule: 'bad-encoding', ...words };
}
