/**
 * A name as it is compared with others: lower case, no accents, apostrophes or hyphens, no s of a plural.
 * `Start-ups` is `start up`. The S of `IBS` stays: it is no plural.
 */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036F'’‘]/g, '')
		.split(/[\s\p{Pd}]+/u)
		.map((word) => word.replace(/(?<=\w[^\Ws])s$/, '').toLowerCase())
		.filter((word) => word !== '')
		.join(' ');
