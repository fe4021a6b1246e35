import { areaIds, boardOf, isAreaId } from '#lib/find/area-ids.ts';
import type { Entry } from '../corpus/corpus.ts';
import { exampleAreas } from '../examples/example-areas.ts';
import type { Rule } from './rule.ts';

/**
 * A postcode in an area that no system lists would have no network. Content with fewer than half of the
 * areas is a sample, such as an example of a guide, and owes none. What a refused file lists is not known.
 */
export const unservedArea = {
	id: 'unserved-area',
	summary: 'Every area of the geography is listed by a system, with its network.',
	group: 'areas',
	example: {
		file: 'systems/dorset.mdx',
		around: {
			'systems/the-rest.mdx': exampleAreas(...areaIds.filter((id) => id !== 'dorset')),
		},
		bad: 'nhsRegion: South West\n',
		good: `nhsRegion: South West\n${exampleAreas('dorset')}`,
	},
	*check(corpus) {
		const systems = corpus.in('systems');
		if (systems.some(({ value }) => !value)) return;
		const ids = systems.flatMap(idsOf);
		const listed = new Set(ids);
		// An area that took the id of another, or one that there is not, is missed under its own: one fault.
		if (listed.size < ids.length || ids.some((id) => !isAreaId(id))) return;
		const missing = areaIds.filter((id) => !listed.has(id));
		if (missing.length > areaIds.length / 2) return;
		for (const id of missing) {
			const board = systems.find(({ slug }) => slug === boardOf(id));
			const entry = board ?? systems.find((system) => idsOf(system).length > 0);
			if (!entry) continue;
			const isListed = idsOf(entry).length > 0;
			yield {
				file: entry.file,
				...(isListed
					? entry.frontMatter.placeOfKey(['areas'])
					: entry.frontMatter.placeOfValue([])),
				field: 'areas',
				message: `No system lists the area "${id}", so nothing says which network serves it.`,
				hint: board
					? 'List it here under areas, with its network, how sure that is and why.'
					: `List it under areas of ${corpus.folder}/systems/${boardOf(id)}.mdx, or of the system that has it now.`,
			};
		}
	},
} as const satisfies Rule;

const idsOf = ({ value }: Entry<'systems'>): string[] => (value?.areas ?? []).map(({ id }) => id);
