import { entryUrl } from '#lib/urls.ts';
import { type CollectionName, collectionLabels } from '#schema/names.ts';
import { namesOfTerm } from './concepts.ts';
import { type NameFile, overAt, type IndexHead } from './index-files.ts';
import { distanceOfStart, oneSlip } from '#lib/text/distance.ts';
import { isEmpty, searchWords } from './words.ts';

/** Something to choose while a query is typed: an entry’s page, or a query to search for. */
export type Suggestion = { words: string; note: string } & ({ href: string } | { query: string });

/** A thing by its names, the first of which it is shown under. */
export interface Named {
	names: { name: string; key: string; less: number }[];
	as: (name: string) => Suggestion;
}

/** What makes a name fit less well. */
const isPast = 2;
const isOtherName = 0.5;
/** Networks and signposts are asked for by all their names; other entries have words about them as well. */
const isLessAskedFor = 0.6;

const keyed = (names: readonly string[], lessOf: (isFirst: boolean) => number) =>
	names.map((name, index) => ({ name, key: spaced(name), less: lessOf(index === 0) }));

const isAskedFor = (address: string) => /^(networks|signposts)\//.test(address);

/** The entries by their titles and other names. `now` in milliseconds. */
export function namedEntries(
	names: NameFile,
	head: Pick<IndexHead, 'over' | 'turning'>,
	now: number,
): Named[] {
	const past = overAt(head, now);
	return names.map(([number, address, title, ...others]) => {
		const [collection, id] = address.split('/') as [CollectionName, string];
		const less = (past.has(number) ? isPast : 0) + (isAskedFor(address) ? 0 : isLessAskedFor);
		const lessOfOther = isOtherName + (isAskedFor(address) ? 0 : isLessAskedFor);
		return {
			names: keyed([title, ...others], (isTitle) => less + (isTitle ? 0 : lessOfOther)),
			as: (name) => ({
				words: title,
				note: collectionLabels[collection].one + (name === title ? '' : `, also: ${name}`),
				href: entryUrl(collection, id),
			}),
		};
	});
}

/** The terms of the vocabulary by all their words, without those that an entry is called. */
export function namedTerms(vocabulary: IndexHead['vocabulary'], names: NameFile): Named[] {
	const called = new Set(
		names.flatMap(([, address, title, ...others]) =>
			[title, ...(isAskedFor(address) ? others : [])].map(spaced),
		),
	);
	return vocabulary
		.filter(({ term }) => !called.has(spaced(term)))
		.map((one) => ({
			names: keyed(namesOfTerm(one), (isTerm) => (isTerm ? 0 : isOtherName)),
			as: (name) => ({
				words: name === one.term ? name : `${one.term} (${name})`,
				note: 'Subject',
				query: one.term,
			}),
		}));
}

/** A text as it is compared: its words in lower case, with a space on either side. */
const spaced = (text: string): string =>
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

const fits = { whole: 0, begins: 1, hasWord: 2.5, hasEach: 5 };

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
		if (distanceOfStart(wanted, part, oneSlip) !== undefined)
			return at === 0 ? fits.begins : fits.hasWord;
	}
	return undefined;
};
