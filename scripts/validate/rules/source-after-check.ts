import { isAfter } from '#schema/fields.ts';
import type { Entry } from '../corpus/corpus.ts';
import type { Path } from '../finding.ts';
import { type Rule, wrongValue } from './rule.ts';
import { isTooFar } from './too-far-ahead.ts';

/** A date of something that a check has seen. */
interface Seen {
	path: Path;
	date: string;
}

/** What the last check of an entry saw, and when that was made. */
function* seenBy({ value }: Entry, today: string): Generator<Seen> {
	for (const [index, { published }] of (value?.sources ?? []).entries())
		if (published) yield { path: ['sources', index, 'published'], date: published };
	if (value && 'statusAsOf' in value && value.statusAsOf)
		yield { path: ['statusAsOf'], date: value.statusAsOf };
	const on = value && 'outcome' in value ? value.outcome?.on : undefined;
	// An outcome that is still to come is for early-outcome to find.
	if (on && !isAfter(on, today)) yield { path: ['outcome', 'on'], date: on };
}

/** When several are later than the check, the day of the check is the one that is wrong. */
export const laterThanCheck = (entry: Entry, today: string): Seen[] => {
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
