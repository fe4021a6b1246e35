import type { Content, Draft } from './content.ts';
import type { Random } from './random.ts';

/** A line that can be spoilt. */
export interface Spot {
	draft: Draft;
	/** 0-based. */
	at: number;
	match: RegExpExecArray;
	random: Random;
	/** All files, for what others say of the same thing. */
	drafts: readonly Draft[];
}

/** Which lines of the content to look for. */
export interface Search {
	/** Where to look: the beginning or the end of a path, such as `calls/`, or a pattern. */
	in?: string | RegExp;
	/** The lines to look for: of the front matter, or of the body, where `part` says so. */
	at: RegExp;
	part?: 'fields' | 'body';
}

/** Every line of the content that a pattern finds. */
export function spotsIn(
	{ drafts }: Content,
	{ in: where = '.mdx', at: pattern, part = 'fields' }: Search,
	random: Random,
): Spot[] {
	const isWanted = ({ path }: Draft) =>
		typeof where === 'string' ? path.startsWith(where) || path.endsWith(where) : where.test(path);
	return drafts.filter(isWanted).flatMap((draft) => {
		const closing = closingOf(draft.lines);
		return draft.lines.flatMap((line, at) => {
			const isInPart = part === 'fields' ? closing < 0 || at < closing : at > closing;
			const match = isInPart ? pattern.exec(line) : null;
			return match ? [{ draft, at, match, random, drafts }] : [];
		});
	});
}

/** The index of the line that ends the fields. */
export const closingOf = (lines: readonly string[]) => lines.indexOf('---', 1);

/** The line on which the item, or the group, of a line begins. */
export function startOfItem({ draft, at }: Pick<Spot, 'draft' | 'at'>): number {
	const indent = (line: string) => line.search(/[^ ]/);
	const own = indent(draft.lines[at] ?? '');
	if (draft.lines[at]?.trimStart().startsWith('- ')) return at + 1;
	let line = at;
	while (line > 0 && indent(draft.lines[line] ?? '') >= own) line -= 1;
	return line + 1;
}

/** How many files cite the page whose address stands on a line. */
export const citedBy = (line: string | undefined, drafts: readonly Draft[]): number =>
	drafts.filter(({ lines }) => line !== undefined && lines.includes(line)).length;

/** The lines of other files that name an entry. */
export const usesOf = (path: string, drafts: readonly Draft[]) => {
	const slug = namesOf(path);
	return drafts
		.filter((it) => it.path !== path && slug.test(it.text))
		.flatMap((it) =>
			it.lines.flatMap((text, at) => (slug.test(text) ? [{ path: it.path, line: at + 1 }] : [])),
		);
};

/** Finds the slug of an entry wherever it stands by itself. */
export const namesOf = (path: string) =>
	new RegExp(`(?<![\\w-])${path.replace(/.*\/|\.mdx/g, '')}(?![\\w-])`);
