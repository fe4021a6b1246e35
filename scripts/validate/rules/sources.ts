import { typeOf } from '#schema/field-type.ts';
import { quoted } from '../explain/value.ts';
import { nearest } from '#lib/text/distance.ts';
import { isSlug } from '#lib/text/names.ts';
import { pathText, valueAt } from '../explain/walk-schema.ts';
import type { Path } from '../read/yaml.ts';
import type { Rule } from './rule.ts';

/** A fact that cites nothing has no source, whatever it looks like. */
export const brokenCitation = {
	id: 'broken-citation',
	summary: 'A citation names a source of the same entry, once, and no two sources share an id.',
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
		// Where there are none, the schema says so once.
		if (!Array.isArray(sources) || sources.length === 0) return;
		const ids = new Set<string>();
		let isTaken = false;
		for (const index of sources.keys()) {
			const path = ['sources', index, 'id'];
			const id = valueAt(data, path);
			if (typeof id !== 'string') continue;
			isTaken ||= ids.has(id);
			if (ids.has(id))
				yield {
					...at(path),
					message: `${pathText(path)} is "${id}", which another source of this entry has already.`,
					hint: 'Give each source an id of its own.',
				};
			ids.add(id);
		}
		for (const list of met) {
			const { type } = list;
			if (type.kind !== 'list' || typeOf(type.item).kind !== 'citation') continue;
			if (!Array.isArray(list.value)) continue;
			for (const [index, id] of (list.value as unknown[]).entries()) {
				// What is no id the schema names; and a source may have lost its id to the other one.
				if (typeof id !== 'string' || !isSlug(id)) continue;
				const isAgain = list.value.indexOf(id) < index;
				if (!isAgain && (ids.has(id) || isTaken)) continue;
				const path = [...list.path, index];
				if (isAgain)
					yield {
						...at(path),
						message: `${pathText(path)} is ${quoted(id)}, which the list has already.`,
						hint: 'Cite each source once.',
					};
				else yield unknown(path, id);
			}
		}

		function unknown(path: Path, id: string) {
			const close = nearest(id, ids);
			return {
				...at(path),
				message: `${pathText(path)} is ${quoted(id)}, but no source of this entry has that id.`,
				hint: close ? `Did you mean "${close}"?` : 'Give the id of one of its sources.',
			};
		}
	},
} as const satisfies Rule;

/** An address with nothing in it to put in order: most are, and reading them costs a tenth. */
const plain = /^https:\/\/(?:www\.)?([a-z0-9.-]+(?:\/[\w~-][\w.~-]*)*)\/?$/;

/** An address without what makes no difference to the page that it leads to. */
export function sameAddress(url: string): string {
	const [, same] = plain.exec(url) ?? [];
	if (same !== undefined) return same;
	const { hostname, pathname, searchParams } = new URL(url);
	const asked = [...searchParams].filter(([key]) => !/^(utm_\w+|fbclid|gclid)$/.test(key));
	const query = new URLSearchParams(asked).toString();
	return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query && `?${query}`}`;
}

/** The same page twice looks like two who say the same. */
export const sourceTwice = {
	id: 'source-twice',
	summary: 'No two sources of an entry are the same page.',
	group: 'sources',
	example: {
		file: 'signposts/agency.mdx',
		bad: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
  - title: About the agency
    publisher: An agency
    url: https://www.example.org/what-we-do/
`,
		good: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
  - title: About the agency
    publisher: An agency
    url: https://www.example.org/about
`,
	},
	*checkEntry({ frontMatter, value }) {
		const first = new Map<string, number>();
		for (const [index, { url }] of (value?.sources ?? []).entries()) {
			const key = sameAddress(url);
			const other = first.get(key);
			if (other === undefined) {
				first.set(key, index);
				continue;
			}
			const field = `sources[${index}].url`;
			yield {
				...frontMatter.placeOfValue(['sources', index, 'url']),
				field,
				message: `${field} is the page that sources[${other}] gives already.`,
				hint: 'Give each page once, and cite its id from every fact that rests on it.',
			};
		}
	},
} as const satisfies Rule;
