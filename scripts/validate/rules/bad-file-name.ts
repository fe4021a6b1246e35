import { knownPages } from '../corpus/known-pages.ts';
import { isSlug, slugOf } from '#lib/text/names.ts';
import type { Rule } from './rule.ts';

/** The name is the address for good, and two names that differ only in case would be one entry. */
export const badFileName = {
	id: 'bad-file-name',
	summary: 'A file name is lower-case letters, digits and hyphens: it is the address of the entry.',
	group: 'file',
	example: {
		file: 'calls/Stroke_2026.mdx',
		bad: 'title: Stroke care at home, 2026\n',
		good: 'title: Stroke care at home, 2026\n',
		goodFile: 'calls/stroke-2026.mdx',
	},
	*checkEntry({ collection, slug, frontMatter, value }) {
		if (knownPages.has(`/${collection}/${slug}/`))
			yield {
				line: 1,
				column: 1,
				message: `The file name "${slug}.mdx" would put the entry at /${collection}/${slug}/, which is a page of the site.`,
				hint: 'Name it after its title.',
			};
		if (!isSlug(slug)) {
			const better = slug === 'NAME-IT-HERE' ? slugOf(value?.title ?? '') : slugOf(slug);
			yield {
				line: 1,
				column: 1,
				message: `The file name "${slug}.mdx" has more in it than lower-case letters, digits and hyphens.`,
				hint: better ? `Call it "${better}.mdx".` : 'Name it after its title.',
			};
		}
		for (const [index, former] of (value?.formerSlugs ?? []).entries())
			if (!isSlug(former))
				yield {
					...frontMatter.placeOfValue(['formerSlugs', index]),
					field: `formerSlugs[${index}]`,
					message: `formerSlugs[${index}] is "${former}", which is not a file name without .mdx.`,
					hint: 'Give the old file name: lower-case letters, digits and hyphens.',
				};
	},
} as const satisfies Rule;
