import { typeOf } from '#schema/field-type.ts';
import { quoted } from '../explain/value.ts';
import { nearest } from '#lib/text/distance.ts';
import { isSlug } from '#lib/text/names.ts';
import { valueAt } from '../explain/walk-schema.ts';
import { repeated, type Rule, wrongValue } from './rule.ts';

/** A fact that cites nothing has no source, whatever it looks like. */
export const brokenCitation = {
	id: 'broken-citation',
	summary: 'A citation names a source of the same entry, once, and no two sources share an id.',
	group: 'sources',
	file: 'networks/wessex.mdx',
	bad: 'strengths:\n  - text: Work on frailty.\n    cites: [pages]\n',
	good: 'strengths:\n  - text: Work on frailty.\n    cites: [page]\n',
	*checkEntry({ frontMatter, values }) {
		const { data } = frontMatter;
		const sources = valueAt(data, ['sources']);
		// Where there are none, the schema says so once.
		if (!Array.isArray(sources) || sources.length === 0) return;
		const given = sources.flatMap((_, index) => {
			const path = ['sources', index, 'id'];
			const id = valueAt(data, path);
			return typeof id === 'string' ? [{ path, id }] : [];
		});
		const again = [...repeated(given, ({ id }) => id)];
		for (const [{ path, id }] of again)
			yield wrongValue(frontMatter, path, {
				says: `is "${id}", which another source of this entry has already.`,
				hint: 'Give each source an id of its own.',
			});
		const ids = new Set(given.map(({ id }) => id));
		for (const it of values) {
			const { type, value: list } = it;
			if (type.kind !== 'list' || typeOf(type.item).kind !== 'citation') continue;
			if (!Array.isArray(list)) continue;
			for (const [index, id] of (list as unknown[]).entries()) {
				// What is no id the schema names.
				if (typeof id !== 'string' || !isSlug(id)) continue;
				if (list.indexOf(id) < index)
					yield wrongValue(frontMatter, [...it.path, index], {
						says: `is ${quoted(id)}, which the list has already.`,
						hint: 'Cite each source once.',
					});
				// A source may have lost its id to the other one.
				else if (!ids.has(id) && again.length === 0) {
					const close = nearest(id, ids);
					yield wrongValue(frontMatter, [...it.path, index], {
						says: `is ${quoted(id)}, but no source of this entry has that id.`,
						hint: close ? `Did you mean "${close}"?` : 'Give the id of one of its sources.',
					});
				}
			}
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
	*checkEntry({ frontMatter, value }) {
		const sources = [...(value?.sources ?? []).entries()];
		for (const [[index], [other]] of repeated(sources, ([, { url }]) => sameAddress(url)))
			yield wrongValue(frontMatter, ['sources', index, 'url'], {
				says: `is the page that sources[${other}] gives already.`,
				hint: 'Give each page once, and cite its id from every fact that rests on it.',
			});
	},
} as const satisfies Rule;
