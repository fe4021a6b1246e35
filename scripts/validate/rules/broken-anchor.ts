import type { Corpus, Entry } from '../corpus/corpus.ts';
import { collectionNames } from '#schema/names.ts';
import { placeOf } from '../finding.ts';
import { nearest } from '#lib/text/distance.ts';
import { anchorsOf, partsOfPages } from '../corpus/pages.ts';
import { linksOf } from '../read/body.ts';
import type { Rule } from './rule.ts';

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

/** The names of the parts of a page, where they are known. */
function partsAt(address: string, here: Entry, corpus: Corpus): Set<string> | undefined {
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
