import { describe, expect, test } from 'vitest';
import type { Engine } from './engines/engine.ts';
import type { Query } from './queries.ts';
import { judge, overall, refusals } from './run.ts';
import { listOfWorst, tableByKind } from './table.ts';

const queries: Query[] = [
	{ kind: 'acronym', ask: 'DTAC', grades: new Map([['signposts/dtac', 3]]) },
	{ kind: 'company', ask: 'Roche', grades: new Map([['collaborations/plgf', 3]]) },
	{ kind: 'not-here', ask: 'visiting hours', grades: new Map() },
	{ kind: 'not-here', ask: 'care home fees', grades: new Map() },
];
/** Knows one acronym, and gives something wrong for care homes. */
const engine: Engine = (query) => {
	const found = { DTAC: ['signposts/dtac'], 'care home fees': ['calls/frailty'] }[query] ?? [];
	return Promise.resolve({ found, saysNo: found.length === 0, milliseconds: 1, bytes: 1 });
};
const judged = await judge(engine, queries);

describe('the run', () => {
	test('averages over what the directory can answer', () => {
		expect(overall(judged)).toEqual({ ndcg: 0.5, hit1: 0.5, hit3: 0.5, zero: 0.5 });
	});

	test('counts apart who is told that it is not here, rightly and wrongly', () => {
		expect(refusals(judged)).toEqual({ right: 0.5, wrong: 0.5 });
	});
});

describe('the tables', () => {
	const report = { name: 'Ours', judged, costs: { first: [], next: [] } };

	test('have a row a kind, the engines beside each other', () => {
		const rows = tableByKind([report, { ...report, name: 'Theirs' }]).split('\n');
		expect(rows[0]).toContain('| Ours / Theirs | queries | nDCG@10 |');
		expect(rows).toContain(
			'| Acronyms | 1 | 1.000 / 1.000 | 1.00 / 1.00 | 1.00 / 1.00 | 0.0 % / 0.0 % |',
		);
		expect(rows.at(-1)).toContain('| **All** | 2 | 0.500 / 0.500 |');
	});

	test('list the worst first, with what should have come', () => {
		expect(listOfWorst(judged, 1)).toContain(
			'| Roche | company | 0.00 | nothing | collaborations/plgf |',
		);
	});
});
