import type { Corpus, EntryFile } from '../corpus/corpus.ts';
import { collectionNames } from '#schema/names.ts';
import { placeOf } from '../finding.ts';
import { nearest } from '#lib/text/distance.ts';
import { anchorsOf, partsOfPages } from '../corpus/pages.ts';
import { isOutward, linksOf, placeOfAddress } from '../read/body.ts';
import type { Rule } from './rule.ts';
import { httpsOf } from '../explain/certain-value.ts';

/** A link to a part of a page that is not there leads to its top, without a word. */
export const brokenAnchor = {
	id: 'broken-anchor',
	summary: 'A link to a part of a page, after #, names a part that the page has.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\n## Who can apply\n\nSee [how to apply](#how-to-aply).\n\n## How to apply\n\nOn the form.\n',
	good: '---\n## Who can apply\n\nSee [how to apply](#how-to-apply).\n\n## How to apply\n\nOn the form.\n',
	*check(corpus) {
		for (const entry of corpus.entries) {
			for (const part of linksOf(entry)) {
				if (!/^[/#]/.test(part.url) || part.url.startsWith('//')) continue;
				const [, address = '', anchor = ''] = /^([^#?]*)[^#]*#?(.*)$/.exec(part.url) ?? [];
				const known = anchor && partsAt(address, entry, corpus);
				// With a sign of equality it is a question to the finder or the route finder.
				if (!known || anchor.includes('=') || known.has(decode(anchor))) continue;
				const close = nearest(anchor, known);
				yield {
					file: entry.file,
					...placeOf(part),
					message: `The link leads to "${part.url}", but ${address ? 'that page' : 'this page'} has no part "${anchor}".`,
					hint: close
						? `Did you mean "${address}#${close}"?`
						: 'Name a heading of it, in lower case and with hyphens, or leave out # and what follows.',
				};
			}
		}
	},
} as const satisfies Rule;

function partsAt(address: string, here: EntryFile, corpus: Corpus): Set<string> | undefined {
	if (address === '') return anchorsOf(here);
	const [, folder, slug = ''] = address.split('/');
	const collection = collectionNames.find((name) => name === folder);
	const entry = collection && slug ? corpus.find(collection, slug) : undefined;
	if (entry) return anchorsOf(entry);
	const parts = partsOfPages[address];
	return parts && new Set([...parts, 'main']);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** An open connection can be read and changed on the way; other schemes can run code. */
export const notHttps = {
	id: 'not-https',
	summary: 'A link out of the site is https, an email address or a telephone number.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\nUse [the form of the agency](http://www.example.org/form).\n',
	good: '---\nUse [the form of the agency](https://www.example.org/form).\n',
	*checkEntry(entry) {
		for (const link of linksOf(entry)) {
			const { url } = link;
			if (!isOutward(url) || /^(https|mailto|tel):/i.test(url)) continue;
			const instead = httpsOf(url);
			const place = instead ? placeOfAddress(entry.lines, link) : undefined;
			yield {
				...(place ?? placeOf(link)),
				message: `The link leads to "${url}", which is not https.`,
				hint: 'Give the https address of the page.',
				...(instead && place && { instead }),
			};
		}
	},
} as const satisfies Rule;

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
