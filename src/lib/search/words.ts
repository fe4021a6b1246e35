import { stemmer } from 'stemmer';
import { plainLetters } from '#lib/text/names.ts';

/** Spellings of one word, so that neither side of the Atlantic misses the other. */
const spellings: [RegExp, string][] = [
	[/(?<=[a-z])ae(?=[cdmst][a-z])/g, 'e'],
	[/^oe(?=[sd])|(?<=c|f)oe(?=li|t)/g, 'e'],
	[/oe(?=a$|as$|al$|ic$)/, 'e'],
	[/(?<=tum|lab|col|behavi|hum|fav|neighb|hon)our/g, 'or'],
	[/lys(?=e|ing)/, 'lyz'],
	[/isation/g, 'ization'],
	[/ise(?=[sdr]?$)/, 'ize'],
	[/ising$/, 'izing'],
	[/programme/g, 'program'],
	[/centre/g, 'center'],
	[/fibre/g, 'fiber'],
	[/licence/g, 'license'],
];

/**
 * The words of a text as people mean them: lower case, without accents and apostrophes, split at all else.
 * `R&D` and `healthy.io` are two words each; `don’t` is one.
 */
export const searchWords = (text: string): string[] =>
	plainLetters(text)
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');

/** Letters and numbers that are names, and have no endings: NHS, 2WW. */
const isWhole = /\d|^.{1,2}$|^..s$/;
/** Words that the stemmer takes for kin of others. */
const unlike = new Map([
	['bias', 'bias'],
	['medication', 'medication'],
	['medications', 'medication'],
	['ups', 'up'],
	['organ', 'organ'],
	['organs', 'organ'],
	['communication', 'communication'],
	['communications', 'communication'],
	['productivity', 'productivity'],
	['children', 'child'],
	['women', 'woman'],
	['men', 'man'],
	['diagnoses', 'diagnosi'],
	['analyses', 'analysi'],
]);

const stems = new Map<string, string>();

/** What a word has in common with its plural and its kin: `innovators` and `innovation` are `innov`. */
export function stem(word: string): string {
	let made = stems.get(word);
	if (made === undefined) {
		const spelt = spellings.reduce((text, [from, to]) => text.replace(from, to), word);
		made = unlike.get(spelt) ?? (isWhole.test(spelt) ? spelt : stemmer(spelt));
		stems.set(word, made);
	}
	return made;
}

export const stemsOf = (text: string): string[] => searchWords(text).map(stem);

/** Words that carry nothing: a query means the same without them. */
const empty = new Set(
	`a about actually all also am an and any anyone are as at be been being but by can cannot cant could did do does
	doing dont else ever every for from get gets getting give given go goes going got had has have having hello hey hi how i id
	if im in into is isnt it its ive just know let like look looking made make makes many may me might more most much must my
	near need needs needed no nor not now of off on one only onto or other our out over own people per please really right s
	same say shall she he should so some somebody someone something still such t tackle tell than thank thanks that the their them
	then there these they thing things think this those through to too try trying under up us use used using very via want wants
	wanted was we were what whats when where which while who whom whose why will with within without would yes yet you your
	yours`.split(/\s+/),
);

/** True for words that carry nothing, such as “how do I”. */
export const isEmpty = (word: string): boolean => empty.has(word);

/** The words of a text that carry something. */
export const wordsThatCount = (text: string): string[] =>
	searchWords(text).filter((word) => !isEmpty(word));
