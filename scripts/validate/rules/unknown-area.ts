import { areaIds, isAreaId } from '#lib/find/area-ids.ts';
import { nearest } from '#lib/text/distance.ts';
import { exampleAreas } from '../examples/example-areas.ts';
import type { Rule } from './rule.ts';

/** The finder and the map know the areas by these ids: one that they do not have is never found. */
export const unknownArea = {
	id: 'unknown-area',
	summary: 'An area has the id of one in the geography.',
	group: 'areas',
	example: {
		file: 'systems/dorset.mdx',
		bad: exampleAreas('dorsett'),
		good: exampleAreas('dorset'),
	},
	*checkEntry(entry) {
		if (entry.collection !== 'systems') return;
		const { frontMatter, value } = entry;
		for (const [index, { id }] of (value?.areas ?? []).entries()) {
			if (isAreaId(id)) continue;
			const field = `areas[${index}].id`;
			const near = nearest(id, areaIds);
			yield {
				...frontMatter.placeOfValue(['areas', index, 'id']),
				field,
				message: `${field} is "${id}", which is no area of the geography.`,
				hint: near
					? `Did you mean "${near}"?`
					: 'The ids are listed in src/lib/find/area-ids.ts. They do not change.',
			};
		}
	},
} as const satisfies Rule;
