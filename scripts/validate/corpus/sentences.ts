import { months } from '#lib/time/dates.ts';

const dates = new RegExp(
	String.raw`(?:\b(?<month>${months.join('|')})\s+)?(?<![\d,.£$€-])(?<year>(?:19|20)\d\d)(?![\d,]\d|\s(?:people|patients|companies|GP))`,
	'g',
);

/** A sentence, where it begins in its text, and the dates that it names: `2025` or `2025-03`. */
interface Sentence {
	text: string;
	at: number;
	dates: string[];
}

/** A date and no more, as a line of a history begins: `- **16 June 2026.**` */
const onlyDate = new RegExp(
	String.raw`^[\s*_-]*(?:\d{1,2}\s+)?(?:(?:${months.join('|')})\s+)?\d{4}[\s*_.:]*$`,
);

/** The sentences of a text. A date that stands for itself counts for what follows. */
export function sentencesOf(text: string): Sentence[] {
	const found: Sentence[] = [];
	let given: string[] = [];
	let at = 0;
	for (const written of text.split(/(?<=[.?!;][*_"”’)]{0,3})(?=\s+\S)/)) {
		const own = datesIn(written);
		if (onlyDate.test(written)) given = own;
		else found.push({ text: written, at, dates: own.length > 0 ? own : given });
		at += written.length;
	}
	return found;
}

const datesIn = (text: string) =>
	[...text.matchAll(dates)].map(({ groups: { month, year } = {} }) =>
		month ? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}` : String(year),
	);
