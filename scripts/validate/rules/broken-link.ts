import { type CollectionName, collectionNames } from '#schema/names.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { placeOf } from '../finding.ts';
import { isOutward, linksOf, placeOfAddress } from '../read/body.ts';
import { knownPages } from '../corpus/pages.ts';
import { nearest } from '#lib/text/distance.ts';
import type { Slip } from '../read/slips.ts';
import type { Rule } from './rule.ts';

const isName = (text: string | undefined): text is CollectionName =>
	collectionNames.some((name) => name === text);

const slips: Readonly<Record<Exclude<Slip['slip'], 'heading'>, string>> = {
	gap: 'a space stands between its words and its address',
	space: 'its address has a space in it',
	open: 'no bracket closes its address',
	turned: 'round and square brackets are the wrong way round',
	unnamed: 'its second brackets name an address that the body does not give',
};

/** Links within the site. Those of pages are tested on the built site; these are the authors’. */
export const brokenLink = {
	id: 'broken-link',
	summary:
		'A link is written as one; within the site it begins and ends with / and leads to a page that exists.',
	group: 'body',
	file: 'guides/calls.mdx',
	bad: '---\nSee [the call on frailty](/calls/fraility/).\n',
	good: '---\nSee [the call on frailty](/calls/frailty/).\n',
	*checkEntry({ body }) {
		for (const part of body.parts) {
			if (part.kind !== 'slip' || part.slip === 'heading') continue;
			yield {
				...placeOf(part),
				message: `This is no link: ${slips[part.slip]}.`,
				hint: 'Write [words that say where it leads](its address), without a space before or in the address.',
			};
		}
	},
	*check(corpus) {
		const faults = new Map<string, ReturnType<typeof fault>>();
		const faultOf = (url: string) => {
			if (!faults.has(url)) faults.set(url, fault(url, corpus));
			return faults.get(url);
		};
		for (const entry of corpus.entries) {
			const { file } = entry;
			for (const link of linksOf(entry)) {
				const said =
					isOutward(link.url) || link.url.startsWith('#') ? undefined : faultOf(link.url);
				if (!said) continue;
				const { instead, ...words } = said;
				const place = instead && placeOfAddress(entry.lines, link);
				if (place) yield { file, ...place, ...said };
				else yield { file, ...placeOf(link), ...words };
			}
		}
	},
} as const satisfies Rule;

function fault(
	url: string,
	corpus: Corpus,
): { message: string; hint: string; instead?: string } | undefined {
	const path = url.replace(/[?#].*$/, '');
	const rest = url.slice(path.length);
	const what = `The link leads to "${url}"`;
	if (!path.startsWith('/'))
		return {
			message: `${what}, which is neither a full address nor one that begins with /.`,
			hint: 'Write /calls/name/ for a page of this site, https://… for others.',
		};
	const isThere = (address: string) => {
		const [, collection, slug, ...rest] = address.split('/');
		if (knownPages.has(address)) return true;
		return isName(collection) && rest.length === 1 && !!slug && !!corpus.find(collection, slug);
	};
	if (isThere(path)) return undefined;
	if (isThere(`${path}/`))
		return {
			message: `${what}, without a / at its end.`,
			hint: `Write ${path}/.`,
			instead: `${path}/${rest}`,
		};
	const [, collection, slug = ''] = path.split('/');
	const entries = isName(collection) ? corpus.in(collection) : [];
	const moved = entries.find(({ value }) => value?.formerSlugs?.includes(slug));
	if (moved)
		return {
			message: `${what}, which has moved.`,
			hint: `Write /${moved.collection}/${moved.slug}/.`,
			instead: `/${moved.collection}/${moved.slug}/${rest}`,
		};
	const slugs = entries.map((entry) => entry.slug);
	const near = nearest(slug, slugs);
	const folder = nearest(collection ?? '', collectionNames);
	const close = near
		? `/${collection}/${near}/`
		: slug && isThere(`/${folder}/${slug}/`)
			? `/${folder}/${slug}/`
			: nearest(path, knownPages);
	return {
		message: `${what}, but there is no such page.`,
		hint: close
			? `Did you mean ${close}?`
			: 'Lead to an entry, such as /calls/name/, or to a page of the menu.',
	};
}
