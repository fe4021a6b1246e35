import { isText } from '#schema/field-type.ts';
import { isMarkedWhole } from '../explain/certain-value.ts';
import { type Rule, wrongValue } from './rule.ts';

/** What js-yaml, which Astro reads with, takes for a moment in time. */
const looksLikeDay = /^\d{4}-\d{1,2}-\d{1,2}($|[Tt\s].*\d:\d)/;

/** Fields for days put such a value back into text; fields for words would fail in the build. */
export const bareDay = {
	id: 'bare-day',
	summary: 'In a field for words, a day stands in quotes.',
	group: 'fields',
	bad: 'selection:\n  - Written proposals\n  - 2026-03-02 10:30\n',
	good: 'selection:\n  - Written proposals\n  - "2026-03-02 10:30"\n',
	*checkEntry({ frontMatter, values, lines }) {
		for (const it of values) {
			const { type, value } = it;
			if (typeof value !== 'string' || !looksLikeDay.test(value) || !isText(type)) continue;
			const place = frontMatter.placeOfValue(it.path);
			const isBare = /\d/.test(lines[place.line - 1]?.[place.column - 1] ?? '');
			if (!isBare) continue;
			yield wrongValue(frontMatter, it.path, {
				says: `is ${value} without quotes, which Astro does not read as text.`,
				hint: `Put it in quotes: "${value}".`,
				...(isMarkedWhole(value, place) && { instead: JSON.stringify(value) }),
			});
		}
	},
} as const satisfies Rule;
