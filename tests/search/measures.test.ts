import { describe, expect, test } from 'vitest';
import { type Answer, meanScore, ndcg, percentile, score } from './measures.ts';
import type { Grade, Query } from './queries.ts';

const grades = new Map<string, Grade>([
	['best', 3],
	['good', 2],
	['useful', 1],
]);
const query: Query = { kind: 'vague', ask: 'anything', grades };
const answer = (...found: string[]): Answer => ({
	found,
	saysNo: found.length === 0,
	milliseconds: 1,
	bytes: 1,
});

describe('nDCG', () => {
	test('is 1 for the best order, whatever follows', () => {
		expect(ndcg(['best', 'good', 'useful', 'other'], grades)).toBe(1);
	});

	test('is 0 for nothing, and for nothing that is graded', () => {
		expect(ndcg([], grades)).toBe(0);
		expect(ndcg(['other'], grades)).toBe(0);
	});

	test('gains 2^grade - 1, discounted by the logarithm of the place', () => {
		const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
		expect(ndcg(['other', 'best'], grades)).toBeCloseTo(7 / Math.log2(3) / ideal);
		expect(ndcg(['useful', 'good', 'best'], grades)).toBeCloseTo(
			(1 + 3 / Math.log2(3) + 7 / 2) / ideal,
		);
	});

	test('looks at ten results', () => {
		const others = Array.from({ length: 10 }, (_, at) => `other ${at}`);
		expect(ndcg([...others, 'best'], grades)).toBe(0);
	});

	test('can be 1 where more than ten entries are right', () => {
		const many = new Map(Array.from({ length: 12 }, (_, at): [string, Grade] => [`${at}`, 3]));
		expect(ndcg([...many.keys()], many)).toBe(1);
	});

	test('does not count an entry twice', () => {
		expect(ndcg(['useful', 'useful', 'useful'], grades)).toBe(ndcg(['useful'], grades));
	});
});

describe('a score', () => {
	test('counts as a hit only the answer itself', () => {
		expect(score(query, answer('good', 'best'))).toMatchObject({ hit1: 0, hit3: 1, zero: 0 });
		expect(score(query, answer('best'))).toMatchObject({ hit1: 1, hit3: 1 });
		expect(score(query, answer('a', 'b', 'c', 'best'))).toMatchObject({ hit1: 0, hit3: 0 });
	});

	test('marks what found nothing', () => {
		expect(score(query, answer())).toEqual({ ndcg: 0, hit1: 0, hit3: 0, zero: 1 });
	});

	test('is averaged over queries, each of the same weight', () => {
		const scores = [score(query, answer('best', 'good', 'useful')), score(query, answer())];
		expect(meanScore(scores)).toEqual({ ndcg: 0.5, hit1: 0.5, hit3: 0.5, zero: 0.5 });
	});
});

describe('a percentile', () => {
	test('is a value that was measured', () => {
		expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
		expect(percentile([5, 1, 3, 2, 4], 0.95)).toBe(5);
		expect(percentile([7], 0.5)).toBe(7);
		expect(percentile([], 0.5)).toBe(0);
	});
});
