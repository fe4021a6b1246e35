import { top } from '../finding.ts';
import { knownPages } from '../corpus/pages.ts';
import { isSlug, slugOf } from '#lib/text/names.ts';
import { type Rule, wrongIn, wrongValue } from './rule.ts';
import { collectionNames } from '#schema/names.ts';
import type { Corpus, EntryFile } from '../corpus/corpus.ts';

/** The name is the address for good, and two names that differ only in case would be one entry. */
export const badFileName = {
	id: 'bad-file-name',
	summary: 'A file name is lower-case letters, digits and hyphens: it is the address of the entry.',
	group: 'file',
	file: 'calls/Stroke_2026.mdx',
	bad: 'title: Stroke care at home, 2026\n',
	good: 'title: Stroke care at home, 2026\n',
	goodFile: 'calls/stroke-2026.mdx',
	*checkEntry({ collection, slug, frontMatter, value }) {
		if (knownPages.has(`/${collection}/${slug}/`))
			yield {
				...top,
				message: `The file name "${slug}.mdx" would put the entry at /${collection}/${slug}/, which is a page of the site.`,
				hint: 'Name it after its title.',
			};
		if (!isSlug(slug)) {
			const better = slug === 'NAME-IT-HERE' ? slugOf(value?.title ?? '') : slugOf(slug);
			yield {
				...top,
				message: `The file name "${slug}.mdx" has more in it than lower-case letters, digits and hyphens.`,
				hint: better ? `Call it "${better}.mdx".` : 'Name it after its title.',
			};
		}
		for (const [index, former] of (value?.formerSlugs ?? []).entries())
			if (!isSlug(former))
				yield wrongValue(frontMatter, ['formerSlugs', index], {
					says: `is "${former}", which is not a file name without .mdx.`,
					hint: 'Give the old file name: lower-case letters, digits and hyphens.',
				});
	},
} as const satisfies Rule;

/** An old address can lead to one place only. */
export const slugTaken = {
	id: 'slug-taken',
	summary: 'An old address (formerSlugs) is not the address of any other entry, old or new.',
	group: 'file',
	beside: { 'calls/stroke.mdx': 'title: Stroke care at home\n' },
	bad: 'formerSlugs: [stroke]\n',
	good: 'formerSlugs: [frailty-pathways]\n',
	*check(corpus) {
		const claimed = new Map<string, string>();
		for (const entry of corpus.entries) {
			const { collection, file, value } = entry;
			for (const [index, slug] of (value?.formerSlugs ?? []).entries()) {
				const address = `${collection}/${slug}`;
				const taken = corpus.find(collection, slug)?.file ?? claimed.get(address);
				claimed.set(address, file);
				if (!taken) continue;
				yield wrongIn(entry, ['formerSlugs', index], {
					says: `is "${slug}", but /${address}/ already leads to ${taken}.`,
					hint: 'Leave it out here, or there.',
				});
			}
		}
	},
} as const satisfies Rule;

/** People have bookmarked it, and other sites link to it: what was published stays to be found. */
export const lostAddress = {
	id: 'lost-address',
	summary: 'An address that the directory has had leads somewhere for ever.',
	group: 'file',
	bad: 'title: Digital pathways for frailty\n',
	good: 'title: Digital pathways for frailty\nformerSlugs: [frail-people]\n',
	gone: { 'calls/frail-people': 'calls/frailty' },
	*check(corpus) {
		const { base, folder } = corpus;
		if (!base) return;
		const former = new Set(corpus.entries.flatMap(formerAddresses));
		for (const [address, to] of base.gone) {
			const [collection = '', slug = ''] = address.split('/');
			const isOurs = collectionNames.some((it) => it === collection);
			if (!isOurs || former.has(address) || entryAt(corpus, address)) continue;
			const heir = to?.startsWith(`${collection}/`) ? entryAt(corpus, to) : undefined;
			const message = `/${address}/ is an address on ${base.name}, and leads nowhere from here.`;
			if (heir) {
				const place = heir.frontMatter.placeOfKey(['formerSlugs']);
				const add =
					formerAddresses(heir).length > 0
						? `add ${slug} to formerSlugs`
						: `add formerSlugs: [${slug}]`;
				const hint = `If this entry has taken its place, ${add}.`;
				yield { file: heir.file, ...place, field: 'formerSlugs', message, hint };
			} else
				yield {
					...{ file: `${folder}/${address}.mdx`, ...top, message },
					hint: `Put the file back, and say under withdrawn why it no longer holds; or add ${slug} to formerSlugs in the entry of ${collection} that has taken its place.`,
				};
		}
	},
} as const satisfies Rule;

const entryAt = ({ entries }: Corpus, address: string) =>
	entries.find(({ collection, slug }) => `${collection}/${slug}` === address);

/** Old addresses as the file gives them, even where something else in it is wrong. */
function formerAddresses({ collection, frontMatter: { data } }: EntryFile): string[] {
	const slugs = (data as { formerSlugs?: unknown } | null | undefined)?.formerSlugs;
	return Array.isArray(slugs) ? slugs.map((slug) => `${collection}/${String(slug)}`) : [];
}
