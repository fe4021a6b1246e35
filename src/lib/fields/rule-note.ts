/** A file of an example, and what of it matters: `undefined` where there is no such file. */
export interface ExampleFile {
	/** `content/calls/frailty.mdx` */
	name: string;
	text: string | undefined;
}

/** A rule of the checker as `/contribute/rules/` explains it. */
export interface RuleNote {
	id: string;
	/** What must hold. */
	summary: string;
	bad: ExampleFile;
	good: ExampleFile;
	/** What else the example needs, beside both. */
	beside: ExampleFile[];
	/** Addresses that the main branch has, and the example no longer, with where git sees them now. */
	gone: { address: string; now: string | undefined }[];
	/** What the checker says of the bad file, word for word as in a terminal. */
	said: string;
}

/** Rules that are about one thing. */
export type RuleGroup = { id: string; label: string; rules: RuleNote[] };
