import type { Rule } from './rule.ts';

/** A postcode maps to an area, and an area to its network: with two answers there is none. */
export const areaTwice = {
	id: 'area-twice',
	summary: 'An area lies in one current system, and one network serves it.',
	*check(corpus) {
		const first = new Map<string, { file: string; network: string; isCurrent: boolean }>();
		for (const { file, frontMatter, value } of corpus.in('systems')) {
			for (const [index, { id, network }] of (value?.areas ?? []).entries()) {
				const here = { file, network, isCurrent: value?.to === undefined };
				const other = first.get(id);
				if (!other || here.isCurrent) first.set(id, here);
				if (!other) continue;
				const isTwice = other.file === file || (other.isCurrent && here.isCurrent);
				if (!isTwice && other.network === network) continue;
				const field = `areas[${index}].id`;
				yield {
					file,
					...frontMatter.placeOfValue(['areas', index, 'id']),
					field,
					message: isTwice
						? `${field} is "${id}", an area that ${other.file} has already.`
						: `${field} is "${id}", which ${other.file} gives to the network "${other.network}".`,
					hint: 'List each area once among current systems, with one network.',
				};
			}
		}
	},
} as const satisfies Rule;
