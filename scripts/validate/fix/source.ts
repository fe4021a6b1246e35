import { isDeepStrictEqual } from 'node:util';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { schemas } from '#schema/index.ts';
import { searchFiles } from '#schema/search.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import type { Found } from '../read/files.ts';
import type { Schema } from '#schema/field-type.ts';
import { readYaml } from '../read/yaml.ts';
import type { Path } from '../finding.ts';

/** A file of the content folder, as those parts of `--fix` see it that change its text. */
export type SourceText = { schema: Schema; read(text: string): Read };

/** What a text says, and where in it the YAML stands, in UTF-16 units. */
interface Read {
	data: unknown;
	/** False where the YAML has faults: such a file is left alone. */
	isSound: boolean;
	start: number;
	end: number;
}

/** An entry, or a list of the search. */
export const sourceOf = (it: Found['files'][number] | Found['lists'][number]): SourceText =>
	'collection' in it
		? { schema: schemas[it.collection], read: readEntry }
		: { schema: searchFiles[it.name], read: readList };

function readEntry(text: string): Read {
	const { data, findings, placeOfValue } = readFrontMatter(text);
	if (findings.length > 0) return { data, isSound: false, start: 0, end: 0 };
	const end = placeOfLine(text, placeOfValue([]).line);
	return { data, isSound: true, start: placeOfLine(text, 2), end };
}

function readList(text: string): Read {
	const { data, findings } = readYaml(text, 0, text);
	return { data, isSound: findings.length === 0, start: 0, end: text.length };
}

/** Where a line begins, counted from 1. */
export function placeOfLine(text: string, line: number): number {
	let at = 0;
	for (let left = line - 1; left > 0; left--) at = text.indexOf('\n', at) + 1;
	return at;
}

/** True when two texts of a file say the same to every reader, but for what may differ: fields in any order, and body. */
export function saysTheSame(
	before: string,
	after: string,
	{ read }: SourceText,
	mayDiffer: (difference: Difference) => boolean = () => false,
): boolean {
	const [first, second] = [read(before), read(after)];
	return (
		first.isSound &&
		second.isSound &&
		differences(first.data, second.data).every(mayDiffer) &&
		hasSameBody(before.slice(first.end), after.slice(second.end))
	);
}

/** True when two bodies are alike but, at most, for the addresses that their links lead to. */
export const hasSameProse = (before: string, after: string) =>
	isDeepStrictEqual(treesOf(before, ['position', 'url']), treesOf(after, ['position', 'url']));

const hasSameBody = (before: string, after: string) =>
	before === after ||
	isDeepStrictEqual(treesOf(before, ['position']), treesOf(after, ['position']));

/** A body as Markdown and as MDX, without some parts of each node. Text that is no MDX has one tree. */
function treesOf(body: string, without: readonly string[]): unknown[] {
	const leaveOut = (key: string, value: unknown) => (without.includes(key) ? undefined : value);
	const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree, leaveOut));
	const markdown = plain(markdownToMdast(body));
	try {
		return [markdown, plain(mdxToMdast(body))];
	} catch {
		return [markdown];
	}
}

/** The lines of a text that are comments in YAML, in an order of their own. */
export const commentsOf = (text: string) =>
	text
		.split('\n')
		.filter((line) => line.trimStart().startsWith('#'))
		.sort()
		.join('\n');

/** A place where two readings of a file differ; undefined stands for nothing there. */
export type Difference = { path: Path; before: unknown; after: unknown };

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** The smallest parts in which two values differ. */
export function differences(before: unknown, after: unknown, path: Path = []): Difference[] {
	if (isDeepStrictEqual(before, after)) return [];
	if (!isGroup(before) || !isGroup(after) || Array.isArray(before) !== Array.isArray(after))
		return [{ path, before, after }];
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys].flatMap((key) => {
		const step = Array.isArray(before) ? Number(key) : key;
		return differences(before[key], after[key], [...path, step]);
	});
}
