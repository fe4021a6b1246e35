import matter from 'gray-matter';
import type { Place } from './diagnostic.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml.ts';
import type { Path, Places, ReadYaml } from './yaml.ts';

/** One file, split: what its front matter says and where, and the text of its body. */
export interface FrontMatter extends Places {
	data: unknown;
	faults: Fault[];
	isBare(path: Path): boolean;
	/** The body on its own lines: the lines of the front matter are there, but empty. */
	body: string;
}

const top: Place = { line: 1, column: 1 };

const refuse = () => {
	throw new Error('Only YAML is read in front matter.');
};

/** Text as it is counted: no byte order mark, and one kind of line end. */
export const normalise = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Reads front matter without ever running any: gray-matter only splits, its engines for code are
 * refused, and its YAML engine is ours. `text` is normalised.
 */
export function readFrontMatter(text: string): FrontMatter {
	const fault = faultOfFrame(text);
	if (fault) return unread(fault);

	let yaml: ReadYaml | undefined;
	const engines = {
		yaml: (source: string) => {
			yaml = readYaml(source, '---'.length, text);
			return {};
		},
		...Object.fromEntries(
			['json', 'javascript', 'js', 'coffee', 'cson', 'toml'].map((name) => [name, refuse]),
		),
	};
	try {
		matter(text, { engines });
	} catch (error) {
		return unread({
			...top,
			rule: 'broken-yaml',
			message: `The front matter cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
		});
	}

	const [head = ''] = upToClosing.exec(text) ?? [];
	const closing = head.split('\n').length - 1;
	const end: Place = { line: closing, column: 1, length: 3 };
	const read = yaml;
	return {
		data: read ? read.data : {},
		faults: read?.faults ?? [],
		placeOfValue: (path) => (path.length > 0 && read?.placeOfValue(path)) || end,
		placeOfKey: (path) => read?.placeOfKey(path) ?? end,
		isBare: (path) => read?.isBare(path) ?? false,
		body: '\n'.repeat(closing) + text.slice(head.length),
	};
}

/** Front matter with the line that closes it. */
const upToClosing = /^---[ \t]*\n(?:[^]*?\n)??---[ \t]*(?:\n|$)/;

/** What is wrong with the lines that hold the front matter, before anyone reads what they hold. */
function faultOfFrame(text: string): Fault | undefined {
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
	if (/^---[ \t]*$/.test(line)) return undefined;
	return {
		line: text.slice(0, index).split('\n').length + 1,
		column: 1,
		length: line.length,
		rule,
		message: `The front matter is closed by "${line}", not by a line of just ---.`,
		hint,
	};
}

const unread = (fault: Fault): FrontMatter => ({
	data: undefined,
	faults: [fault],
	placeOfValue: () => top,
	placeOfKey: () => top,
	isBare: () => false,
	body: '',
});
