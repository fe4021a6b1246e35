import { describe, expect, test } from 'vitest';
import { type CallTimeline, stateAt } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { call } from '../../../tests/helpers/entries.ts';
import { openFacets, type ResultOrder } from './facets.ts';
import { packFacet, packRising, unpackRising } from './index-files.ts';

const built = Date.parse('2026-01-20T12:00Z');

/** An entry by what it has; a call by its timeline. */
type Made = { state?: string; dated?: string; call?: CallTimeline };

/** The facets of these entries, numbered from 0, on a day at noon in London's winter. */
function facetsOf(made: Made[], day = '2026-01-20') {
	const states = made.map(({ call, state }) => (call ? stateAt(call, built) : state));
	const facets = openFacets(
		{
			facets: { state: packFacet(states.map((state) => (state ? [state] : []))) },
			kinds: [{ kind: 'calls', end: made.length }],
			turning: Object.fromEntries(
				made.flatMap(({ call }, entry) => (call ? [[entry, call] as const] : [])),
			),
			dated: made.map(({ dated = '' }) => dated),
		},
		Date.parse(`${day}T12:00Z`),
	);
	const results = made.map((_, entry) => ({ entry }));
	return {
		states: () => made.map((_, entry) => facets.valuesOf(entry)('state')),
		order: (order: ResultOrder) => facets.inOrder(results, order).map(({ entry }) => entry),
		facets,
	};
}

test('rising numbers are the same after packing', () => {
	for (const numbers of [[], [0], [0, 1, 5, 400], [7, 8]])
		expect(unpackRising(packRising(numbers))).toEqual(numbers);
});

test('an entry has the values that the index gives it, and none of a facet that it does not know', () => {
	const { facets } = facetsOf([{ state: 'active' }, {}, { state: 'active' }]);
	expect([0, 1, 2].map((entry) => facets.valuesOf(entry)('state'))).toEqual([
		['active'],
		[],
		['active'],
	]);
	expect(facets.valuesOf(0)('network')).toEqual([]);
	expect(facets.valuesOf(0)('kind')).toEqual(['calls']);
});

describe('a call that closed after the build', () => {
	const made: Made[] = [
		{ call: callTimeline(call()) },
		{ call: callTimeline(call({ closes: 'unknown', opens: undefined })) },
		{ state: 'decided' },
	];

	test('is open while it is, and closed after, and others do not move', () => {
		expect(facetsOf(made).states()).toEqual([['open'], ['unconfirmed'], ['decided']]);
		expect(facetsOf(made, '2026-04-20').states()).toEqual([
			['closed'],
			['unconfirmed'],
			['decided'],
		]);
	});
});

describe('orders', () => {
	const closing = (closes: string, more = {}) => ({
		call: callTimeline(call({ closes, ...more })),
		dated: closes.slice(0, 10),
	});
	const made: Made[] = [
		{ dated: '2024' },
		closing('2026-06-30'),
		{},
		closing('2026-02-27'),
		closing('2026-03-01 12:00'),
		closing('2026-06-30', { withdrawn: { on: '2026-02-01', reason: 'No longer needed.' } }),
		{ dated: '2026-03' },
		{},
	];

	test('leave the results as they are found', () => {
		expect(facetsOf(made).order('relevance')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	});

	test.each([
		['2026-01-20', [3, 4, 1, 5, 0, 2, 6, 7]],
		['2026-02-28', [4, 1, 0, 2, 3, 5, 6, 7]],
		['2026-03-01', [1, 0, 2, 3, 4, 5, 6, 7]],
		['2027-01-01', [0, 1, 2, 3, 4, 5, 6, 7]],
	])('on %s put first what closes next, and what is over among the undated', (day, expected) => {
		expect(facetsOf(made, day).order('deadline')).toEqual(expected);
	});

	test('take no day that is only presumed for a closing day', () => {
		const { facets, order } = facetsOf([
			{},
			{ call: callTimeline(call({ closes: 'unknown', closedBy: '2026-03-01' })) },
		]);
		expect(order('deadline')).toEqual([0, 1]);
		expect(facets.hasDate(1, 'deadline')).toBe(false);
	});

	test('put a call of which only the month is known after one that closes in that month', () => {
		expect(facetsOf([closing('2026-02'), closing('2026-02-20')]).order('deadline')).toEqual([1, 0]);
	});

	test('put the newest first as far as its date is known, the undated last, equals as found', () => {
		expect(facetsOf(made).order('newest')).toEqual([1, 5, 4, 6, 3, 0, 2, 7]);
	});

	test('know which entries they have a date of', () => {
		const { facets } = facetsOf(made, '2026-02-28');
		const dated = (order: ResultOrder) =>
			made.flatMap((_, entry) => (facets.hasDate(entry, order) ? [entry] : []));
		expect(dated('deadline')).toEqual([1, 4]);
		expect(dated('newest')).toEqual([0, 1, 3, 4, 5, 6]);
		expect(dated('relevance')).toEqual([]);
	});
});
