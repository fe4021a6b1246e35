import { type Place, placeAt, placeOf } from '../finding.ts';
import { isWithin, type Slip, slipsIn } from './slips.ts';
import { createRequire } from 'node:module';
import type * as Satteri from 'satteri';

const require = createRequire(import.meta.url);
let satteri: typeof Satteri | undefined;

/** The package `satteri`, loaded when the first body is read. */
const satteriPackage = () => (satteri ??= require('satteri') as typeof Satteri);

interface Link extends Place {
	kind: 'link';
	url: string;
}

/** What rules need to know of a body, in the order in which it stands there. */
export type BodyPart =
	| Slip
	| Link
	| (Place &
			(
				| { kind: 'component'; name: string; attributes: Record<string, string> }
				| { kind: 'expression' | 'module' | 'html' }
				| { kind: 'image'; url: string }
				| { kind: 'heading'; depth: number; text: string }
			));

/** The little of a tree that is read here, whatever kind of node it is. */
interface Node {
	type: string;
	position?: { start: { line: number; column: number }; end: { line: number; column: number } };
	children?: Node[];
	attributes?: { type: string; name?: string; value?: unknown }[];
	value?: string;
	name?: string | null;
	url?: string;
	depth?: number;
}

/** Walks with a list of its own, so that no depth of nesting can exhaust the stack. */
function partsOf(root: Node): BodyPart[] {
	const parts: BodyPart[] = [];
	const ahead = [root];
	for (let node = ahead.pop(); node; node = ahead.pop()) {
		parts.push(...partsOfNode(node));
		ahead.push(...(node.children ?? []).toReversed());
	}
	return parts;
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function partsOfNode({ type, position = nowhere, ...node }: Node): BodyPart[] {
	const { start, end } = position;
	const length = end.line === start.line ? Math.max(1, end.column - start.column) : undefined;
	const place = placeOf({ ...start, length });
	switch (type) {
		case 'mdxJsxTextElement':
		case 'mdxJsxFlowElement': {
			const name = node.name ?? '';
			const tag: Place = { ...place, length: name.length + 1 };
			const given = node.attributes ?? [];
			const hasCode = given.some(
				(it) => it.type === 'mdxJsxExpressionAttribute' || isObject(it.value),
			);
			const attributes = Object.fromEntries(
				given
					.filter((it) => it.name)
					.map((it) => [it.name, typeof it.value === 'string' ? it.value : '']),
			);
			const component: BodyPart = { kind: 'component', name, attributes, ...tag };
			return hasCode ? [component, { kind: 'expression', ...tag }] : [component];
		}
		case 'link':
		case 'definition':
			return [{ kind: 'link', url: node.url ?? '', ...place }];
		case 'image':
			return [{ kind: 'image', url: node.url ?? '', ...place }];
		case 'heading':
			return [{ kind: 'heading', depth: node.depth ?? 1, text: textOf(node), ...place }];
		default: {
			const kind = bareKinds[type];
			return kind ? [{ kind, ...place }] : [];
		}
	}
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Nodes of which only the place matters. */
const bareKinds: Readonly<Record<string, 'expression' | 'module' | 'html'>> = {
	mdxTextExpression: 'expression',
	mdxFlowExpression: 'expression',
	mdxjsEsm: 'module',
	html: 'html',
};

const textOf = ({ value, children = [] }: Pick<Node, 'value' | 'children'>): string =>
	value ?? children.map(textOf).join('');

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

/** The links of a body, as it gives them. */
export const linksOf = ({ body }: { body: Body }) =>
	body.parts.filter((part) => part.kind === 'link');

/** Whether an address leads out of the site. */
export const isOutward = (url: string) => /^([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(url);

export interface Body {
	readonly parts: readonly BodyPart[];
	/** Where, and over what, the reader of MDX gave up. */
	readonly broken?: Place & { said: string };
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
	const links = markdown.filter(({ kind }) => kind === 'link');
	const slips = slipsIn(text, links);
	const read: Body = mayBeCode.test(text) ? withMdx(text, markdown) : { parts: markdown };
	const whole = read.parts.filter((part) => !slips.some((slip) => isWithin(part, slip)));
	return { ...read, parts: [...whole, ...slips] };
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
		if (found) return { ...placeAt(text.slice(0, found.index)), said };
	}
	return undefined;
}
