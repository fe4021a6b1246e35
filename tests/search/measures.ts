import type { Grade, Query } from './queries.ts';

/** What an engine answered to one query. */
export interface Answer {
	/** The entries found, the first first, as `signposts/dtac`. Pages that are no entries have other names. */
	found: string[];
	/** True when nothing was found, or when the reader is told that the directory does not have it. */
	saysNo: boolean;
	/** From the asking until the first results can be read. */
	milliseconds: number;
	/** What was sent for it, compressed where a server would. */
	bytes: number;
}

/** How well a query was answered; all from 0 to 1. */
export interface Score {
	ndcg: number;
	hit1: number;
	hit3: number;
	/** 1 when there was no result at all. */
	zero: number;
}

const depth = 10;

/** An entry of grade 3 is worth seven times one of grade 1, and less the further down it stands. */
const worth = (grades: number[]): number =>
	grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Normalised discounted cumulative gain of the first ten: 1 when no order could be better. */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, Grade>): number {
	const best = worth([...grades.values()].toSorted((a, b) => b - a));
	// What is there a second time has told the reader nothing.
	const seen = new Set<string>();
	const got = found.map((id) => {
		if (seen.has(id)) return 0;
		seen.add(id);
		return grades.get(id) ?? 0;
	});
	return best === 0 ? 0 : worth(got) / best;
}

/** A hit is an entry of grade 3: the answer itself. */
export function score({ grades }: Query, { found }: Answer): Score {
	const isHit = (id: string) => grades.get(id) === 3;
	return {
		ndcg: ndcg(found, grades),
		hit1: Number(found.slice(0, 1).some(isHit)),
		hit3: Number(found.slice(0, 3).some(isHit)),
		zero: Number(found.length === 0),
	};
}

const mean = (values: number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const meanScore = (scores: readonly Score[]): Score => ({
	ndcg: mean(scores.map((it) => it.ndcg)),
	hit1: mean(scores.map((it) => it.hit1)),
	hit3: mean(scores.map((it) => it.hit3)),
	zero: mean(scores.map((it) => it.zero)),
});

/** The least value that `share` of the values do not exceed; 0 where there is none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
