import { partsOf } from './body-parts.ts';
import type { BodyPart, Node } from './body-parts.ts';
import type { Place } from '../finding.ts';
import { satteriPackage } from './packages.ts';
import { isWithin, slipsIn } from './slips.ts';

export type { BodyPart } from './body-parts.ts';

export interface Body {
	parts: BodyPart[];
	/** Where, and over what, the reader of MDX gave up. */
	broken?: Place & { said: string };
}

/** Without any of these, MDX and Markdown read alike, and once is enough. */
const mayBeCode = /[<>{}]|^[ \t]*(import|export)\b/m;

/**
 * Reads a body twice, as MDX and as Markdown. Records are published as Markdown and guides as
 * MDX, and the two differ on what is code: a body is prose only where both say so.
 */
export function readBody(text: string): Body {
	if (text.trim() === '') return { parts: [] };
	const excess = excessIn(text);
	if (excess) return { parts: [], broken: excess };
	const markdown = partsOf(satteriPackage().markdownToMdast(text) as Node);
	const slips = slipsIn(
		text,
		markdown.filter(({ kind }) => kind === 'link'),
	);
	const { parts, broken } = mayBeCode.test(text)
		? withMdx(text, markdown)
		: { parts: markdown, broken: undefined };
	const whole = parts.filter((part) => !slips.some((slip) => isWithin(part, slip)));
	return { parts: [...whole, ...slips], ...(broken && { broken }) };
}

function withMdx(text: string, markdown: BodyPart[]): Body {
	const lines = text.split('\n');
	try {
		const parts = partsOf(satteriPackage().mdxToMdast(text) as Node);
		const seen = new Set(parts.map(({ line, column }) => `${line}:${column}`));
		// What closes a tag says no more than what opened it.
		const isMore = ({ kind, line, column }: BodyPart) =>
			!seen.has(`${line}:${column}`) &&
			!(kind === 'html' && lines[line - 1]?.startsWith('</', column - 1));
		return { parts: [...parts, ...markdown.filter(isMore)] };
	} catch (error) {
		const broken = breakIn(error instanceof Error ? error.message : String(error));
		// What MDX stumbles over, Markdown takes for something too: once is enough.
		const isOther = ({ kind, line, column }: BodyPart) =>
			kind !== 'html' && (line !== broken.line || column < broken.column);
		return { parts: markdown.filter(isOther), broken };
	}
}

function breakIn(said: string): Place & { said: string } {
	const [, line, column, rest = said] = /^(\d+):(\d+): ([^]*)$/.exec(said) ?? [];
	// A tag closed by another is at fault where it is opened.
	const [, openLine, openColumn] = /closing tag for `<[^`]*>` \((\d+):(\d+)\)/.exec(rest) ?? [];
	return {
		line: Number(openLine ?? line ?? 1),
		column: Number(openColumn ?? column ?? 1),
		said: rest,
	};
}

/** What nobody writes, and what readers of Markdown or MDX need minutes for. */
const excesses: readonly [said: string, pattern: RegExp][] = [
	['word', /\S{4000}/],
	['nesting', /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){50}/m],
	['brace', /\{(?:[^{]*\{){99}/],
	['tag', /<(?:[^<>]*<){99}/],
];

function excessIn(text: string): Body['broken'] {
	for (const [said, pattern] of excesses) {
		const found = pattern.exec(text);
		if (!found) continue;
		const before = text.slice(0, found.index).split('\n');
		return { line: before.length, column: (before.at(-1) ?? '').length + 1, said };
	}
	return undefined;
}
