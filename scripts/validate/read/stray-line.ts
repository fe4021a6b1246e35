/** A line of YAML that begins where no other of its group does. */
export interface StrayLine {
	/** Where its first letter stands, and how long its name is. */
	at: number;
	name: string;
	/** True where it would fit with one blank less, and not with one more. */
	isOneTooFar: boolean;
}

const field = /^((?:- +)*)(\w+):(?= |$)/;

/**
 * Finds the first field that does not begin under another of its group. A reader of YAML says where it
 * gave up, which may be many lines above, and takes the line above for a value with a colon in it.
 */
export function strayLine(source: string): StrayLine | undefined {
	/** Where the groups that are open begin, the outermost first. */
	let groups = [0];
	let mayOpen = true;
	let textBelow: number | undefined;
	let start = 0;
	for (const line of source.split('\n')) {
		const written = line.trimStart();
		const blanks = line.length - written.length;
		const at = start + blanks;
		start += line.length + 1;
		if (written === '' || written.startsWith('#')) continue;
		if (textBelow !== undefined && blanks > textBelow) continue;
		textBelow = undefined;
		const [whole = '', hyphens = '', name] = field.exec(written) ?? [];
		if (name === undefined && !written.startsWith('- ')) continue;
		const isInside = mayOpen && blanks > (groups.at(-1) ?? 0);
		const above = groups.filter((it) => it <= blanks);
		if (!isInside && above.at(-1) !== blanks && name !== undefined)
			return {
				at: at + hyphens.length,
				name,
				isOneTooFar: groups.includes(blanks - 1) && !groups.includes(blanks + 1),
			};
		const own = name === undefined || hyphens === '' ? [] : [blanks + hyphens.length];
		groups = [...new Set([...above, blanks, ...own])];
		const value = written.slice(whole.length).trim();
		mayOpen = name !== undefined && (value === '' || value.startsWith('#'));
		if (/^[|>][-+\d]*$/.test(value)) textBelow = blanks + hyphens.length;
	}
	return undefined;
}
