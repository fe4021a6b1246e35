import type { Place } from '../finding.ts';

/** What somebody meant for a link or a heading, and readers get as it is written. */
export interface Slip extends Place {
	kind: 'slip';
	slip: 'gap' | 'space' | 'open' | 'turned' | 'unnamed' | 'heading';
}

const address = String.raw`(?=[/#]|https?:|mailto:|\.\.?\/)`;
const inBrackets = String.raw`(?<![\\!])\[[^\][]{1,300}\]`;

/** The first that fits tells most. */
const slips = (
	[
		['gap', String.raw`${inBrackets} {1,3}\(${address}[^()\s]*\)`],
		['space', String.raw`${inBrackets}\( ?${address}[^()\s]+ {1,3}[^()"'\s][^()"']{0,300}\)`],
		['open', String.raw`${inBrackets}\(${address}[^)\s]*(?=\s|$)`],
		['turned', String.raw`\([^()]{1,300}\)\[${address}[^\][\s]*\](?!\()`],
		['unnamed', String.raw`${inBrackets}\[(?!\^)(?<name>[^\][]{1,100})\](?![(:])`],
		['heading', String.raw`^ {0,3}#{1,6}(?=\p{L}).*`],
	] as const
).map(([slip, pattern]) => ({ slip, pattern: new RegExp(pattern, 'gu') }));

const mayHaveSlip = /\][ ([]|\)\[|^ {0,3}#+\p{L}/mu;

/** The slips of a body, each once; `links` are the links that readers will see as such. */
export function slipsIn(text: string, links: readonly Place[]): Slip[] {
	if (!mayHaveSlip.test(text)) return [];
	const isLink = new Set(links.map(({ line, column }) => `${line}:${column}`));
	const names = new Set(
		[...text.matchAll(/^ {0,3}\[([^\]]{1,100})\]:/gm)].map(([, it]) => plain(it)),
	);
	return text.split('\n').flatMap((written, index, lines) => {
		const words = written.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
		const found: Slip[] = [];
		for (const { slip, pattern } of mayHaveSlip.test(words) ? slips : [])
			for (const { 0: whole, index: at, groups } of words.matchAll(pattern)) {
				const place = { line: index + 1, column: at + 1, length: whole.length };
				const isKnown = groups?.['name'] !== undefined && names.has(plain(groups['name']));
				if (isKnown || isLink.has(`${place.line}:${place.column}`)) continue;
				if (/^#(?!#)/.test(whole.trimStart()) && !standsAlone(lines, index)) continue;
				if (!found.some((other) => isWithin(place, other)))
					found.push({ kind: 'slip', slip, ...place });
			}
		return found;
	});
}

/** One # before a word in a paragraph is of a word that people search for; on a line by itself, a heading. */
const standsAlone = (lines: readonly string[], index: number) =>
	!lines[index - 1]?.trim() && !lines[index + 1]?.trim();

const plain = (name = '') => name.trim().toLowerCase();

/** True for what begins within something else. */
export const isWithin = (place: Place, { line, column, length = 1 }: Place) =>
	place.line === line && place.column >= column && place.column < column + length;
