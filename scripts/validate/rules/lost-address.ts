import { collectionNames } from '#schema/names.ts';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { Rule } from './rule.ts';

/** People have bookmarked it, and other sites link to it: what was published stays to be found. */
export const lostAddress = {
	id: 'lost-address',
	summary: 'An address that the directory has had leads somewhere for ever.',
	group: 'file',
	example: {
		file: 'calls/frailty.mdx',
		bad: 'title: Digital pathways for frailty\n',
		good: 'title: Digital pathways for frailty\nformerSlugs: [frail-people]\n',
		gone: { 'calls/frail-people': 'calls/frailty' },
	},
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
			if (heir)
				yield {
					file: heir.file,
					...heir.frontMatter.placeOfKey(['formerSlugs']),
					field: 'formerSlugs',
					message,
					hint:
						formerAddresses(heir).length > 0
							? `If this entry has taken its place, add ${slug} to formerSlugs.`
							: `If this entry has taken its place, add formerSlugs: [${slug}].`,
				};
			else
				yield {
					file: `${folder}/${address}.mdx`,
					line: 1,
					column: 1,
					message,
					hint: `Put the file back, and say under withdrawn why it no longer holds; or add ${slug} to formerSlugs in the entry of ${collection} that has taken its place.`,
				};
		}
	},
} as const satisfies Rule;

const entryAt = ({ entries }: Corpus, address: string) =>
	entries.find(({ collection, slug }) => `${collection}/${slug}` === address);

/** Old addresses as the file gives them, even where something else in it is wrong. */
function formerAddresses({ collection, frontMatter: { data } }: Entry): string[] {
	const slugs = (data as { formerSlugs?: unknown } | null | undefined)?.formerSlugs;
	return Array.isArray(slugs) ? slugs.map((slug) => `${collection}/${String(slug)}`) : [];
}
