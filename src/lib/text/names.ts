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

/** Ways of writing the same word of a place's name. */
const sameWords = new Map(
	`saint: st, upon: on, gt: great, gtr: greater, mids: midlands, co: county, n: north, nth: north,
	s: south, sth: south, e: east, w: west, ne: north east, nw: north west, se: south east,
	sw: south west, northeast: north east, northwest: north west, southeast: south east,
	southwest: south west, beds: bedfordshire, berks: berkshire, bucks: buckinghamshire,
	cambs: cambridgeshire, ches: cheshire, derbys: derbyshire, glos: gloucestershire,
	gloucs: gloucestershire, hants: hampshire, herts: hertfordshire, hunts: huntingdonshire,
	iow: isle of wight, ios: isles of scilly, lancs: lancashire, leics: leicestershire,
	lincs: lincolnshire, middx: middlesex, northants: northamptonshire, northumb: northumberland,
	notts: nottinghamshire, oxon: oxfordshire, salop: shropshire, shrops: shropshire,
	som: somerset, staffs: staffordshire, warks: warwickshire, wilts: wiltshire,
	worcs: worcestershire, yorks: yorkshire`
		.split(/,\s+/)
		.map((pair) => pair.split(': '))
		.map(([short = '', whole = '']) => [short, whole] as const),
);

function wordsOf(text: string): string[] {
	const letters = plainLetters(text).toLowerCase().replaceAll('.', '').replaceAll('&', ' and ');
	return letters.split(/[^a-z0-9]+/).filter((word) => word !== '' && word !== 'the');
}

const asOne = (word: string): string => sameWords.get(word) ?? word.replace(/boro$/, 'borough');

/**
 * The form in which two spellings of a place's name are one: without case, accents, apostrophes, hyphens
 * and "the", and with what may be written in two ways made one (saint and St, Herts and Hertfordshire).
 */
export const foldPlace = (text: string): string => wordsOf(text).map(asOne).join(' ');

/** The same for a name that is still being typed: its last word may be the beginning of another. */
export function foldTypedPlace(text: string): string {
	const words = wordsOf(text);
	const last = /[\s,]$/.test(text) ? [] : words.splice(-1);
	return [...words.map(asOne), ...last].join(' ');
}
