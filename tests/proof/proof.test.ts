import { describe, expect, test } from 'vitest';
import { rules } from '../../scripts/validate/rules/index.ts';
import { readContent } from './content.ts';
import { falseAlarms, planHarmless } from './harmless/run.ts';
import { listOfMisses } from './misses.ts';
import { planAll } from './plan.ts';
import { tryAll } from './run.ts';
import { faultsByRule, share } from './table.ts';

/** What the checker reached last, rounded down a little. Raise it when the checker gets better. */
const floor = { found: 0.99, placed: 0.98, fixed: 0.98 };

const content = readContent('content');
const planned = planAll(content);
const harmless = planHarmless(content, 2);
const tried = tryAll(content, planAll(content, 1));

describe('the checker, given faults put into the real content', () => {
	test('finds nothing wrong with the content as it stands', () => {
		expect(content.judge()).toEqual([]);
	});

	test('finds nothing wrong with more than a hundred edits that are right', () => {
		expect(harmless.length).toBeGreaterThan(100);
		expect(falseAlarms(content, harmless)).toEqual([]);
	});

	test('finds nearly all that is wrong', () => {
		expect(
			share(tried, ({ isFound }) => isFound),
			listOfMisses(tried),
		).toBeGreaterThanOrEqual(floor.found);
	});

	test('points to the line on which it stands, nearly always', () => {
		expect(
			share(tried, ({ isPlaced }) => isPlaced),
			listOfMisses(tried),
		).toBeGreaterThanOrEqual(floor.placed);
	});

	test.each(rules.map(({ id }) => id))('is tried on %s at least three times', (id) => {
		const faults = planned.filter(({ kind }) => kind.rules[0] === id);
		expect(faults.length).toBeGreaterThanOrEqual(3);
	});

	test('puts right nearly all that it offers to put right', () => {
		const offered = tried.filter(({ isFixed }) => isFixed !== undefined);
		expect(offered.length).toBeGreaterThan(10);
		expect(
			share(offered, ({ isFixed }) => isFixed === true),
			listOfMisses(offered),
		).toBeGreaterThanOrEqual(floor.fixed);
	});

	test('finds, by each rule, a fault that is meant for it', () => {
		const silent = [...faultsByRule(tried)].filter(([, some]) => !some.some((it) => it.isNamed));
		expect(silent.map(([rule]) => rule)).toEqual([]);
	});
});
