import type { Rule } from './rule.ts';

/** An address with nothing in it to put in order: most are, and reading them costs a tenth. */
const plain = /^https:\/\/(?:www\.)?([a-z0-9.-]+(?:\/[\w~-][\w.~-]*)*)\/?$/;

/** An address without what makes no difference to the page that it leads to. */
export function sameAddress(url: string): string {
	const [, same] = plain.exec(url) ?? [];
	if (same !== undefined) return same;
	const { hostname, pathname, searchParams } = new URL(url);
	const asked = [...searchParams].filter(([key]) => !/^(utm_\w+|fbclid|gclid)$/.test(key));
	const query = new URLSearchParams(asked).toString();
	return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query && `?${query}`}`;
}

/** The same page twice looks like two who say the same. */
export const sourceTwice = {
	id: 'source-twice',
	summary: 'No two sources of an entry are the same page.',
	group: 'sources',
	example: {
		file: 'signposts/agency.mdx',
		bad: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
  - title: About the agency
    publisher: An agency
    url: https://www.example.org/what-we-do/
`,
		good: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
  - title: About the agency
    publisher: An agency
    url: https://www.example.org/about
`,
	},
	*checkEntry({ frontMatter, value }) {
		const first = new Map<string, number>();
		for (const [index, { url }] of (value?.sources ?? []).entries()) {
			const key = sameAddress(url);
			const other = first.get(key);
			if (other === undefined) {
				first.set(key, index);
				continue;
			}
			const field = `sources[${index}].url`;
			yield {
				...frontMatter.placeOfValue(['sources', index, 'url']),
				field,
				message: `${field} is the page that sources[${other}] gives already.`,
				hint: 'Give each page once, and cite its id from every fact that rests on it.',
			};
		}
	},
} as const satisfies Rule;
