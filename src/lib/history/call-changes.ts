import type { Call } from '#schema/index.ts';
import { londonInstant, startOf } from '#lib/time/london-time.ts';
import type { CallChange, CallHistory } from './call-change.ts';
import { factsOf, factWords, watched } from './followed-facts.ts';
import { type FormerCall, presentCall } from './past-call.ts';

/** A version of a call: when it came, where that is known, and what could be read of it. */
export interface CallVersion {
	at: number | undefined;
	data?: FormerCall | undefined;
}

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
	let known: FormerCall = {};
	return versions.flatMap(({ at, data }, index) => {
		const before = known;
		const isLast = index === versions.length - 1;
		known = { ...known, ...(data ?? (isLast ? presentCall(today) : {})) };
		return index === 0 || at === undefined ? [] : changesBetween(before, known, at);
	});
}

function changesBetween(before: FormerCall, after: FormerCall, at: number): CallChange[] {
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
const resultOf = ({ outcome }: FormerCall): string | undefined =>
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
