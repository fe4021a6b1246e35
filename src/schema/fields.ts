import { z } from 'zod';
import { fieldTypes } from './field-type.ts';
import { type CollectionName, slugPattern } from './names.ts';
import { issueAt, says, saysOf } from './problem.ts';
import { checkMethods, keysOf } from './vocabulary.ts';

const slugLetters = 'use lower-case letters, digits and hyphens';

/** A reference: the file name, without `.mdx`, of an entry in `collection`. */
export const ref = (collection: CollectionName) =>
	z
		.string()
		.regex(slugPattern, says(`is not a file name in content/${collection}/`, slugLetters))
		.register(fieldTypes, { kind: 'reference', collection });

/** Words on one line or in one paragraph; never empty. */
export const words = (most: number, { isToldLength = false } = {}) =>
	z
		.string()
		.trim()
		.min(1, says('is empty', 'write it, or leave the line out'))
		.max(most, says('is too long', `use at most ${most} characters`))
		.register(fieldTypes, { kind: 'words', most, isToldLength });

export const wordList = (most: number) => z.array(words(most));

/** A value of a closed list of the vocabulary. */
export const choice = <const List extends Record<string, string>>(list: List) =>
	z.enum(keysOf(list)).register(fieldTypes, { kind: 'choice', list });

/** A code of a register, in capitals and digits, or an id in small letters, digits and hyphens. */
export const code = (
	kind: 'code' | 'id' | 'citation',
	pattern: RegExp,
	...problem: Parameters<typeof says>
) =>
	z
		.string()
		.regex(pattern, says(...problem))
		.register(fieldTypes, { kind });

/** YAML readers make dates and numbers of bare days and years: put them back into text. */
const asText = (value: unknown): unknown => {
	if (value instanceof Date && !Number.isNaN(value.getTime()))
		return value.toISOString().slice(0, 10);
	return typeof value === 'number' ? String(value) : value;
};

