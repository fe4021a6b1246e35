import type { Rule } from './rule.ts';

/** An old address can lead to one place only. */
export const slugTaken = {
	id: 'slug-taken',
	summary: 'An old address (formerSlugs) is not the address of any other entry, old or new.',
	group: 'file',
	example: {
		file: 'calls/frailty.mdx',
		beside: { 'calls/stroke.mdx': 'title: Stroke care at home\n' },
		bad: 'formerSlugs: [stroke]\n',
		good: 'formerSlugs: [frailty-pathways]\n',
	},
	*check(corpus) {
		const claimed = new Map<string, string>();
		for (const { collection, file, frontMatter, value } of corpus.entries) {
			for (const [index, slug] of (value?.formerSlugs ?? []).entries()) {
				const address = `${collection}/${slug}`;
				const taken = corpus.find(collection, slug)?.file ?? claimed.get(address);
				claimed.set(address, file);
				if (!taken) continue;
				const field = `formerSlugs[${index}]`;
				yield {
					file,
					...frontMatter.placeOfValue(['formerSlugs', index]),
					field,
					message: `${field} is "${slug}", but /${address}/ already leads to ${taken}.`,
					hint: 'Leave it out here, or there.',
				};
			}
		}
	},
} as const satisfies Rule;
