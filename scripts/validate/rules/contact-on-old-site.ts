import { hostOf } from '#lib/urls.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Rule, wrongIn } from './rule.ts';

const isUrl = (text: string | undefined): text is string => text?.startsWith('https://') ?? false;

/** The hosts that a network has left, each with the name of the file that says so. */
const hostsLeft = (corpus: Corpus): Map<string, string> =>
	new Map(
		corpus.in('networks').flatMap(({ slug, value }) => {
			const now = value && hostOf(value.website.url);
			return (value?.website.older ?? [])
				.filter(isUrl)
				.map(hostOf)
				.filter((host) => host !== now)
				.map((host): [string, string] => [host, slug]);
		}),
	);

/** The host of an address, or of a site above it, that was left: `meridian.wmahsn.org` is of `wmahsn.org`. */
const leftBy = (left: ReadonlyMap<string, string>, url: string): string | undefined => {
	const host = hostOf(url);
	return [...left.keys()].find((old) => host === old || host.endsWith(`.${old}`));
};

/** Who follows a way in to a site that was left finds nobody there. */
export const contactOnOldSite = {
	id: 'contact-on-old-site',
	summary: 'A way to reach a body does not lead to a site that a network has left.',
	group: 'links',
	file: 'networks/wessex.mdx',
	bad: `website:
  url: https://www.example.org/
  confirmed: true
  older: [https://wessexahsn.org.uk]
contact:
  routes:
    - kind: way-in
      for: [innovator-company]
      text: Advice for companies.
      url: https://ideas.wessexahsn.org.uk/
      sure: high
      cites: [page]
`,
	good: `website:
  url: https://www.example.org/
  confirmed: true
  older: [https://wessexahsn.org.uk]
contact:
  formerOffers:
    - name: Ideas
      period: Until 2023
      text: A form took in ideas from companies.
      cites: [page]
`,
	*check(corpus) {
		const left = hostsLeft(corpus);
		for (const entry of [...corpus.in('networks'), ...corpus.in('systems')])
			for (const [index, { url }] of (entry.value?.contact?.routes ?? []).entries()) {
				const old = isUrl(url) ? leftBy(left, url) : undefined;
				if (old === undefined) continue;
				yield wrongIn(entry, ['contact', 'routes', index, 'url'], {
					says: `is on ${old}, a site that content/networks/${left.get(old)}.mdx says was left.`,
					hint: 'Give the address on the site of today, or tell of it under formerOffers.',
				});
			}
	},
} as const satisfies Rule;
