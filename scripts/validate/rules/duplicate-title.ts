import type { Rule } from './rule.ts';

/** Two entries of one name cannot be told apart in a list, nor by a search engine. */
export const duplicateTitle = {
	id: 'duplicate-title',
	summary: 'No two entries of a collection have the same title.',
	*check({ entries }) {
		const first = new Map<string, string>();
		for (const { collection, file, frontMatter, value } of entries) {
			if (!value) continue;
			const key = `${collection} ${value.title.toLowerCase().replace(/\s+/g, ' ')}`;
			const other = first.get(key);
			if (other)
				yield {
					file,
					...frontMatter.placeOfValue(['title']),
					field: 'title',
					message: `title is the same as in ${other}.`,
					hint: 'Say what makes it different, such as its year or round, or remove one of the two.',
				};
			else first.set(key, file);
		}
	},
} as const satisfies Rule;
