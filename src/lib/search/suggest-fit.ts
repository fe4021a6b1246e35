import { distanceWithin, oneSlip } from '#lib/text/distance.ts';
import { isEmpty, searchWords } from './words.ts';

/** A text as it is compared: its words in lower case, with a space on either side. */
export const spaced = (text: string): string =>
	` ${searchWords(text.replaceAll('&', ' and ')).join(' ')} `;

/** What was typed, ready to be compared with names. */
export interface Typed {
	/** As `spaced`, but open at its end while the last word may go on. */
	start: string;
	words: string[];
}

export function readTyped(text: string): Typed {
	const whole = spaced(text);
	const isOpen = /[\p{L}\p{N}]$/u.test(text);
	const words = whole.trim().split(' ');
	const telling = words.filter((word, index) => index === words.length - 1 || !isEmpty(word));
	return { start: isOpen ? whole.slice(0, -1) : whole, words: telling };
}

/** How well a name fits what is typed: the lower the better, undefined where it does not. */
export type NameFit = (name: string, typed: Typed) => number | undefined;

export const fits = { whole: 0, begins: 1, hasWord: 2.5, hasEach: 5 };

/** A name that is just so, one that begins so, one with a word that does, one that has each of the words. */
export const directFit: NameFit = (name, { start, words }) => {
	if (name.trim() === start.trim()) return fits.whole;
	if (name.startsWith(start)) return fits.begins;
	if (name.includes(start)) return fits.hasWord;
	return words.length > 1 && words.every((word) => name.includes(` ${word}`))
		? fits.hasEach
		: undefined;
};

const leastForSlip = 5;

/** The same with one slip put right after the first letter, in what has five letters or more. */
export const slipFit: NameFit = (name, { start }) => {
	const wanted = start.trim();
	if (wanted.length < leastForSlip) return undefined;
	const first = ` ${wanted.charAt(0)}`;
	for (let at = name.indexOf(first); at >= 0; at = name.indexOf(first, at + 1)) {
		const part = name.slice(at + 1).trimEnd();
		// A slip may have made the beginning longer or shorter.
		const ends = [wanted.length - 1, wanted.length, wanted.length + 1];
		if (ends.some((end) => distanceWithin(wanted, part.slice(0, end), oneSlip) !== undefined))
			return at === 0 ? fits.begins : fits.hasWord;
	}
	return undefined;
};
