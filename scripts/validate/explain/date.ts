import { isRealDay } from '#schema/fields.ts';
import { readingsOf } from '#lib/time/dates.ts';

/** What a field for a date makes of a value beside its date. */
interface DateField {
	isOptional: boolean;
	/** True for a closing date, which can be `rolling` or `unknown` too. */
	isClosing: boolean;
}

/** What to do about text that is no date; `isAll` where nothing needs to be said after it. */
type Advice = { words: string; isAll: boolean };

const running =
	/^(?:ongoing|present|now|today|current|currently|to date|till? now|still running|continu(?:es|ing|ous)|open|any ?time|all year)$/i;

/** Looks at what was written instead of a date; undefined where that tells nothing. */
export function dateAdvice(written: string, field: DateField): Advice | undefined {
	const text = written.trim();
	const words = !/\d/.test(text)
		? withoutFigures(text, field)
		: /^\d{1,2}([-/. ])(?:\d{1,2}|[a-z]+)\1'?\d{2}$/i.test(text)
			? 'Write the year with all four digits.'
			: undefined;
	return words ? { words, isAll: false } : inFigures(text);
}

function withoutFigures(text: string, { isOptional, isClosing }: DateField): string | undefined {
	if (running.test(text) && isClosing) return 'Where it has no deadline, write rolling.';
	if (running.test(text) && isOptional) return 'Leave it out while it runs.';
	if (isClosing) return 'Where no source gives it, write unknown.';
	return isOptional ? 'Where no source gives it, leave the line out.' : undefined;
}

/** `11/13/2026` has one reading, `03/04/2026` two, and `31/02/2026` none. */
function inFigures(text: string): Advice | undefined {
	const [, first = '', , second = '', year = '', time = ''] =
		/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,? (\d\d:\d\d))?/.exec(text) ?? [];
	if (!year) return undefined;
	const readings = readingsOf(first, second, year);
	const [one, other] = readings.filter(({ date }) => isRealDay(date));
	if (!one) {
		const [none] = readings;
		if (!none) return { words: `Neither ${first} nor ${second} is a month.`, isAll: false };
		const when = none.words === '29 February' ? ` in ${year}` : '';
		return { words: `There is no ${none.words}${when}.`, isAll: false };
	}
	if (other && other.date !== one.date)
		return { words: `Say which is the month: ${one.date} or ${other.date}.`, isAll: true };
	const date = `${one.date}${time && ` ${time}`}`;
	return { words: `${text} is ${one.words}: write ${date}.`, isAll: true };
}
