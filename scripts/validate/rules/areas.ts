import { boardOf, isAreaId, areaIds } from '#lib/find/area-ids.ts';
import type { EntryFile } from '../corpus/corpus.ts';
import { repeated, type Rule, wrongIn, wrongValue } from './rule.ts';
import { nearest } from '#lib/text/distance.ts';

/** The areas of a system in an example, each served by the network of the sample. */
export const exampleAreas = (...ids: string[]): string =>
	`areas:\n${ids
		.map(
			(id) => `  - id: ${id}
    name: Towns and villages
    network: wessex
    confidence: high
    why: The network names it on its page.
    cites: [page]
`,
		)
		.join('')}`;

/** A postcode maps to an area, and an area to its network: with two answers there is none. */
export const areaTwice = {
	id: 'area-twice',
	summary: 'An area is listed by one system, once, with one network.',
	group: 'areas',
	file: 'systems/somerset.mdx',
	beside: { 'systems/dorset.mdx': exampleAreas('dorset') },
	bad: exampleAreas('dorset'),
	good: exampleAreas('somerset'),
	*check(corpus) {
		const listed = corpus
			.in('systems')
			.flatMap((system) => idsOf(system).map((id, index) => ({ system, index, id })));
		for (const [here, before] of repeated(listed, ({ id }) => id)) {
			const { id, system } = here;
			const isOurs = isAreaId(id) && boardOf(id) === system.slug && before.system !== system;
			const [wrong, right] = isOurs ? [before, here] : [here, before];
			yield wrongIn(wrong.system, ['areas', wrong.index, 'id'], {
				says: `is "${id}", an area that ${right.system.file} has already.`,
				hint: 'List each area once, with one network. A board that closed keeps its areas.',
			});
		}
	},
} as const satisfies Rule;

/** The finder and the map know the areas by these ids: one that they do not have is never found. */
export const unknownArea = {
	id: 'unknown-area',
	summary: 'An area has the id of one in the geography.',
	group: 'areas',
	file: 'systems/dorset.mdx',
	bad: exampleAreas('dorsett'),
	good: exampleAreas('dorset'),
	*checkEntry(entry) {
		if (entry.collection !== 'systems') return;
		for (const [index, id] of idsOf(entry).entries()) {
			if (isAreaId(id)) continue;
			const near = nearest(id, areaIds);
			yield wrongValue(entry.frontMatter, ['areas', index, 'id'], {
				says: `is "${id}", which is no area of the geography.`,
				hint: near
					? `Did you mean "${near}"?`
					: 'The ids are listed in src/lib/find/area-ids.ts. They do not change.',
			});
		}
	},
} as const satisfies Rule;

/**
 * A postcode in an area that no system lists would have no network. Content with fewer than half of the
 * areas is a sample, such as an example of a guide, and owes none. What a refused file lists is not known.
 */
export const unservedArea = {
	id: 'unserved-area',
	summary: 'Every area of the geography is listed by a system, with its network.',
	group: 'areas',
	file: 'systems/dorset.mdx',
	around: { 'systems/the-rest.mdx': exampleAreas(...areaIds.filter((id) => id !== 'dorset')) },
	bad: 'nhsRegion: South West\n',
	good: `nhsRegion: South West\n${exampleAreas('dorset')}`,
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

const idsOf = ({ value }: EntryFile<'systems'>): string[] =>
	(value?.areas ?? []).map(({ id }) => id);
