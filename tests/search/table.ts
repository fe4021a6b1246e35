import { type Answer, meanScore, percentile, type Score } from './measures.ts';
import { isAnswerable, type Kind, kinds, notHere, type Query } from './queries.ts';
import { type Costs, type Judged, refusals } from './run.ts';

/** What an engine made of the queries, and what they cost. */
export interface Report {
	name: string;
	judged: readonly Judged[];
	costs: Costs;
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const markdown = (head: string[], rows: string[][]) =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const columns: [string, keyof Score, (value: number) => string][] = [
	['nDCG@10', 'ndcg', (value) => value.toFixed(3)],
	['hit@1', 'hit1', (value) => value.toFixed(2)],
	['hit@3', 'hit3', (value) => value.toFixed(2)],
	['no result', 'zero', percent],
];

/** The figures by kind and in all: one row a kind, the engines beside each other in a cell. */
export function tableByKind(reports: readonly Report[]): string {
	const rowOf = (label: string, wanted: (query: Query) => boolean) => {
		const scores = reports.map(({ judged }) => judged.filter(({ query }) => wanted(query)));
		const means = scores.map((judged) => meanScore(judged.map((it) => it.score)));
		return [
			label,
			String(scores[0]?.length ?? 0),
			...columns.map(([, key, write]) => means.map((mean) => write(mean[key])).join(' / ')),
		];
	};
	const answerable = (Object.keys(kinds) as Kind[]).filter((kind) => kind !== notHere);
	return markdown(
		[
			reports.map(({ name }) => name).join(' / '),
			'queries',
			...columns.map(([heading]) => heading),
		],
		[
			...answerable.map((kind) => rowOf(kinds[kind], (query) => query.kind === kind)),
			rowOf('**All**', isAnswerable),
		],
	);
}

const middleAndWorst = (values: number[], write: (value: number) => string) =>
	[0.5, 0.95].map((share) => write(percentile(values, share))).join(' / ');
const sent = (answers: Answer[]) =>
	middleAndWorst(
		answers.map((it) => it.bytes / 1000),
		(value) => `${value.toFixed(0)} kB`,
	);
const taken = (answers: Answer[]) =>
	middleAndWorst(
		answers.map((it) => it.milliseconds),
		(value) => `${value.toFixed(0)} ms`,
	);

/** What an engine says of what the directory does not have, and what a query costs: p50 / p95. */
export const tableOfCosts = (reports: readonly Report[]): string =>
	markdown(
		['', 'rightly says no', 'wrongly says no', 'first query', '', 'next query', ''],
		reports.map(({ name, judged, costs: { first, next } }) => [
			name,
			percent(refusals(judged).right),
			percent(refusals(judged).wrong),
			sent(first),
			taken(first),
			sent(next),
			taken(next),
		]),
	);

/** The queries that were answered worst: what came first and what should have. */
export function listOfWorst(judged: readonly Judged[], count: number): string {
	const worst = judged
		.filter(({ query }) => isAnswerable(query))
		.toSorted((a, b) => a.score.ndcg - b.score.ndcg)
		.slice(0, count);
	const best = ({ query }: Judged) =>
		[...query.grades].filter(([, grade]) => grade === 3).map(([id]) => id);
	return markdown(
		['query', 'kind', 'nDCG@10', 'came first', 'should have'],
		worst.map((it) => [
			it.query.ask,
			it.query.kind,
			it.score.ndcg.toFixed(2),
			it.answer.found.slice(0, 3).join(', ') || 'nothing',
			best(it).join(', '),
		]),
	);
}
