import { boardOf, isAreaId } from '#lib/find/area-ids.ts';
import type { Entry } from '../corpus/corpus.ts';
import { exampleAreas } from '../examples/example-areas.ts';
import type { Rule } from './rule.ts';

interface Listed {
	system: Entry<'systems'>;
	index: number;
}

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
		const first = new Map<string, Listed>();
		for (const system of corpus.in('systems')) {
			for (const [index, { id }] of (system.value?.areas ?? []).entries()) {
				const here = { system, index };
				const before = first.get(id);
				if (!before) {
					first.set(id, here);
					continue;
				}
				const isOurs = isAreaId(id) && boardOf(id) === system.slug && before.system !== system;
				const [wrong, right] = isOurs ? [before, here] : [here, before];
				const field = `areas[${wrong.index}].id`;
				yield {
					file: wrong.system.file,
					...wrong.system.frontMatter.placeOfValue(['areas', wrong.index, 'id']),
					field,
					message: `${field} is "${id}", an area that ${right.system.file} has already.`,
					hint: 'List each area once, with one network. A board that closed keeps its areas.',
				};
			}
		}
	},
} as const satisfies Rule;
