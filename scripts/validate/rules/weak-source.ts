import { pathText } from '../explain/walk-schema.ts';
import type { Path } from '../read/yaml.ts';
import { weaknessOf } from '../corpus/addresses.ts';
import type { Weakness } from '../corpus/addresses.ts';
import type { Rule } from './rule.ts';

/** Fields outside the list of sources that hold an address. */
const isAddress = (path: Path) => /^(url|agreement)$/.test(String(path.at(-1)));

/** Addresses that are kept for examples; they are right in a directory that is one. */
const isExample = (url: string) => /^https:\/\/([\w-]+\.)*example\.org(\/|$)/.test(url);

/** A reader must be able to open a source and find there, in years too, what the entry says. */
export const weakSource = {
	id: 'weak-source',
	summary:
		'An address leads to a page itself, not to a search, a cache, a chat, a page for signing in, a short link or, unsaid, a copy.',
	group: 'sources',
	example: {
		file: 'calls/frailty.mdx',
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
	},
	*checkEntry({ frontMatter, value, met, body }) {
		const finding = (path: Path, { what, hint }: Weakness) => ({
			...frontMatter.placeOfValue(path),
			field: pathText(path),
			message: `${pathText(path)} leads to ${what}.`,
			hint,
		});
		for (const [index, { url, copy }] of (value?.sources ?? []).entries()) {
			const found = weaknessOf(url);
			if (found && !(found.isCopy && copy)) yield finding(['sources', index, 'url'], found);
		}
		for (const it of value ? met : []) {
			if (typeof it.value !== 'string' || !it.value.includes('://')) continue;
			const { path } = it;
			const found = path[0] !== 'sources' && isAddress(path) ? weaknessOf(it.value) : undefined;
			if (found && !found.onlyAsSource) yield finding(path, found);
		}
		for (const part of body.parts) {
			const found = part.kind === 'link' ? weaknessOf(part.url) : undefined;
			if (part.kind !== 'link' || !found || found.onlyAsSource) continue;
			const { line, column, length } = part;
			yield {
				...{ line, column, ...(length && { length }) },
				message: `The link leads to ${found.what}.`,
				hint: found.hint,
			};
		}
	},
	// An address for examples is right in a directory that is one.
	*check({ entries }) {
		const urls = entries.flatMap(({ value }) => (value?.sources ?? []).map(({ url }) => url));
		if (urls.filter(isExample).length > urls.length / 2) return;
		for (const { file, frontMatter, value } of entries)
			for (const [index, { url }] of (value?.sources ?? []).entries()) {
				if (!isExample(url)) continue;
				const field = `sources[${index}].url`;
				yield {
					file,
					...frontMatter.placeOfValue(['sources', index, 'url']),
					field,
					message: `${field} leads to example.org, which exists only for examples.`,
					hint: 'Give the public address of the page.',
				};
			}
	},
} as const satisfies Rule;
