import { slugPattern } from '#schema/names.ts';

/** Letters without accents and apostrophes, and nothing that is only another form of them. */
export const plainLetters = (text: string): string =>
	isAscii.test(text)
		? text.replaceAll(/['`]/g, '')
		: text
				.replaceAll('´', '')
				.normalize('NFKD')
				.replaceAll(/[\u0300-\u036F'’‘`]/g, '');

/** Most text is plain already, and needs no look into Unicode. */
const isAscii = /^[\x00-\x7F]*$/;

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

/** Whether text can be a file name, and so an address. */
export const isSlug = (text: string): boolean => slugPattern.test(text);

/** A file name made of a title, or of a file name that is not quite one. */
export const slugOf = (text: string): string =>
	plainLetters(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
