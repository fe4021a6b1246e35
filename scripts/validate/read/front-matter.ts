import { splitEntry } from '#lib/text/front-matter.ts';
import type { Place, TextFinding } from '../finding.ts';
import { type Path, type Places, readYaml } from './yaml.ts';

/** One file, split: what its front matter says and where, and the text of its body. */
export interface FrontMatter extends Places {
	readonly data: unknown;
	readonly findings: readonly TextFinding[];
	isBare(path: Path): boolean;
	/** The body on its own lines: the lines of the front matter are there, but empty. */
	readonly body: string;
}

const top: Place = { line: 1, column: 1 };

/** Text as it is counted: no byte order mark, and one kind of line end. */
export const normalise = (text: string) =>
	(text.startsWith('\uFEFF') ? text.slice(1) : text)
		.replaceAll('\r\n', '\n')
		.replaceAll('\r', '\n');

const fence = '---';

/** In UTF-16 units: ten times what the longest entry has. More is a slip, and readers of YAML need seconds for it. */
const longest = 200_000;

/**
 * Reads front matter without ever running any: only lines of just three hyphens hold it, and it is read
 * as YAML, whatever it says it is. `text` is normalised.
 */
export function readFrontMatter(text: string): FrontMatter {
	const fault = faultOfFrame(text);
	if (fault) return unread(fault);
	const { yaml: source, start, end: after } = splitEntry(text) ?? { yaml: '', start: 0, end: 0 };
	const closing = start + source.length + 1;
	if (closing > longest) return unread(tooLong(closing));
	const yaml = readYaml(source, start, text);
	const line = linesBefore(text, closing) + 1;
	const end: Place = { line, column: 1, length: fence.length };
	return {
		// Without any field it is read as nothing: all that it needs is missing.
		data: yaml.findings.length > 0 ? yaml.data : (yaml.data ?? {}),
		findings: yaml.findings,
		placeOfValue: (path) => (path.length > 0 && yaml.placeOfValue(path)) || end,
		placeOfKey: (path) => yaml.placeOfKey(path) ?? end,
		isBare: (path) => yaml.isBare(path),
		body: '\n'.repeat(line) + text.slice(after + 1),
	};
}

function linesBefore(text: string, end: number): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}

/** What is wrong with the lines that hold the front matter, before anyone reads what they hold. */
function faultOfFrame(text: string): TextFinding | undefined {
	const rule = 'no-front-matter';
	const hint = 'Begin the file with a line of three hyphens, ---, and end the fields with another.';
	const [first = ''] = /^.*/.exec(text) ?? [];
	const language = /^---[ \t]*([^\s-].*)$/.exec(first)?.[1];
	if (language)
		return {
			...top,
			length: first.length,
			rule: 'not-yaml',
			message: `The front matter begins with "${first.trim()}": only YAML is read, and no code is ever run.`,
			hint: 'Begin the file with a line of just ---.',
		};
	if (/^\s/.test(text) && text.trimStart().startsWith('---'))
		return {
			...top,
			rule,
			message: 'Something stands before the first ---: a blank line or a space.',
			hint,
		};
	if (!/^---[ \t]*$/.test(first))
		return { ...top, rule, message: 'The file does not begin with front matter.', hint };
	const { 0: found = '', index = 0 } = /\n(---|\+\+\+).*/.exec(text) ?? {};
	const line = found.slice(1);
	if (!found) return { ...top, rule, message: 'The front matter is never closed.', hint };
	if (/^---[ \t]*$/.test(line)) return faultOfRest(text, index + found.length);
	return {
		line: linesBefore(text, index) + 2,
		column: 1,
		length: line.length,
		rule,
		message: `The front matter is closed by "${line}", not by a line of just ---.`,
		hint,
	};
}

/** Fields that stand after the line that closes them: then another such line closes them anew. */
function faultOfRest(text: string, end: number): TextFinding | undefined {
	const [, name] = /^\n([a-z]\w*):(?= |\n)[^]*?\n---[ \t]*(?=\n|$)/.exec(text.slice(end)) ?? [];
	if (name === undefined) return undefined;
	return {
		line: linesBefore(text, end) + 1,
		column: 1,
		length: fence.length,
		rule: 'no-front-matter',
		message: `The front matter is closed here, but "${name}" and more fields follow.`,
		hint: 'Take this line of hyphens out, or put it below the last field.',
	};
}

const tooLong = (length: number): TextFinding => ({
	...top,
	length: fence.length,
	rule: 'broken-yaml',
	message: `The front matter has ${length.toLocaleString('en-GB')} characters, more than anyone reads: at most ${longest.toLocaleString('en-GB')}.`,
	hint: 'Take out what came in by mistake.',
});

const unread = (fault: TextFinding): FrontMatter => ({
	data: undefined,
	findings: [fault],
	placeOfValue: () => top,
	placeOfKey: () => top,
	isBare: () => false,
	body: '',
});
