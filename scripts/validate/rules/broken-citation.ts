import { cites } from '#schema/fields.ts';
import { quoted } from '../explain-value.ts';
import { nearest } from '../nearest.ts';
import { isSame, pathText, valueAt } from '../walk-schema.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

/** A fact that cites nothing has no source, whatever it looks like. */
export const brokenCitation = {
	id: 'broken-citation',
	summary: 'A citation names a source of the same entry, and no two sources share an id.',
	group: 'sources',
	example: {
		file: 'networks/wessex.mdx',
		bad: 'strengths:\n  - text: Work on frailty.\n    cites: [pages]\n',
		good: 'strengths:\n  - text: Work on frailty.\n    cites: [page]\n',
	},
	*checkEntry({ frontMatter, met }) {
		const { data } = frontMatter;
		const at = (path: Path) => ({
			...frontMatter.placeOfValue(path),
			field: pathText(path),
		});
		const sources = valueAt(data, ['sources']);
		const ids = new Set<string>();
		for (const index of Array.isArray(sources) ? sources.keys() : []) {
			const path = ['sources', index, 'id'];
			const id = valueAt(data, path);
			if (typeof id !== 'string') continue;
			if (ids.has(id))
				yield {
					...at(path),
					message: `${pathText(path)} is "${id}", which another source of this entry has already.`,
					hint: 'Give each source an id of its own.',
				};
			ids.add(id);
		}
		const cited = met.flatMap(({ schema, value, path }) =>
			isSame(schema, cites) && Array.isArray(value)
				? value.map((id: unknown, index) => ({ id, path: [...path, index] }))
				: [],
		);
		for (const { path, id } of cited) {
			if (typeof id !== 'string' || ids.has(id)) continue;
			const close = nearest(id, ids);
			yield {
				...at(path),
				message: `${pathText(path)} is ${quoted(id)}, but no source of this entry has that id.`,
				hint: close ? `Did you mean "${close}"?` : 'Give the id of one of its sources.',
			};
		}
	},
} as const satisfies Rule;
