import { isAfter } from '#schema/fields.ts';
import type { Entry } from '../entry.ts';
import type { Finding } from '../diagnostic.ts';
import { valueAt } from '../walk-schema.ts';
import type { Path } from '../yaml.ts';
import { bodyLines, proseOf } from './prose.ts';
import type { Prose } from './prose.ts';
import type { Rule } from './rule.ts';

interface Former {
	name: RegExp;
	/** Until when it was the name of something. */
	until: string;
	/** The name to write, as the end of a sentence. */
	now: string;
}

/** What people still call by a name that is no more. */
const formers: Former[] = [
	{
		name: /\bAHSNs?\b|\bAcademic Health Science Networks?\b/i,
		until: '2023-10',
		now: 'health innovation network, or the name of the one that is meant, such as Health Innovation Wessex',
	},
	{
		name: /\bSTPs?\b|\bsustainability and transformation (partnership|plan)s?\b/i,
		until: '2022-07',
		now: 'integrated care system',
	},
	{
		name: /\bCCGs?\b|\bclinical commissioning groups?\b/i,
		until: '2022-07',
		now: 'integrated care board',
	},
	{ name: /\bNHSX\b/, until: '2022-02', now: 'NHS England' },
	{ name: /\bNHS Improvement\b/, until: '2022-07', now: 'NHS England' },
	{ name: /\bNHS Digital\b(?! (Playbook|Academy|Weight))/, until: '2023-02', now: 'NHS England' },
	{ name: /\bHealth Education England\b/, until: '2023-04', now: 'NHS England' },
	{
		name: /\bPublic Health England\b/,
		until: '2021-10',
		now: 'UK Health Security Agency, or Office for Health Improvement and Disparities',
	},
];

const mayHaveFormer =
	/AHSN|Academic Health|\bSTPs?\b|sustainability and|\bCCGs?\b|clinical comm|NHSX|NHS Improvement|NHS Digital|Health Education|Public Health E/i;

/** Words that say that a name is of the past. */
const saysPast =
	/\b(former(ly)?|then|now|once|until|previous(ly)?|later|earlier|predecessors?|renamed|replaced|succe(eded|ssor|ssors)|known as|called|began|became|becomes?|used to|was|were|old|at the time|history|historic|merged|ended|closed|abolished|took over|set up|since|before|years|original(ly)?)\b/i;

/** A year up to the one in which a name ended says so too. */
const saysYear = (text: string, until: string) =>
	(text.match(/\b(19|20)\d\d\b/g) ?? []).some((year) => year <= until.slice(0, 4));

/** The AHSN Network signed and published under its name, and is named for that; but it takes part in nothing now. */
const oldBody = /\bAHSN Network\b/g;

/** Old names, and words of others. */
const holdsOldNames =
	/^(sources|aliases|ahsn\w+|formerNames|acronyms|namesNote|website|earlierPartnership|notKnown|withdrawn|legalForm|founded|recognitions)\b/;

/** Fields that tell what is so today. */
const present: Partial<Record<Entry['collection'], RegExp>> = {
	networks: /^(title|summary|region|counties|places|knownFor|contact\.(text|service))$/,
	systems: /^(title|summary|officialName|nhsRegion|areas\.name)$/,
	signposts:
		/^(title|abbreviation|summary|helpsWith|whenInstead|notFor|changePending|nationNote|statusNote)$/,
	priorities: /^(title|summary|definition)$/,
	guides: /^(title|summary)$/,
};

/** The date of a field: of a day of its own, of the sources that it cites, or of the entry. */
function dateOf({ path, kind }: Prose, { collection, value, frontMatter }: Entry, today: string) {
	if (!value) return undefined;
	const { data } = frontMatter;
	if (kind === 'keyDates.label')
		return String(valueAt(data, [...path.slice(0, -1), 'on']) ?? '') || undefined;
	if (present[collection]?.test(kind)) return isStanding(value) ? today : undefined;
	const own = dateOfEntry(value);
	return own ?? dateOfSources(path, value, data);
}

/** True where nothing says that the thing itself has ended: then its words tell of today. */
const isStanding = (value: object) =>
	!('status' in value && /^(closed|renamed|unconfirmed)$/.test(String(value.status))) &&
	!('to' in value && value.to);

/** When the thing that an entry tells of began, or else when it is first known of. */
function dateOfEntry(value: object): string | undefined {
	const { opens, closes, outcome, started } = value as Record<string, unknown>;
	const dates = [opens, closes, (outcome as { on?: string } | undefined)?.on, started];
	return dates.find((it): it is string => typeof it === 'string' && /^\d{4}/.test(it));
}

/** The first of the dates of the sources that a fact cites: what it tells is not later. */
function dateOfSources(path: Path, value: object, data: unknown): string | undefined {
	const cited = valueAt(data, [...path.slice(0, -1), 'cites']);
	const { sources } = value as { sources: { id?: string; published?: string }[] };
	if (!Array.isArray(cited)) return undefined;
	const dates = cited.map((id) => sources.find((source) => source.id === id)?.published);
	return dates.every((it) => it !== undefined) ? dates.sort()[0] : undefined;
}

function formerIn(text: string, date: string, isName: boolean) {
	for (const former of formers) {
		const own = isName ? text : text.replace(oldBody, (words) => ' '.repeat(words.length));
		const match = former.name.exec(own);
		// Of dates of unequal precision, what may lie before the end is let pass.
		if (!match || !isAfter(date, former.until) || saysPast.test(text)) continue;
		if (!saysYear(text, former.until)) return { ...former, found: match[0], at: match.index };
	}
	return undefined;
}

/** A name that is no more sends people to look for what they cannot find. */
export const formerName = {
	id: 'former-name',
	summary: 'Bodies are called by the names that they had at the time that is told of.',
	group: 'words',
	example: {
		file: 'signposts/agency.mdx',
		bad: 'whenInstead: Go to your AHSN for advice on adoption.\n',
		good: 'whenInstead: Go to your health innovation network for advice on adoption.\n',
	},
	*checkEntry(entry, today) {
		yield* inFields(entry, today);
		yield* inBody(entry);
	},
} as const satisfies Rule;

type Found = Omit<Finding, 'file'>;

function* inFields(entry: Entry, today: string): Generator<Found> {
	for (const prose of proseOf(entry)) {
		const { path, field, kind, text } = prose;
		const date =
			holdsOldNames.test(kind) || !mayHaveFormer.test(text)
				? undefined
				: dateOf(prose, entry, today);
		const isName = /^(partners|issuers|nhs)\b/.test(kind);
		const former = date && formerIn(text, date, isName);
		if (!former) continue;
		yield {
			...entry.frontMatter.placeOfValue(path),
			field,
			message: `${field} says "${former.found}", a name that ended in ${monthOf(former.until)}, of what is later.`,
			hint: hintFor(former),
		};
	}
}

function* inBody(entry: Entry): Generator<Found> {
	const { value, collection } = entry;
	const began = value && !present[collection] && dateOfEntry(value);
	for (const { line, text } of began ? bodyLines(entry) : []) {
		const former = began && formerIn(text, began, false);
		if (!former) continue;
		yield {
			...{ line, column: former.at + 1, length: former.found.length },
			message: `The body says "${former.found}", a name that ended in ${monthOf(former.until)}, of what is later.`,
			hint: hintFor(former),
		};
	}
}

const monthOf = (date: string) =>
	new Date(`${date}-01T00:00:00Z`).toLocaleString('en-GB', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});

const hintFor = ({ now }: Former) =>
	`Write ${now}. If the past is meant, say so, such as "then called" or the year.`;
