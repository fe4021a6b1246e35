import { plainName } from '../plain-name.ts';
import type { Rule } from './rule.ts';

/** Two entries of one name cannot be told apart in a list, nor by a search engine. */
export const duplicateTitle = {
	id: 'duplicate-title',
	summary: 'No two entries of a collection have the same title.',
	group: 'words',
	example: {
		file: 'calls/pathways-for-frailty.mdx',
		bad: 'title: Digital pathways for frailty\n',
		good: 'title: Digital pathways for frailty, second round\n',
	},
	*check({ entries }) {
		const first = new Map<string, string>();
		for (const { collection, file, frontMatter, value } of entries) {
			if (!value) continue;
			const key = `${collection} ${plainName(value.title)}`;
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
