import type { Fault } from './fault.ts';
import { normalise } from './front-matter.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** Control characters, marks of a failed conversion, and marks that turn the direction of text. */
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFD]/;

/** Bytes to text. Text that is not UTF-8, or holds what nobody can see, is a fault. */
export function decode(bytes: Uint8Array): { text: string; fault?: Fault } {
	let text: string;
	try {
		text = normalise(utf8.decode(bytes));
	} catch {
		const damaged = normalise(lenient.decode(bytes));
		return { text: damaged, fault: encodingFault(damaged, damaged.indexOf('\uFFFD')) };
	}
	const at = text.search(unseen);
	return at === -1 ? { text } : { text, fault: encodingFault(text, at) };
}

function encodingFault(text: string, at: number): Fault {
	const before = text.slice(0, Math.max(0, at)).split('\n');
	const character = text.charAt(at);
	const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return {
		line: before.length,
		column: (before.at(-1)?.length ?? 0) + 1,
		rule: 'bad-encoding',
		message:
			character === '\uFFFD'
				? 'Here stands a character that is not UTF-8.'
				: `Here stands a character that nobody can see, U+${code}.`,
		hint:
			character === '\uFFFD'
				? 'Save the file as UTF-8 and type the character anew.'
				: 'Delete it, and type the words round it anew.',
	};
}
