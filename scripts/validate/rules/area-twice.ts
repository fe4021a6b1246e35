import { exampleAreas } from './example-areas.ts';
import type { Rule } from './rule.ts';

/** A postcode maps to an area, and an area to its network: with two answers there is none. */
export const areaTwice = {
	id: 'area-twice',
	summary: 'An area is listed by one system, once, with one network.',
	group: 'areas',
	example: {
		file: 'systems/somerset.mdx',
		beside: { 'systems/dorset.mdx': exampleAreas('dorset') },
		bad: exampleAreas('dorset'),
		good: exampleAreas('somerset'),
	},
	*check(corpus) {
		const first = new Map<string, string>();
		for (const { file, frontMatter, value } of corpus.in('systems')) {
			for (const [index, { id }] of (value?.areas ?? []).entries()) {
				const other = first.get(id);
				if (other === undefined) {
					first.set(id, file);
					continue;
				}
				const field = `areas[${index}].id`;
				yield {
					file,
					...frontMatter.placeOfValue(['areas', index, 'id']),
					field,
					message: `${field} is "${id}", an area that ${other} has already.`,
					hint: 'List each area once, with one network. A board that closed keeps its areas.',
				};
			}
		}
	},
} as const satisfies Rule;
