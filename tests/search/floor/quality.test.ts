import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { fetchFromDisk, filesEngine } from '../engines/files.ts';
import { readQueries } from '../queries.ts';
import { type Judged, judge, overall, refusals } from '../run.ts';

/** What the search reached last, rounded down a little. Raise it when the search gets better. */
const floor = { ndcg: 0.89, hit1: 0.89, zero: 0.005, rightly: 0.9, wrongly: 0.01 };

let judged: Judged[];
beforeAll(async () => {
	vi.stubGlobal('fetch', fetchFromDisk);
	judged = await judge(await filesEngine(inject('builds').dist), readQueries());
}, 120_000);
afterAll(() => vi.unstubAllGlobals());

describe('the search, asked what people ask', () => {
	test('puts the right entries first', () => {
		expect(overall(judged).ndcg).toBeGreaterThanOrEqual(floor.ndcg);
		expect(overall(judged).hit1).toBeGreaterThanOrEqual(floor.hit1);
	});

	test('leaves few without a result', () => {
		expect(overall(judged).zero).toBeLessThanOrEqual(floor.zero);
	});

	test('says when the directory does not have it, and only then', () => {
		expect(refusals(judged).right).toBeGreaterThanOrEqual(floor.rightly);
		expect(refusals(judged).wrong).toBeLessThanOrEqual(floor.wrongly);
	});
});
