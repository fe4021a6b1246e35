import { plainLetters } from './letters.ts';

/**
 * Words as two are compared: lower case, no accents, apostrophes or hyphens, no s of a plural.
 * `Start-ups` is `start up`. The S of `IBS` stays: it is no plural.
 */
export const inSingular = (text: string): string =>
	plainLetters(text)
		.split(/[\s\p{Pd}]+/u)
		.map((word) => (isPlural.test(word) ? word.slice(0, -1) : word).toLowerCase())
		.filter((word) => word !== '')
		.join(' ');

const isPlural = /\w[^\Ws]s$/;

/** A name as two are compared: the same, and no punctuation. Without letters and digits it stays as it is. */
export const plainName = (text: string): string =>
	inSingular(
		text
			.replace(/[’']/g, '')
			.replace(/&/g, ' and ')
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
	) || text;
