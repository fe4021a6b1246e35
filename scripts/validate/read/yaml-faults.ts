import type { TextFinding } from '../finding.ts';
import type { ErrorCode, YAMLError } from 'yaml';

type Words = Pick<TextFinding, 'message' | 'hint'>;
const unclosed: Words = {
	message: 'A quotation mark or bracket is missing.',
	hint: 'Close what was opened, or put the whole value in double quotes.',
};

/** The commonest mistakes, in words for somebody who has never heard of YAML. */
const byCode: Partial<Record<ErrorCode, Words>> = {
	BAD_INDENT: {
		message: 'This line is not in line with its neighbours.',
		hint: 'Begin it under the first letter of the field above; items of one list begin alike.',
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'This line cannot be read: a value with a colon and a space in it needs quotes.',
		hint: 'Put the value in double quotes: title: "Stroke: a new pathway".',
	},
	BLOCK_IN_FLOW: unclosed,
	MISSING_CHAR: unclosed,
	MULTILINE_IMPLICIT_KEY: {
		message: 'This line is neither a field nor part of one.',
		hint: 'Write field: value, or put two spaces before a line that continues the one above.',
	},
	TAB_AS_INDENT: {
		message: 'This line begins with a tab.',
		hint: 'Use spaces: tabs cannot be read here.',
	},
	MULTIPLE_DOCS: {
		message: 'A line of --- ends the fields early.',
		hint: 'Use --- on the first and last line of front matter only.',
	},
	BAD_SCALAR_START: {
		message: 'A value may not begin with this character.',
		hint: 'Put the value in double quotes.',
	},
	BAD_DQ_ESCAPE: {
		message: 'A backslash in double quotes means something else here.',
		hint: 'Write \\\\ for one backslash, or use single quotes.',
	},
};

/** Says what is wrong with a line that begins where no other does. */
export function explainStray({ name, isOneTooFar }: StrayLine) {
	const message = isOneTooFar
		? `"${name}" begins one blank too far right.`
		: `"${name}" is not in line with the fields around it.`;
	const hint = isOneTooFar
		? `Take away one blank before "${name}".`
		: 'Move it by a blank or two, so that it begins under the first letter of the fields that it belongs to.';
	return { rule: 'broken-yaml', message, hint };
}

/** Says what `yaml` found, in the author's words. */
export function explainYaml(code: ErrorCode, said: string) {
	const words = byCode[code] ?? {
		message: `This cannot be read: ${said.charAt(0).toLowerCase()}${said.slice(1).replace(/\.$/, '')}.`,
		hint: 'Put the value in double quotes, or compare with one that works.',
	};
	return { rule: 'broken-yaml', ...words };
}

interface StrayLine {
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
function strayLine(source: string): StrayLine | undefined {
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

/** A line that begins at the wrong place, where that is what a reader gave up over, there or further up. */
export function strayBeside(source: string, { code, pos: [at] }: YAMLError): StrayLine | undefined {
	if (code !== 'BAD_INDENT' && code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MISSING_CHAR')
		return undefined;
	const stray = strayLine(source);
	// A colon in a value is another thing, unless the line below it is what stands wrong.
	const between = stray && source.slice(at, stray.at).split('\n').length - 1;
	return code === 'BLOCK_AS_IMPLICIT_KEY' && between !== 1 ? undefined : stray;
}
