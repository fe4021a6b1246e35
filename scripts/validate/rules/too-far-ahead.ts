import { isDate } from '#schema/field-type.ts';
import { areSwapped, isAfter } from '#schema/fields.ts';
import { pathText, valueAt } from '../explain/walk-schema.ts';
import { type Rule, wrongValue } from './rule.ts';

/** True for a date that lies so far ahead that it must be a slip: what else is wrong with it follows. */
export const isTooFar = (date: string | undefined, today: string) =>
	date !== undefined &&
	/^\d{4}/.test(date) &&
	isAfter(date, `${Number(today.slice(0, 4)) + 10}${today.slice(4)}`);

/** The NHS began in 1948: an entry’s own dates cannot lie before it. */
export const firstYear = '1948';

/** What ends what a date begins. */
const ends: Readonly<Record<string, string>> = { opens: 'closes', started: 'ended' };

/** A slip of a digit in a year hides a call from those who could apply, or keeps it open for ever. */
export const tooFarAhead = {
	id: 'too-far-ahead',
	summary: 'A date lies between 1948, when the NHS began, and ten years from today.',
	group: 'dates',
	bad: 'closes: 2062-02-27\n',
	good: 'closes: 2026-02-27\n',
	*checkEntry({ frontMatter, values, findings }, today) {
		for (const it of values) {
			const date = isDate(it.type) && /^\d{4}\b/.exec(String(it.value))?.input;
			if (!date) continue;
			const { path } = it;
			const field = pathText(path);
			const isLate =
				isTooFar(date, today) && !['checked.on', 'withdrawn.on', 'outcome.on'].includes(field);
			if (!isLate && !isAfter(firstYear, date)) continue;
			// Where two dates do not fit, the schema has named both.
			const end = ends[field] ?? '';
			const named = areSwapped(date, String(valueAt(frontMatter.data, [end]))) ? end : field;
			if (findings.some((it) => it.field === field || it.field === named)) continue;
			yield wrongValue(frontMatter, path, {
				says: isLate
					? `is ${date}, more than ten years ahead: today is ${today}.`
					: `is ${date}, which is before the NHS began, in ${firstYear}.`,
				hint: 'Compare the year with the source, and correct it.',
			});
		}
	},
} as const satisfies Rule;
