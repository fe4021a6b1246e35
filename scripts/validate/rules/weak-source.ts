import { type Path, placeOf } from '../finding.ts';
import { linksOf } from '../read/body.ts';
import { type Weakness, weaknessOf } from '../corpus/addresses.ts';
import { type Rule, wrongIn, wrongValue } from './rule.ts';

/** Fields outside the list of sources that hold an address. */
const isAddress = (path: Path) => /^(url|agreement)$/.test(String(path.at(-1)));

/** Addresses that are kept for examples; they are right in a directory that is one. */
const isExample = (url: string) => /^https:\/\/([\w-]+\.)*example\.org(\/|$)/.test(url);

/** A reader must be able to open a source and find there, in years too, what the entry says. */
export const weakSource = {
	id: 'weak-source',
	summary:
		'An address leads to a page itself, not to a search, a cache, a chat, a page for signing in, a short link or, unsaid, a copy or a host that is not public.',
	group: 'sources',
	bad: `sources:
  - title: The call as published
    publisher: A body
    url: https://www.google.com/search?q=frailty+call
`,
	good: `sources:
  - title: The call as published
    publisher: A body
    url: https://www.example.org/frailty-call
`,
	*checkEntry(entry) {
		const { frontMatter, value, values } = entry;
		const finding = (path: Path, { what, hint }: Weakness) =>
			wrongValue(frontMatter, path, { says: `leads to ${what}.`, hint });
		for (const [index, { url, copy }] of (value?.sources ?? []).entries()) {
			const found = weaknessOf(url);
			if (found && !(found.isCopy && copy)) yield finding(['sources', index, 'url'], found);
		}
		for (const it of value ? values : []) {
			if (typeof it.value !== 'string' || !it.value.includes('://')) continue;
			const { path } = it;
			const found = path[0] !== 'sources' && isAddress(path) ? weaknessOf(it.value) : undefined;
			if (found && !found.onlyAsSource) yield finding(path, found);
		}
		for (const link of linksOf(entry)) {
			const found = weaknessOf(link.url);
			if (!found || found.onlyAsSource) continue;
			yield { ...placeOf(link), message: `The link leads to ${found.what}.`, hint: found.hint };
		}
	},
	// An address for examples is right in a directory that is one.
	*check({ entries }) {
		const urls = entries.flatMap(({ value }) => (value?.sources ?? []).map(({ url }) => url));
		if (urls.filter(isExample).length > urls.length / 2) return;
		for (const entry of entries)
			for (const [index, { url }] of (entry.value?.sources ?? []).entries())
				if (isExample(url))
					yield wrongIn(entry, ['sources', index, 'url'], {
						says: 'leads to example.org, which exists only for examples.',
						hint: 'Give the public address of the page.',
					});
	},
} as const satisfies Rule;
