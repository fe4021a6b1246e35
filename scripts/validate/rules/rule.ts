import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';

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

export type Group = keyof typeof groups;

/** What a rule yields. Its id is added for it, so that no rule can sign for another. */
export type RuleFinding = Omit<Finding, 'rule'>;

/**
 * What a rule catches, and the same put right, in a file of the sample directory. A text is what an
 * author would write there: fields, which take the place of the sample's own of the same names or come
 * after them, then, after a line of `---`, a body. A list of the search, or a text that `isWhole`, is
 * the file itself. `undefined` stands for no file.
 */
export interface Example {
	/** `calls/frailty.mdx`. Where the sample has no such file, it begins as a copy of its neighbour. */
	file: string;
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
 * One thing that can be wrong with content. It matters, or it is not here. Without a check, it is found
 * while files are read.
 */
export interface Rule<Id extends string = string> {
	/** Names the fault. Permanent: people search for it. */
	id: Id;
	/** What must hold, in a sentence. */
	summary: string;
	/** Where `/contribute/rules/` shows it. */
	group: Group;
	/** What it catches and what it lets pass, for `/contribute/rules/`; the tests try it. */
	example: Example;
	/**
	 * Judges an entry by what stands in it. It is asked once an entry and a day, so it must look at
	 * nothing else. The file is added for it.
	 */
	checkEntry?(entry: Entry, today: string): Iterable<Omit<Finding, 'file' | 'rule'>>;
	/** Judges what several files together show, and the lists of the search. */
	check?(corpus: Corpus): Iterable<RuleFinding>;
}
