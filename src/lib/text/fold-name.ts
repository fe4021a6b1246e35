/**
 * A name as it is compared with others: lower case, no accents, apostrophes or hyphens, no s of a plural.
 * `Start-ups` is `start up`. The S of `IBS` stays: it is no plural.
 */
export const fold = (text: string): string =>
	wordsOf(text)
		.map((word) => (isPlural.test(word) ? word.slice(0, -1) : word).toLowerCase())
		.filter((word) => word !== '')
		.join(' ');

const isPlural = /\w[^\Ws]s$/;
const isAscii = /^[\x00-\x7F]*$/;

/** Plain letters, which most names have, need no look into Unicode. */
const wordsOf = (text: string): string[] =>
	isAscii.test(text)
		? text.replaceAll("'", '').split(/[\s-]+/)
		: text
				.normalize('NFKD')
				.replace(/[\u0300-\u036F'’‘]/g, '')
				.split(/[\s\p{Pd}]+/u);
