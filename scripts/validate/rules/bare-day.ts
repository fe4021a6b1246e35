import { isText } from '#schema/field-type.ts';
import { isMarkedWhole } from '../explain/certain-value.ts';
import { pathText } from '../explain/walk-schema.ts';
import type { Rule } from './rule.ts';

/** What js-yaml, which Astro reads with, takes for a moment in time. */
const looksLikeDay = /^\d{4}-\d{1,2}-\d{1,2}($|[Tt\s].*\d:\d)/;

/** Fields for days put such a value back into text; fields for words would fail in the build. */
export const bareDay = {
	id: 'bare-day',
	summary: 'In a field for words, a day stands in quotes.',
	group: 'fields',
	example: {
		file: 'calls/frailty.mdx',
		bad: 'selection:\n  - Written proposals\n  - 2026-03-02 10:30\n',
		good: 'selection:\n  - Written proposals\n  - "2026-03-02 10:30"\n',
	},
	*checkEntry({ frontMatter, met }) {
		for (const it of met) {
			const { type, value } = it;
			if (typeof value !== 'string' || !looksLikeDay.test(value)) continue;
			const { path } = it;
			if (!isText(type) || !frontMatter.isBare(path)) continue;
			const field = pathText(path);
			const place = frontMatter.placeOfValue(path);
			yield {
				...place,
				field,
				message: `${field} is ${value} without quotes, which Astro does not read as text.`,
				hint: `Put it in quotes: "${value}".`,
				...(isMarkedWhole(value, place) && { instead: JSON.stringify(value) }),
			};
		}
	},
} as const satisfies Rule;
