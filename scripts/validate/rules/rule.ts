import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { pathText } from '../explain/walk-schema.ts';
import type { Finding, Path, Places } from '../finding.ts';

/** What rules are about, in the order in which `/contribute/rules/` shows them. */
export const groups = {
	file: 'The file and its address',
	fields: 'The fields',
	words: 'Titles, summaries and contacts',
	sources: 'Sources',
	dates: 'Dates and deadlines',
	links: 'Links between entries',
	areas: 'Areas and their networks',
	body: 'The body',
	search: 'The lists of the search',
} as const;

type Group = keyof typeof groups;

/** What a rule yields. Its id is added for it, so that no rule can sign for another. */
export type RuleFinding = Omit<Finding, 'rule'>;

/**
 * What a rule catches, and the same put right, in a file of the sample directory. A text is what an
 * author would write there: fields, which take the place of the sample's own of the same names or come
 * after them, then, after a line of `---`, a body. A list of the search, or a text that `isWhole`, is
 * the file itself. `undefined` stands for no file.
 */
export interface Example {
	/**
	 * `guides/calls.mdx`; the call of the sample where none is named. Where the sample has no such file, it
	 * begins as a copy of its neighbour.
	 */
	file?: string;
	bad: string | undefined;
	good: string | undefined;
	isWhole?: boolean;
	/** Where the fault is in the name of the file: its name once it is right. */
	goodFile?: string;
	/** Other files that both need beside them, each in the same way. */
	beside?: Readonly<Record<string, string>>;
	/** More such files, too long to show. */
	around?: Readonly<Record<string, string>>;
	/** Addresses that `main` has and the example has not, `calls/frailty`, with the new ones of those renamed. */
	gone?: Readonly<Record<string, string | undefined>>;
}

/**
 * One thing that can be wrong with content, with an example for `/contribute/rules/`, which the tests try. It
 * matters, or it is not here. Without a check, it is found while files are read.
 */
export interface Rule<Id extends string = string> extends Example {
	/** Names the fault. Permanent: people search for it. */
	id: Id;
	/** What must hold, in a sentence. */
	summary: string;
	/** Where `/contribute/rules/` shows it. */
	group: Group;
	/**
	 * Judges an entry by what stands in it. It is asked once an entry and a day, so it must look at
	 * nothing else. The file is added for it.
	 */
	checkEntry?(entry: EntryFile, today: string): Iterable<Omit<Finding, 'file' | 'rule'>>;
	/** Judges what several files together show, and the lists of the search. */
	check?(corpus: Corpus): Iterable<RuleFinding>;
}

/** What a rule says of a value: after the name of its field what is wrong with it, and what to do. */
type Words = { says: string; hint: string; instead?: string };

/** A finding at a value. */
export function wrongValue(places: Places, path: Path, { says, ...rest }: Words) {
	const field = pathText(path);
	return { ...places.placeOfValue(path), field, message: `${field} ${says}`, ...rest };
}

/** A finding at a value of an entry, or of an item of a list, for a rule that looks at several files. */
export const wrongIn = (
	it: { file: string } & ({ frontMatter: Places } | { places: Places }),
	path: Path,
	words: Words,
): RuleFinding => ({
	file: it.file,
	...wrongValue('places' in it ? it.places : it.frontMatter, path, words),
});

/** All that has a key that came before, each with the first that has it; without a key, nothing is the same. */
export function* repeated<T>(
	all: Iterable<T>,
	keyOf: (it: T) => string | undefined,
): Generator<[again: T, first: T]> {
	const firsts = new Map<string, T>();
	for (const it of all) {
		const key = keyOf(it);
		if (key === undefined) continue;
		const first = firsts.get(key);
		if (first === undefined) firsts.set(key, it);
		else yield [it, first];
	}
}
