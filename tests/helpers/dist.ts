import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

/** A page of a built site: its address, its text and its elements. */
export interface BuiltPage {
	path: string;
	html: string;
	root: () => HtmlElement;
}

const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'));

const addressOf = (file: string) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

/** The files of a build that match, relative to it. */
export const filesIn = (dist: string, pattern: string): string[] =>
	globSync(pattern, { cwd: dist }).toSorted();

/** The addresses of all pages of a build. */
export const addresses = (dist: string): string[] => filesIn(dist, '**/*.html').map(addressOf);

/** One page of a build. */
export function readPage(dist: string, path: string): BuiltPage {
	const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
	let root: HtmlElement | undefined;
	// Parsed when first asked for: a check that needs only the text need not wait.
	return { path, html, root: () => (root ??= parser.parseHtml(html)) };
}

/** All pages of a build whose address passes. */
export const readPages = (dist: string, wanted = (_path: string): boolean => true): BuiltPage[] =>
	addresses(dist)
		.filter(wanted)
		.map((path) => readPage(dist, path));

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** Text as a reader sees it: the parser leaves character references as they are. */
const decode = (text: string) =>
	text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
		if (name) return entities[name] ?? all;
		return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
	});

/** Text with its white space as one blank, for comparing. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const textOf = (element: HtmlElement | null | undefined): string =>
	squeeze(decode(element?.textContent ?? ''));

export function attribute(element: HtmlElement, name: string): string | undefined {
	const value = element.getAttributeValue(name);
	return value === null ? undefined : decode(value);
}

/** The values of an attribute on all elements that match. */
export const attributes = (root: HtmlElement, selector: string, name: string): string[] =>
	root.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? []);
