import { isAfter } from '#schema/fields.ts';
import type { Call } from '#schema/index.ts';
import { type Rule, wrongValue } from './rule.ts';
import { isTooFar } from './too-far-ahead.ts';

/** A label that says no more than that the call as a whole opens, or closes. */
const whole =
	'(?:the )?(?:calls?|competitions?|applications?|bids?|entries|submissions?|proposals?|portal|fund|programme)?';
const opening = new RegExp(
	`^${whole} ?(?:opens?|opened|opening(?: date| day)?|launch(?:es|ed)?)(?: (?:for|to) (?:applications|applicants|bids|entries|submissions|proposals))?\\.?$`,
	'i',
);
const closing = new RegExp(
	`^(?:${whole} ?(?:clos(?:es?|ed|ing)(?: date| day)?|deadline|due)|deadline for (?:applications|bids|entries|submissions|proposals)|last day (?:to apply|for applications)|apply by)\\b(?! (?:for|of) )`,
	'i',
);

/** A later day may be given as a month: only what both say can disagree. */
const differ = (one: string, other: string) => isAfter(one, other) || isAfter(other, one);

/** Two fields that give the same day must agree: readers see both, and feeds only one. */
export const datesDisagree = {
	id: 'dates-disagree',
	summary:
		'Dates that tell of the same thing agree, and nothing is called off long before it began.',
	group: 'dates',
	bad: 'keyDates:\n  - on: 2026-03-27\n    label: Applications close\n',
	good: 'keyDates:\n  - on: 2026-02-27\n    label: Applications close\n',
	*checkEntry({ frontMatter, value, collection }, today) {
		if (collection === 'calls')
			for (const [index, { on, label }] of (value?.keyDates ?? []).entries()) {
				const said = value && against(value, on, label);
				if (!said || [on, value.opens, value.closes].some((it) => isTooFar(it, today))) continue;
				yield wrongValue(frontMatter, ['keyDates', index, 'on'], {
					says: `is ${on} and its label "${label}", but ${said}.`,
					hint: 'Compare both with the source, and correct the one that is wrong. If only a part of the call is meant, say so in the label.',
				});
			}
		const on = value?.withdrawn?.on;
		const begins = value && on && beginningOf(value);
		if (!begins || isTooFar(begins.date, today)) return;
		if (!isAfter(begins.date, `${Number(on.slice(0, 4)) + begins.years}${on.slice(4)}`)) return;
		yield wrongValue(frontMatter, ['withdrawn', 'on'], {
			says: `is ${on}, but ${begins.name} is ${begins.date}, which is ${begins.years ? 'more than a year ' : ''}later.`,
			hint: 'Compare both dates with the source, and correct the one that is wrong.',
		});
	},
} as const satisfies Rule;

function against({ opens, closes }: Call, on: string, label: string): string | undefined {
	if (opening.test(label)) return opens && differ(on, opens) ? `opens is ${opens}` : undefined;
	if (!closing.test(label)) return undefined;
	if (closes === 'unknown') return 'closes is unknown';
	return /^\d/.test(closes ?? '') && differ(on, closes) ? `closes is ${closes}` : undefined;
}

/** A call may be called off before it opens, but not a year before: then one of the two is wrong. */
function beginningOf(value: object) {
	if ('opens' in value && value.opens)
		return { name: 'opens', date: String(value.opens), years: 1 };
	return 'started' in value && value.started
		? { name: 'started', date: String(value.started), years: 0 }
		: undefined;
}
