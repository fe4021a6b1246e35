import type { Call } from '#schema/index.ts';
import { applicantKinds, nations, supportKinds } from '#schema/vocabulary.ts';
import { formatClosing } from '#lib/calls/state.ts';
import { formatDate } from '#lib/time/date-words.ts';
import { formatMoney } from '#lib/text/figures.ts';
import { lowerFirst } from '#lib/text/words.ts';
import type { ChangeType } from './call-change.ts';
import type { FollowedField, PastVersion } from './past-call.ts';

/** A fact that may change: what it means, so that two versions can be compared, and its words. */
interface Fact {
	means: string;
	words: string;
	/** True where an entry says that no source tells. */
	isUnstated?: boolean;
}

/** The facts that a type of change watches, and the fields that they are read from. */
interface Watched {
	type: ChangeType;
	fields: readonly FollowedField[];
	facts(call: Pick<Call, FollowedField>): Fact[];
}

const asRead = (words: string): Fact => ({ means: words, words });
const unstated = (what: string): Fact => ({ ...asRead(`${what} not stated`), isUnstated: true });

/** The words of the values in the order of the closed list, so that their order in a file is nothing. */
const wordsOf = (list: Record<string, string>, values: readonly string[] | undefined) =>
	Object.keys(list)
		.filter((key) => values?.includes(key))
		.map((key) => list[key] ?? '');

function closing({ closes, closedBy }: Pick<Call, 'closes' | 'closedBy'>): Fact {
	const over = closedBy ? `, but over by ${formatDate(closedBy)}` : '';
	return {
		// The last minute of a day and the end of that day are the same to anyone who applies.
		means: closes.replace(/ 23:59$/, '') + over,
		words: formatClosing(closes) + over,
	};
}

function amount({ minimum, maximum, pot, currency = 'GBP' }: Call['support']): Fact {
	const money = (value: number) => formatMoney(value, currency);
	const words = [
		...(minimum === undefined ? [] : [`at least ${money(minimum)}`]),
		...(maximum === undefined ? [] : [`up to ${money(maximum)}`]),
		...(pot === undefined ? [] : [`${money(pot)} in all`]),
	];
	return words.length > 0 ? asRead(words.join(', ')) : unstated('amount');
}

/** What a type of change watches: words that are mended elsewhere in an entry are nobody's news. */
export const watched: Watched[] = [
	{
		type: 'deadline-moved',
		fields: ['closes', 'closedBy'],
		facts: (call) => [closing(call)],
	},
	{
		type: 'eligibility-changed',
		fields: ['applicants', 'nations'],
		facts: (call) => [
			call.applicants?.length
				? asRead(wordsOf(applicantKinds, call.applicants).map(lowerFirst).join(', '))
				: unstated('applicants'),
			call.nations?.length
				? asRead(wordsOf(nations, call.nations).join(', '))
				: unstated('nations'),
		],
	},
	{
		type: 'money-changed',
		fields: ['support'],
		facts: ({ support }) => [
			{
				...asRead(wordsOf(supportKinds, support.kinds).map(lowerFirst).join(', ')),
				isUnstated: support.kinds.includes('not-stated'),
			},
			amount(support),
		],
	},
	{
		type: 'contact-changed',
		fields: ['apply'],
		facts: ({ apply }) => [asRead(apply?.url ?? 'not known')],
	},
];

/** The facts of a version that a type watches; none where one of its fields could not be read. */
export const factsOf = ({ fields, facts }: Watched, call: PastVersion): Fact[] | undefined =>
	fields.every((field) => field in call) ? facts(call as Pick<Call, FollowedField>) : undefined;

/** Several facts in words. */
export const factWords = (facts: Fact[]): string =>
	facts.every(({ isUnstated }) => isUnstated)
		? 'not stated'
		: facts.map(({ words }) => words).join('; ');
