import type { Engine, OpenEngine } from './engines/engine.ts';
import { type Answer, meanScore, type Score, score } from './measures.ts';
import { isAnswerable, type Query } from './queries.ts';

/** One query with what an engine made of it. */
export interface Judged {
	query: Query;
	answer: Answer;
	score: Score;
}

/** Asks an engine all queries, one after the other. */
export async function judge(engine: Engine, queries: readonly Query[]): Promise<Judged[]> {
	const judged: Judged[] = [];
	for (const query of queries) {
		const answer = await engine(query.ask);
		judged.push({ query, answer, score: score(query, answer) });
	}
	return judged;
}

/** What the first query costs on a page that has just been opened, and what the next one costs there. */
export interface Costs {
	first: Answer[];
	next: Answer[];
}

/** One pair of queries in so many is asked on a page of its own. */
const every = 30;

/** Measures an engine with some of the queries, each pair on a page that has just been opened. */
export async function measureCosts(open: OpenEngine, queries: readonly Query[]): Promise<Costs> {
	const costs: Costs = { first: [], next: [] };
	for (const [at, { ask }] of queries.entries()) {
		const other = queries[at + 1];
		if (at % every > 0 || !other) continue;
		const engine = await open();
		costs.first.push(await engine(ask));
		costs.next.push(await engine(other.ask));
	}
	return costs;
}

/** The figures of the queries that the directory can answer. */
export const overall = (judged: readonly Judged[]): Score =>
	meanScore(judged.filter(({ query }) => isAnswerable(query)).map((it) => it.score));

/** Of the queries that the directory cannot answer: how many were told so. Of the others: how many too. */
export function refusals(judged: readonly Judged[]): { right: number; wrong: number } {
	const share = (of: Judged[]) =>
		of.filter(({ answer }) => answer.saysNo).length / Math.max(1, of.length);
	return {
		right: share(judged.filter(({ query }) => !isAnswerable(query))),
		wrong: share(judged.filter(({ query }) => isAnswerable(query))),
	};
}
