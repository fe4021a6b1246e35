import type { AskedQuestion } from './questions.ts';
import type { CollectionName } from '#schema/names.ts';
import { idsOf, kindOf } from './facets.ts';
import { overAt, type IndexHead } from './index-files.ts';
import type { Matched } from './match.ts';
import type { PlaceMeant } from './places.ts';
import { weights } from './weights.ts';
import type { CallState } from '#lib/calls/state.ts';
import { turnedAt } from '#lib/entries/turning.ts';

/** What is known of an entry for a query. */
export interface Score {
	/** How well it fits, and how much of what was asked for it has: 0 to 1 each. */
	fit: number;
	cover: number;
	/** What names and answers add. */
	more: number;
	/** The terms that it has under another name than was typed. */
	meant: number[];
	/** The question that it answers, where that is why it is there. */
	question?: number;
}

export type Scores = Map<number, Score>;

const scoreOf = (scores: Scores, entry: number): Score => {
	const there = scores.get(entry) ?? { fit: 0, cover: 0, more: 0, meant: [] };
	scores.set(entry, there);
	return there;
};

/** Adds what entries have of what was asked for. `total` is the rarity of all of it together. */
export function addMatches(scores: Scores, { term, fit, meant, rarity }: Matched, total: number) {
	for (const [entry, weight] of fit) {
		const score = scoreOf(scores, entry);
		score.fit += (weight * rarity) / total;
		score.cover += rarity / total;
		if (meant.has(entry) && term.concept !== undefined) score.meant.push(term.concept);
	}
}

/** What is done in an area. A national programme that a network led is not. */
const localKinds: CollectionName[] = ['calls', 'collaborations'];

/** Adds a place: who serves it first, then what lies there. */
export function addPlace(
	scores: Scores,
	{ see, isAll }: PlaceMeant,
	head: IndexHead,
	total: number,
) {
	const serving = see.flatMap((address) => head.numbers[address] ?? []);
	const share = weights.place / total;
	for (const [rank, number] of serving.entries()) {
		const score = scoreOf(scores, number);
		score.fit += share * (1 - weights.alsoServes * rank);
		score.cover += share;
		if (isAll) score.more += weights.exactTitle * (1 - weights.alsoServes * rank);
	}
	// A board has networks that serve other parts of its area, so theirs do not count.
	const networks = see.flatMap((address) => /^networks\/(.+)/.exec(address)?.[1] ?? []);
	for (let entry = 0; entry < head.entries; entry++) {
		const isThere = idsOf(head, 'network', entry).some((id) => networks.includes(id));
		if (!isThere || serving.includes(entry) || !localKinds.includes(kindOf(head, entry))) continue;
		const score = scoreOf(scores, entry);
		score.fit += share * weights.liesThere;
		score.cover += share / 2;
	}
}

/** Adds the entries of answers, the best first, by how much of the query each question takes up. */
export function addAnswers(
	scores: Scores,
	asked: readonly AskedQuestion[],
	head: IndexHead,
	now: number,
) {
	const best = new Map<number, { worth: number; question: number }>();
	for (const { question, whole, share } of asked) {
		const strength = weights.asked * whole ** 2 * share;
		const { see = [], openCalls } = head.questions[question] ?? {};
		const add = (number: number, worth: number) => {
			if (worth > (best.get(number)?.worth ?? 0)) best.set(number, { worth, question });
		};
		for (const [rank, number] of see.entries())
			add(number, strength * weights.furtherAnswer ** rank);
		if (openCalls && whole === 1)
			for (const [rank, number] of callsToAnswer(head, now).entries())
				add(number, share * weights.openCall * weights.furtherCall ** rank);
	}
	for (const [number, { worth, question }] of best) {
		const score = scoreOf(scores, number);
		score.more += worth;
		if (score.fit === 0) score.question = question;
	}
}

export function addNames(scores: Scores, named: ReadonlyMap<number, number>) {
	for (const [entry, worth] of named) scoreOf(scores, entry).more += worth;
}

/** What an entry is worth for what it is and how it stands: a part of its fit, and more or less besides. */
export type Boost = { factor: number; added: number };

/** How entries stand at an instant. What is over stands below all that is not and fits as well. */
export function boosts(head: IndexHead, now: number): (entry: number) => Boost {
	const today = new Date(now).toISOString().slice(0, 10);
	const past = overAt(head, now);
	const isUnsure = (entry: number) =>
		kindOf(head, entry) === 'calls' && stateOf(head, entry, now) === 'unconfirmed';
	return (entry) => {
		if (past.has(entry)) return { factor: weights.ofOver, added: weights.over };
		const due = head.due[entry] ?? '';
		const isOverdue = due !== '' && today > due;
		return {
			factor: 1,
			added: weights[kindOf(head, entry)] + (isOverdue || isUnsure(entry) ? weights.unsure : 0),
		};
	};
}

/** Calls that can be answered, or may be, by state: what is open comes first. */
const answerable: CallState[] = ['closing-soon', 'open', 'rolling', 'unconfirmed', 'forthcoming'];

/** The calls that can be answered now or may be, the surest first, then the newest. */
function callsToAnswer(head: IndexHead, now: number): number[] {
	const at = head.kinds.findIndex(({ kind }) => kind === 'calls');
	const first = head.kinds[at - 1]?.end ?? 0;
	const end = head.kinds[at]?.end ?? 0;
	const calls = Array.from({ length: end - first }, (_, index) => first + index).sort((a, b) =>
		(head.dated[b] ?? '') > (head.dated[a] ?? '') ? 1 : -1,
	);
	return answerable.flatMap((state) =>
		calls.filter((entry) => stateOf(head, entry, now) === state),
	);
}

/** The state of an entry at an instant, as an id. */
const stateOf = (head: IndexHead, entry: number, now: number): string | undefined => {
	const timeline = head.turning[entry];
	return timeline ? turnedAt(timeline, now).state : idsOf(head, 'state', entry)[0];
};
