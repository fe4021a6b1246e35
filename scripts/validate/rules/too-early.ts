import { isAfter } from '#schema/fields.ts';
import type { EntryFile } from '../corpus/corpus.ts';
import type { Path } from '../finding.ts';
import { type Rule, wrongValue } from './rule.ts';
import { isTooFar } from './too-far-ahead.ts';

type Seen = { path: Path; date: string };

/** What the last check of an entry saw, and when that was made. */
function* seenBy({ value }: EntryFile, today: string): Generator<Seen> {
	for (const [index, { published }] of (value?.sources ?? []).entries())
		if (published) yield { path: ['sources', index, 'published'], date: published };
	if (value && 'statusAsOf' in value && value.statusAsOf)
		yield { path: ['statusAsOf'], date: value.statusAsOf };
	const on = value && 'outcome' in value ? value.outcome?.on : undefined;
	// An outcome that is still to come is for early-outcome to find.
	if (on && !isAfter(on, today)) yield { path: ['outcome', 'on'], date: on };
}

/** When several are later than the check, the day of the check is the one that is wrong. */
const laterThanCheck = (entry: EntryFile, today: string): Seen[] => {
	const on = entry.value?.checked.on;
	const isLate = ({ date }: Seen) => isAfter(date, on ?? '') && !isTooFar(date, today);
	return on ? [...seenBy(entry, today)].filter(isLate) : [];
};

/** Nobody can have read what was not there yet: one of the two dates is wrong. */
export const sourceAfterCheck = {
	id: 'source-after-check',
	summary: 'A source was published before, or on, the day on which it was looked at.',
	group: 'dates',
	file: 'signposts/agency.mdx',
	bad: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
    published: 2026-01-12
checked:
  on: 2026-01-10
  how: live-page
`,
	good: `sources:
  - title: What we do
    publisher: An agency
    url: https://www.example.org/what-we-do
    published: 2026-01-12
checked:
  on: 2026-01-13
  how: live-page
`,
	*checkEntry(entry, today) {
		const { frontMatter, value } = entry;
		const late = laterThanCheck(entry, today);
		const [only] = late;
		// With more than one, or the outcome, before-its-time says it of the check, once.
		if (!value || !only || late.length > 1) return;
		if (only.path[0] === 'outcome') return;
		const { on } = value.checked;
		yield wrongValue(frontMatter, only.path, {
			says: isAfter(only.date, today)
				? `is ${only.date}, which is still to come: today is ${today}.`
				: `is ${only.date}, which is after ${on}, when the sources were last looked at.`,
			hint: 'Compare it with the page, and correct the date that is wrong.',
		});
	},
} as const satisfies Rule;

/** What a date cannot lie before, and why, as the end of a sentence. */
const networks = { first: '2013', because: 'the networks began in 2013' };
const boards = { first: '2022-07-01', because: 'the boards began on 2022-07-01' };
const names = { first: '2023-10', because: 'the networks were renamed in October 2023' };
const directory = {
	first: '2018-09',
	because: 'the agreement that this directory carries out is of September 2018',
};

const isDate = (text: string | undefined) => text !== undefined && /^\d{4}/.test(text);

type Dated = [path: string[], date: string | undefined, bound: typeof networks];

function datesOf(entry: EntryFile): Dated[] {
	switch (entry.collection) {
		case 'networks': {
			const { founded, since, renamed } = entry.value ?? {};
			return [
				[['founded', 'on'], founded?.on, networks],
				[['since'], renamed ? since : undefined, names],
			];
		}
		case 'systems':
			return [[['from'], entry.value?.from, boards]];
		case 'programmes': {
			const { started, ended } = entry.value ?? {};
			return [[[started ? 'started' : 'ended'], started ?? ended, networks]];
		}
		case 'collaborations': {
			const { started, ended, national, networks: parts = [] } = entry.value ?? {};
			const isLed = Boolean(national) || parts.some(({ part }) => part === 'lead');
			// What a network joined may be older than the network, but did not end before it.
			return isLed && started ? [[['started'], started, networks]] : [[['ended'], ended, networks]];
		}
		case 'calls': {
			if (!entry.value || entry.value.networkRole === 'not-documented') return [];
			const { opens, closes, closedBy } = entry.value;
			const known = { opens, closes: isDate(closes) ? closes : undefined, closedBy };
			const [name, date] = Object.entries(known).find(([, it]) => it !== undefined) ?? [];
			return name ? [[[name], date, networks]] : [];
		}
		default:
			return [];
	}
}

/** A slip in a year puts a thing where it could not be: before there were networks, boards or checks. */
export const beforeItsTime = {
	id: 'before-its-time',
	summary:
		'Nothing is dated before it could be: networks began in 2013, boards in July 2022, and a check follows what it saw.',
	group: 'dates',
	file: 'networks/wessex.mdx',
	bad: 'founded:\n  on: 2003-05-23\n  by: NHS England\n  cites: [page]\n',
	good: 'founded:\n  on: 2013-05-23\n  by: NHS England\n  cites: [page]\n',
	*checkEntry(entry, today) {
		for (const [path, date, { first, because }] of datesOf(entry)) {
			if (date === undefined || !isAfter(first, date) || isAfter('1948', date)) continue;
			yield wrongValue(entry.frontMatter, path, {
				says: `is ${date}, but ${because}.`,
				hint: 'Compare the date with the source, and correct it.',
			});
		}
		const because = earlyCheck(entry, today);
		if (!because || !entry.value) return;
		yield wrongValue(entry.frontMatter, ['checked', 'on'], {
			says: `is ${entry.value.checked.on}, but ${because}.`,
			hint: 'Give the day on which somebody last compared the entry with its sources.',
		});
	},
} as const satisfies Rule;

/** Why an entry cannot have been checked on the day that it says. */
function earlyCheck(entry: EntryFile, today: string): string | undefined {
	const on = entry.value?.checked.on;
	const late = laterThanCheck(entry, today);
	const [first, another] = late;
	if (!on || isAfter('1948', on)) return undefined;
	if (first && another)
		return `${late.length} dates of what it saw are later, such as ${first.date}`;
	if (first?.path[0] === 'outcome') return `outcome.on is ${first.date}, which is later`;
	return !first && isAfter(directory.first, on) ? directory.because : undefined;
}