/** True when the text names a real day of the calendar. */
export function isRealDay(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
	const made = new Date(Date.UTC(year, month - 1, date));
	return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

const noDate = (wrong: string, todo: string) => says(wrong, todo, { isNoDate: true });

/** A day, `YYYY-MM-DD`, kept as text. */
export const day = z.preprocess(
	asText,
	z
		.string()
		.refine(isRealDay, noDate('is not a day in the calendar', 'write a real day as YYYY-MM-DD'))
		.register(fieldTypes, { kind: 'day' }),
);

const isPartialDate = (text: string) =>
	isRealDay(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || /^\d{4}$/.test(text);

/** A date as precisely as it is known: a day, a month or a year. */
export const partialDate = z.preprocess(
	asText,
	z
		.string()
		.refine(
			isPartialDate,
			noDate('is not a date', 'write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'),
		)
		.register(fieldTypes, { kind: 'part-date' }),
);

/** True when a date lies after another. Of dates of unequal precision, only the part they share counts. */
export function isAfter(first: string, second: string): boolean {
	const shared = Math.min(first.length, second.length);
	return first.slice(0, shared) > second.slice(0, shared);
}

/** Whether a date is one, of these centuries: what is not is a fault by itself, and comes before no other. */
const isSound = (date: string | undefined): date is string =>
	date !== undefined && isPartialDate(date.slice(0, 10)) && /^(19|20)/.test(date);

/** True for two dates, both sound, that lie the wrong way round. */
export const areSwapped = (first?: string, last?: string): boolean =>
	isSound(first) && isSound(last) && isAfter(first, last);

export const compareDates = 'compare both dates with the source, and correct the one that is wrong';

/** For what has both: an end does not come before the beginning. */
export function endsAfterItStarts(
	{ started, ended }: { started?: string | undefined; ended?: string | undefined },
	{ addIssue }: z.core.$RefinementCtx,
): void {
	if (!areSwapped(started, ended)) return;
	addIssue(issueAt(['ended'], `is before ${started}, when it started`, compareDates));
}

/** On the last Sunday of March London’s clocks go from 01:00 to 02:00: no time between the two exists. */
const isSkipped = (text: string) => {
	const [, date = '', day = ''] = /^(\d{4}-03-(\d\d)) 01:\d\d$/.exec(text) ?? [];
	return Number(day) >= 25 && new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
};

const isClosing = (text: string) =>
	text === 'rolling' ||
	text === 'unknown' ||
	isPartialDate(text) ||
	isRealDay(text.replace(/ ([01]\d|2[0-3]):[0-5]\d$/, ''));

/** When a call closes. A time is London time; a bare day closes at its end; 00:00 is ambiguous. */
export const closing = z.preprocess(
	asText,
	z
		.string()
		.refine((text) => !/ 00:00$/.test(text), {
			...says(
				'closes at 00:00, which could be either end of the day',
				'write 23:59 of the day before',
				{ isOfEntry: true },
			),
			abort: true,
		})
		.refine((text) => !/^rolling\b./.test(text), {
			...says(
				'does not hold together',
				'a rolling call has no deadline, so write rolling alone, or the day alone',
			),
			abort: true,
		})
		.refine(isClosing, {
			...noDate(
				'is not a closing date',
				'write YYYY-MM-DD, or YYYY-MM-DD HH:MM in London time, or rolling, or unknown',
			),
			abort: true,
		})
		.refine(
			(text) => !isSkipped(text),
			saysOf((input) => ({
				wrong: 'does not exist, since London’s clocks go from 01:00 to 02:00 that night',
				todo: `write ${String(input).replace(' 01:', ' 02:')}`,
			})),
		)
		.register(fieldTypes, { kind: 'closing' }),
);

const hostAndPath = /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#][^\s"<>]*)?$/i;

/** What is wrong, and the address that was meant, where it only lacks its beginning. */
const notAnAddress = saysOf((input) => {
	const rest = String(input).replace(/^(https?:)?\/*/i, '');
	const whole = hostAndPath.test(rest) ? rest.replace(/[.?!]$/, '') : 'www.england.nhs.uk/';
	return {
		wrong: 'is not a full https address',
		todo: `write the whole address, as https://${whole}`,
	};
});

/** A public address on the web. */
export const httpsUrl = z
	.url({ protocol: /^https$/, hostname: z.regexes.domain, ...notAnAddress })
	// Browsers forgive a missing slash, and spaces with what stands after them; other readers do not.
	.refine((text) => /^https:\/\/(?![/\\])[^\s"<>]+$/i.test(text), notAnAddress)
	.register(fieldTypes, { kind: 'address' });

const sourceId = (kind: 'id' | 'citation') => code(kind, slugPattern, 'is not an id', slugLetters);

/** Ids of sources of the same entry, for a fact that rests on them. */
export const cites = z
	.array(sourceId('citation'))
	.min(1, says('names no source', 'give the id of at least one'))
	.describe('The ids of the sources, in this entry, that the fact rests on.');

export const source = z.strictObject({
	id: sourceId('id').optional().describe('A short name, so that a fact in this entry can cite it.'),
	title: words(200).describe('The title of the page or document.'),
	publisher: words(120).describe('Who published it.'),
	url: httpsUrl.describe('Its address, https.'),
	published: partialDate
		.optional()
		.describe('When it was published, as precisely as known. Left out when undated.'),
	copy: z.boolean().optional().describe('true when only a copy kept by someone else was read.'),
});
export type Source = z.output<typeof source>;

export const fact = z.strictObject({
	text: words(400).describe('One fact, in our own words.'),
	cites,
});
export type Fact = z.output<typeof fact>;

export const checked = z.strictObject({
	on: day.describe('The day a person looked at the sources.'),
	how: choice(checkMethods).describe(
		'What was looked at: the live page, a stored copy, or the owner confirmed it.',
	),
});

const withdrawn = z.strictObject({
	on: partialDate.describe('When it was withdrawn, as precisely as known.'),
	reason: words(400).describe('Why, in a sentence.'),
});

/** What every entry has, whatever its collection. */
export const everyEntry = {
	title: words(120).describe('The name of the entry, as readers know it.'),
	summary: words(200, { isToldLength: true }).describe(
		'One or two sentences, at most 200 characters: for cards, search and search engines.',
	),
	sources: z
		.array(source)
		.min(1, says('is empty', 'name at least one source'))
		.describe('The public pages and documents that the facts rest on.'),
	checked: checked.describe('When, and how, somebody last compared the entry with its sources.'),
	aliases: wordList(80)
		.optional()
		.describe('Other names and everyday words that people may search for.'),
	formerSlugs: z
		.array(z.string())
		.optional()
		.describe(
			'Old file names of this entry, the oldest first; their addresses lead here for ever.',
		),
	withdrawn: withdrawn
		.optional()
		.describe('Set when the thing was called off. The page stays, and says so.'),
	notKnown: wordList(250)
		.optional()
		.describe('What we looked for and could not find, or could not confirm: one sentence each.'),
};
