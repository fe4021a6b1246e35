import { describe, expect, test } from 'vitest';
import { callTimeline } from '#lib/call-timeline.ts';
import { call } from '../../tests/helpers/entries.ts';
import { countNow, moversAt, stateFilter } from './search-states.ts';

const built = Date.parse('2026-01-20T12:00Z');
const timelines = {
	frailty: callTimeline(call()),
	undated: callTimeline(call({ closes: 'unknown', opens: undefined })),
};
const moversOn = (day: string) => moversAt(timelines, built, Date.parse(`${day}T12:00Z`));

describe('a call that closed after the build', () => {
	test('is known to have moved, and others are not', () => {
		expect(moversOn('2026-01-20')).toEqual([]);
		expect(moversOn('2026-04-20')).toEqual([{ id: 'frailty', was: 'open', is: 'closed' }]);
	});

	test('is not asked for among the open ones, and is among the closed', () => {
		const movers = moversOn('2026-04-20');
		expect(stateFilter(['Open'], movers)).toEqual({
			any: [{ state: { any: ['Open'] } }],
			not: { moves: { any: ['frailty'] } },
		});
		expect(stateFilter(['Closed, outcome not known'], movers)).toEqual({
			any: [{ state: { any: ['Closed, outcome not known'] } }, { moves: { any: ['frailty'] } }],
		});
	});

	test('is counted as closed where the search has found it, and changes nothing where not', () => {
		const movers = moversOn('2026-04-20');
		const found = { state: { Open: 1, Decided: 2 }, moves: { frailty: 1 } };
		expect(countNow(found, movers)['state']).toEqual({
			Open: 0,
			Decided: 2,
			'Closed, outcome not known': 1,
		});
		const other = { state: { Open: 1 }, moves: { frailty: 0 } };
		expect(countNow(other, movers)['state']).toEqual({ Open: 1 });
	});
});

test('words that are not states of calls are asked for as they are', () => {
	expect(stateFilter(['Active'], moversOn('2026-04-20'))).toEqual({
		any: [{ state: { any: ['Active'] } }],
	});
});
