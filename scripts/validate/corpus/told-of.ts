import { months } from '#lib/time/dates.ts';
import type { EntryFile } from './corpus.ts';
import { valueAt } from '../explain/walk-schema.ts';
import type { Prose } from './prose.ts';

const dates = new RegExp(
	String.raw`(?:\b(?<month>${months.join('|')})\s+)?(?<![\d,.£$€-])(?<year>(?:19|20)\d\d)(?![\d,]\d|\s(?:people|patients|companies|GP))`,
	'g',
);

/** A sentence, where it begins in its text, and the dates that it names: `2025` or `2025-03`. */
type Sentence = { text: string; at: number; dates: string[] };

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
		const own = [...written.matchAll(dates)].map(({ groups: { month, year } = {} }) =>
			month ? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}` : String(year),
		);
		if (onlyDate.test(written)) given = own;
		else found.push({ text: written, at, dates: own.length > 0 ? own : given });
		at += written.length;
	}
	return found;
}

/** What a text is about: the day that its words tell of, and whether they must tell of that day. */
export interface Told {
	date: string | undefined;
	/** True where a past tense tells of the past of that day, and not of the day. */
	mayLookBack: boolean;
}

const present: Partial<Record<EntryFile['collection'], RegExp>> = {
	networks: /^(title|summary|region|counties|places|knownFor|contact\.routes\.text)$/,
	systems: /^(title|summary|officialName|nhsRegion|areas\.name|contact\.routes\.text)$/,
	signposts:
		/^(title|abbreviation|summary|helpsWith|whenInstead|notFor|changePending|nationNote|statusNote)$/,
	priorities: /^(title|summary|definition)$/,
	guides: /^(title|summary)$/,
};

/** The date of a field: of a day of its own, of the sources that it cites, or of the entry. */
export function toldByField({ path, kind }: Prose, entry: EntryFile, today: string): Told {
	const { collection, value, frontMatter } = entry;
	const { data } = frontMatter;
	if (!value) return { date: undefined, mayLookBack: true };
	if (kind === 'keyDates.label') {
		const on = valueAt(data, [...path.slice(0, -1), 'on']);
		return { date: typeof on === 'string' ? on : undefined, mayLookBack: false };
	}
	if (present[collection]?.test(kind)) return toldToday(value, today);
	const own = dateOfEntry(value, today);
	return { date: own ?? dateOfSources(path, value, data), mayLookBack: own === undefined };
}

const toldToday = (value: object, today: string): Told => ({
	date: isStanding(value) ? today : undefined,
	mayLookBack: true,
});

/** True where nothing says that the thing itself has ended: then its words tell of today. */
const isStanding = (value: object) =>
	!('status' in value && /^(closed|renamed|unconfirmed)$/.test(String(value.status))) &&
	!('to' in value && value.to);

/** When the thing that an entry tells of began, or else when it is first known of. */
function dateOfEntry(value: object, today: string): string | undefined {
	const { opens, closes, outcome, started } = value as Record<string, unknown>;
	const dates = [opens, closes, (outcome as { on?: string } | undefined)?.on, started];
	// A year that is far off is a slip, which says nothing of the others.
	const latest = Number(today.slice(0, 4)) + 10;
	return dates.find(
		(it): it is string =>
			typeof it === 'string' && /^20\d\d/.test(it) && Number(it.slice(0, 4)) <= latest,
	);
}

/** The first of the dates of the sources that a fact cites: what it tells is not later. */
function dateOfSources(path: Prose['path'], value: object, data: unknown): string | undefined {
	const cited = valueAt(data, [...path.slice(0, -1), 'cites']);
	const { sources } = value as { sources: { id?: string; published?: string }[] };
	if (!Array.isArray(cited)) return undefined;
	const dates = cited.map((id) => sources.find((source) => source.id === id)?.published);
	return dates.every((it) => it !== undefined) ? dates.sort()[0] : undefined;
}

/** What a body tells of: the days of its entry, or today. */
export function toldByBody({ collection, value }: EntryFile, today: string): Told {
	if (!value) return { date: undefined, mayLookBack: true };
	return present[collection]
		? toldToday(value, today)
		: { date: dateOfEntry(value, today), mayLookBack: false };
}
