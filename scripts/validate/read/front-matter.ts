import { splitEntry } from '#lib/text/front-matter.ts';
import { type Place, placeAt, type Places, type TextFinding, top } from '../finding.ts';
import { readYaml } from './yaml.ts';

/** One file, split: what its front matter says and where, and the text of its body. */
export interface FrontMatter extends Places {
	readonly data: unknown;
	readonly findings: readonly TextFinding[];
	/** The body on its own lines: the lines of the front matter are there, but empty. */
	readonly body: string;
}

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
	const { data, findings, placeOfValue, placeOfKey } = readYaml(source, start, text);
	const { line } = placeAt(text.slice(0, closing));
	const end: Place = { line, column: 1, length: fence.length };
	return {
		// Without any field it is read as nothing: all that it needs is missing.
		data: findings.length > 0 ? data : (data ?? {}),
		findings,
		placeOfValue: (path) => (path.length > 0 && placeOfValue(path)) || end,
		placeOfKey: (path) => placeOfKey(path) ?? end,
		body: '\n'.repeat(line) + text.slice(after + 1),
	};
}

const noFrontMatter = (message: string, place: Place = top): TextFinding => ({
	...place,
	rule: 'no-front-matter',
	message,
	hint: 'Begin the file with a line of three hyphens, ---, and end the fields with another.',
});

/** What is wrong with the lines that hold the front matter, before anyone reads what they hold. */
function faultOfFrame(text: string): TextFinding | undefined {
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
		return noFrontMatter('Something stands before the first ---: a blank line or a space.');
	if (!/^---[ \t]*$/.test(first))
		return noFrontMatter('The file does not begin with front matter.');
	const closed = /\n((?:---|\+\+\+).*)/.exec(text);
	if (!closed) return noFrontMatter('The front matter is never closed.');
	const { 0: found, 1: line = '', index } = closed;
	const place = { ...placeAt(text.slice(0, index + 1)), length: line.length };
	if (!/^---[ \t]*$/.test(line))
		return noFrontMatter(
			`The front matter is closed by "${line}", not by a line of just ---.`,
			place,
		);
	// Fields may stand after the line that closes them: then another such line closes them anew.
	const rest = text.slice(index + found.length);
	const [, name] = /^\n([a-z]\w*):(?= |\n)[^]*?\n---[ \t]*(?=\n|$)/.exec(rest) ?? [];
	if (name === undefined) return undefined;
	return {
		...noFrontMatter(`The front matter is closed here, but "${name}" and more fields follow.`, {
			...place,
			length: fence.length,
		}),
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
	body: '',
});
