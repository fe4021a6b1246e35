import { referenceTargets } from '#schema/fields.ts';
import type { Entry } from '../corpus.ts';
import { nearest } from '../nearest.ts';
import { isSlug } from '../slug.ts';
import { pathText } from '../walk-schema.ts';
import type { Rule } from './rule.ts';

/** Every reference in an entry: which field it is in, where it leads and what it says. */
const referencesIn = ({ met }: Entry) =>
	met.flatMap(({ schema, value, path }) => {
		const target = typeof value === 'string' && referenceTargets.get(schema)?.collection;
		return target ? [{ path, target, slug: value }] : [];
	});

/** Astro only logs a reference that leads nowhere, so the page would be published without it. */
export const brokenReference = {
	id: 'broken-reference',
	summary: 'A reference names another entry, one that exists, once.',
	*check(corpus) {
		for (const entry of corpus.entries) {
			const { collection, slug: own, file, frontMatter } = entry;
			const seen = new Set<string>();
			for (const { path, target, slug } of referencesIn(entry)) {
				const isSelf = target === collection && slug === own;
				const key = `${pathText(path.slice(0, -1))} ${slug}`;
				const isAgain = typeof path.at(-1) === 'number' && seen.has(key);
				seen.add(key);
				if (!isSelf && !isAgain && corpus.find(target, slug)) continue;
				const place = { file, ...frontMatter.placeOfValue(path), field: pathText(path) };
				if (isSelf)
					yield {
						...place,
						message: `${place.field} is "${slug}", which is this entry itself.`,
						hint: 'Name another entry, or leave it out.',
					};
				else if (!corpus.find(target, slug)) {
					if (!isSlug(slug)) continue; // the schema says so already
					const close = nearest(
						slug,
						corpus.in(target).map((entry) => entry.slug),
					);
					yield {
						...place,
						message: `${place.field} is "${slug}", but there is no ${corpus.folder}/${target}/${slug}.mdx.`,
						hint: close
							? `Did you mean "${close}"?`
							: `Give the name of a file in ${corpus.folder}/${target}/, without .mdx.`,
					};
				} else if (isAgain)
					yield {
						...place,
						message: `${place.field} is "${slug}", which the list has already.`,
						hint: 'Name each entry once.',
					};
			}
		}
	},
} as const satisfies Rule;
