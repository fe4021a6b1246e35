import type { Call } from '#schema/index.ts';
import { londonInstant, startOf } from '#lib/time/london-time.ts';
import type { CallChange, CallHistory, ChangeType } from './call-change.ts';
import { type PastVersion, presentCall, type FollowedField } from './past-call.ts';
import { applicantKinds, nations, supportKinds } from '#schema/vocabulary.ts';
import { formatClosing, formatDate } from '#lib/time/dates.ts';
import { formatMoney } from '#lib/text/figures.ts';
import { lowerFirst } from '#lib/text/words.ts';

/** A version of a call: when it came, where that is known, and what could be read of it. */
export type CallVersion = { at: number | undefined; data?: PastVersion | undefined };

/**
 * What happened to a call, from its versions, oldest first, from what it says today, and from the
 * instant at which that is asked: for a call also opens without anybody's doing. The last version may
 * come without data, and then says what it says today.
 */
export function callHistory(versions: CallVersion[], today: Call, now: number): CallHistory {
	const first = versions[0]?.at;
	const times = versions.flatMap(({ at }) => at ?? []);
	const announced = first ?? Math.min(londonInstant(today.checked.on, '12:00'), ...times);
	const changes: CallChange[] = [
		{ type: 'new', at: announced } as const,
		...[...edits(versions, today), ...opening(today, announced, now)].toSorted(
			(a, b) => a.at - b.at,
		),
	];
	const changed = changes.at(-1)?.at ?? announced;
	return {
		announced,
		...(first === undefined && { assumed: true }),
		changed,
		touched: Math.max(changed, ...times),
		changes,
	};
}

/** What each version changed. A field that could not be read counts as it was read last. */
function edits(versions: CallVersion[], today: Call): CallChange[] {
	let known: PastVersion = {};
	return versions.flatMap(({ at, data }, index) => {
		const before = known;
		const isLast = index === versions.length - 1;
		known = { ...known, ...(data ?? (isLast ? presentCall(today) : {})) };
		return index === 0 || at === undefined ? [] : changesBetween(before, known, at);
	});
}

function changesBetween(before: PastVersion, after: PastVersion, at: number): CallChange[] {
	const changes: CallChange[] = [];
	for (const watch of watched) {
		const old = factsOf(watch, before);
		const facts = factsOf(watch, after);
		if (!old || !facts) continue;
		const moved = facts.map(({ means }, n) => means !== old[n]?.means);
		if (!moved.includes(true)) continue;
		const words = (all: typeof facts) => factWords(all.filter((_, n) => moved[n]));
		changes.push({ type: watch.type, at, before: words(old), after: words(facts) });
	}
	if ('withdrawn' in before && !before.withdrawn && after.withdrawn)
		changes.push({ type: 'withdrawn', at, after: after.withdrawn.reason });
	if ('outcome' in before && after.outcome && resultOf(before) !== resultOf(after))
		changes.push({
			type: 'outcome',
			at,
			...(before.outcome && { before: before.outcome.words }),
			after: after.outcome.words,
		});
	return changes;
}

/** What a result is known by: its words may be mended. */
const resultOf = ({ outcome }: PastVersion): string | undefined =>
	outcome && [outcome.on, ...(outcome.collaborations ?? []).toSorted()].join(' ');

/** The opening of a call, where it came after the directory showed the call, and the call still stood. */
function opening(call: Call, announced: number, now: number): CallChange[] {
	const { opens, withdrawn, outcome, checked } = call;
	if (opens?.length !== 10) return [];
	const at = startOf(opens);
	const ends = [
		...(withdrawn ? [startOf(withdrawn.on)] : []),
		...(outcome ? [startOf(outcome.on ?? checked.on)] : []),
	];
	const stood = ends.every((end) => end > at);
	return at > announced && at <= now && stood ? [{ type: 'opened', at }] : [];
}

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

function closing({ closes, closedBy, over }: Pick<Call, 'closes' | 'closedBy' | 'over'>): Fact {
	const end = closedBy || over ? ', but over' : '';
	const by = closedBy ? ` by ${formatDate(closedBy)}` : '';
	return {
		// The last minute of a day and the end of that day are the same to anyone who applies, and by when a
		// call was over is no news once it is known to be over.
		means: closes.replace(/ 23:59$/, '') + end,
		words: formatClosing(closes) + end + by,
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
const watched: Watched[] = [
	{
		type: 'deadline-moved',
		fields: ['closes', 'closedBy', 'over'],
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
const factsOf = ({ fields, facts }: Watched, call: PastVersion): Fact[] | undefined =>
	fields.every((field) => field in call) ? facts(call as Pick<Call, FollowedField>) : undefined;

/** Several facts in words. */
const factWords = (facts: Fact[]): string =>
	facts.every(({ isUnstated }) => isUnstated)
		? 'not stated'
		: facts.map(({ words }) => words).join('; ');
