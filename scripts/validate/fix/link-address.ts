import type { Place } from '../finding.ts';

/** A link of a body, and the lines of its file. */
interface Link extends Place {
	url: string;
}

/**
 * Where in the source of a link its address stands; undefined where that cannot be told for certain,
 * or where readers see the address itself, as in `<https://…>`.
 */
export function placeOfAddress(
	lines: readonly string[],
	{ url, line, column, length }: Link,
): Place | undefined {
	if (length === undefined || url === '') return undefined;
	const source = (lines[line - 1] ?? '').slice(column - 1, column - 1 + length);
	const definition = /^\[[^\]]+\]:[ \t]*<?/.exec(source)?.[0].length;
	const inline = source.startsWith('[') ? source.lastIndexOf('](') + 2 : 1;
	const before = definition ?? (inline > 1 ? inline : undefined);
	if (before === undefined) return undefined;
	const at = source.charAt(before) === '<' ? before + 1 : before;
	const after = source.slice(at + url.length);
	if (!source.startsWith(url, at) || !/^>?(\)|[ \t]|$)/.test(after)) return undefined;
	return { line, column: column + at, length: url.length };
}
