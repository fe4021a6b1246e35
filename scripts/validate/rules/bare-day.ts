import { schemas } from '#schema/index.ts';
import { isPreprocessed, pathText, takesText, walkSchema } from '../walk-schema.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

/** What js-yaml, which Astro reads with, takes for a moment in time. */
const looksLikeDay = /^\d{4}-\d{1,2}-\d{1,2}($|[Tt\s].*\d:\d)/;

/** Fields for days put such a value back into text; fields for words would fail in the build. */
export const bareDay = {
	id: 'bare-day',
	summary: 'In a field for words, a day stands in quotes.',
	*check({ entries }) {
		for (const { collection, file, frontMatter } of entries) {
			const found = new Map<string, { path: Path; value: string }>();
			walkSchema(schemas[collection], frontMatter.data, (schema, value, path) => {
				if (typeof value !== 'string' || !looksLikeDay.test(value)) return;
				// The walk comes by with what wraps a field first, and the field itself last.
				if (isPreprocessed(schema)) found.set(pathText(path), { path: [], value });
				else if (takesText(schema) && found.get(pathText(path))?.path.length !== 0)
					found.set(pathText(path), { path, value });
			});
			for (const [field, { path, value }] of found) {
				if (path.length === 0 || !frontMatter.isBare(path)) continue;
				yield {
					file,
					...frontMatter.placeOfValue(path),
					field,
					message: `${field} is ${value} without quotes, which Astro does not read as text.`,
					hint: `Put it in quotes: "${value}".`,
				};
			}
		}
	},
} as const satisfies Rule;
