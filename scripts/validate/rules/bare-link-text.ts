import { linksOf } from '../read/body.ts';
import type { Rule } from './rule.ts';

const empty = new Set(
	`here|click|click here|click this link|follow this link|link|learn more|more|read more|see here|
	see more|see this|this|this link|this page|this website`.split(/\|\s*/),
);

/** A link as it is written: its words in square brackets, or its address alone. */
const written = /^\[([^[\]]*)\]\(|^<?(https?:\/\/[^>]*|www\.[^>]*)>?$/;

/** Many people go from link to link, by ear: the words of a link must say where it leads. */
export const bareLinkText = {
	id: 'bare-link-text',
	summary: 'The words of a link in a body say where it leads.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\nFor the calls of each network, click [here](/calls/).\n',
	good: '---\nSee [the calls of each network](/calls/).\n',
	*checkEntry(entry) {
		for (const { line, column, length = 0 } of linksOf(entry)) {
			const source = entry.lines[line - 1]?.slice(column - 1, column - 1 + length) ?? '';
			const [, words, bare] = written.exec(source) ?? [];
			const text = words ?? bare;
			if (text === undefined || !saysNothing(text)) continue;
			yield {
				line,
				column: column + source.indexOf(text),
				length: Math.max(1, text.length),
				message: text.trim()
					? `The words of the link are "${text}", which does not say where it leads.`
					: 'The link has no words.',
				hint: 'Name the page: [the words that say what it is](its address).',
			};
		}
	},
} as const satisfies Rule;

function saysNothing(text: string): boolean {
	const plain = text.replace(/[*_`]/g, '').trim();
	if (/^(https?:\/\/|www\.)\S*$/i.test(plain)) return true;
	const words = plain
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return plain === '' || empty.has(words);
}
