import type { Rule } from './rule.ts';

/** What an address leads to, told by its host and, where the host has good pages too, by its path. */
const kinds: { what: string; matches: (url: URL) => boolean }[] = [
	{
		what: 'a page of search results',
		matches: ({ hostname, pathname, searchParams }) =>
			(isGoogle.test(hostname) && /^\/(search|scholar)\b/.test(pathname)) ||
			(/^(www\.|cn\.)?bing\.com$/.test(hostname) && /^\/([a-z]+\/)?search\b/.test(pathname)) ||
			(/^((html|lite|www)\.)?duckduckgo\.com$/.test(hostname) && searchParams.has('q')) ||
			(/(^|\.)search\.yahoo\.[a-z.]+$/.test(hostname) && searchParams.has('p')),
	},
	{
		what: 'a search engine’s cache, which forgets its pages',
		matches: ({ hostname }) =>
			['webcache.googleusercontent.com', 'cc.bingj.com'].includes(hostname),
	},
	{
		what: 'a short or wrapped link, which hides the page it leads to',
		matches: ({ hostname, pathname }) =>
			shorteners.has(hostname.replace(/^www\./, '')) ||
			hostname.endsWith('.safelinks.protection.outlook.com') ||
			(isGoogle.test(hostname) && pathname === '/url'),
	},
];

const isGoogle = /^((www|news|scholar)\.)?google\.(com|co\.uk)$/;

const shorteners = new Set(
	`bit.ly buff.ly cutt.ly goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly
	tiny.cc tinyurl.com`.split(/\s+/),
);

/** A reader must be able to open a source and find there, in years too, what the entry says. */
export const weakSource = {
	id: 'weak-source',
	summary: 'A source is a page itself, not a search for it, a cache of it or a short link to it.',
	*check({ entries }) {
		for (const { file, frontMatter, value } of entries) {
			for (const [index, { url }] of (value?.sources ?? []).entries()) {
				const address = new URL(url);
				const kind = kinds.find(({ matches }) => matches(address));
				if (!kind) continue;
				const field = `sources[${index}].url`;
				yield {
					file,
					...frontMatter.placeOfValue(['sources', index, 'url']),
					field,
					message: `${field} leads to ${kind.what}.`,
					hint: 'Open it, and give the address of the page or document that says what the entry says.',
				};
			}
		}
	},
} as const satisfies Rule;
