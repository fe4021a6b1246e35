import { isPreprocessed, pathText, takesText } from '../walk-schema.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

/** What js-yaml, which Astro reads with, takes for a moment in time. */
const looksLikeDay = /^\d{4}-\d{1,2}-\d{1,2}($|[Tt\s].*\d:\d)/;

/** Fields for days put such a value back into text; fields for words would fail in the build. */
export const bareDay = {
	id: 'bare-day',
	summary: 'In a field for words, a day stands in quotes.',
	*check({ entries }) {
		for (const { file, frontMatter, met } of entries) {
			const words: { path: Path; value: string }[] = [];
			const days = new Set<string>();
			for (const { schema, value, path } of met) {
				if (typeof value !== 'string' || !looksLikeDay.test(value)) continue;
				if (isPreprocessed(schema)) days.add(pathText(path));
				else if (takesText(schema)) words.push({ path, value });
			}
			for (const { path, value } of words) {
				const field = pathText(path);
				if (days.has(field) || !frontMatter.isBare(path)) continue;
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
