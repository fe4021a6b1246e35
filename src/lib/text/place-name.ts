import { plainLetters } from './names.ts';

/** Ways of writing the same word of a place's name. */
const sameWords = new Map(
	Object.entries({
		saint: 'st',
		upon: 'on',
		gt: 'great',
		gtr: 'greater',
		n: 'north',
		nth: 'north',
		s: 'south',
		sth: 'south',
		e: 'east',
		w: 'west',
		ne: 'north east',
		nw: 'north west',
		se: 'south east',
		sw: 'south west',
		northeast: 'north east',
		northwest: 'north west',
		southeast: 'south east',
		southwest: 'south west',
		mids: 'midlands',
		co: 'county',
		// Counties, as on envelopes
		beds: 'bedfordshire',
		berks: 'berkshire',
		bucks: 'buckinghamshire',
		cambs: 'cambridgeshire',
		ches: 'cheshire',
		derbys: 'derbyshire',
		glos: 'gloucestershire',
		gloucs: 'gloucestershire',
		hants: 'hampshire',
		herts: 'hertfordshire',
		hunts: 'huntingdonshire',
		iow: 'isle of wight',
		ios: 'isles of scilly',
		lancs: 'lancashire',
		leics: 'leicestershire',
		lincs: 'lincolnshire',
		middx: 'middlesex',
		northants: 'northamptonshire',
		northumb: 'northumberland',
		notts: 'nottinghamshire',
		oxon: 'oxfordshire',
		salop: 'shropshire',
		shrops: 'shropshire',
		som: 'somerset',
		staffs: 'staffordshire',
		warks: 'warwickshire',
		wilts: 'wiltshire',
		worcs: 'worcestershire',
		yorks: 'yorkshire',
	}),
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
