import { plainName } from '#lib/text/names.ts';
import { titleFault } from './empty-title.ts';
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
		const first = new Map<string, { file: string; title: string }>();
		for (const { collection, file, frontMatter, value } of entries) {
			if (!value) continue;
			const key = `${collection} ${plainName(value.title)}`;
			const other = first.get(key);
			// One in capitals, or with a full stop, is for empty-title first.
			if (other && titleFault(value.title) === undefined && titleFault(other.title) === undefined)
				yield {
					file,
					...frontMatter.placeOfValue(['title']),
					field: 'title',
					message: `title is the same as in ${other.file}.`,
					hint: 'Say what makes it different, such as its year or round, or remove one of the two.',
				};
			if (!other) first.set(key, { file, title: value.title });
		}
	},
} as const satisfies Rule;
