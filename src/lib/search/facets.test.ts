import { describe, expect, test } from 'vitest';
import { type CallTimeline, stateAt } from '#lib/calls/state.ts';
import { callTimeline } from '#lib/calls/timeline.ts';
import { callStates } from '#schema/vocabulary.ts';
import { call } from '../../../tests/helpers/entries.ts';
import { makeFacets, type ResultOrder } from './facets.ts';
import { type FacetName, facetNames } from './index-files.ts';

const built = Date.parse('2026-01-20T12:00Z');

/** An entry by what it has, its facets as in `state: 'Active'`; a call by its timeline. */
type Made = Partial<Record<FacetName, string | string[]>> & { dated?: string; call?: CallTimeline };

/** The facets of these entries, numbered from 0, on a day at noon in London's winter. */
function facetsOf(made: Made[], day = '2026-01-20') {
	const stateOf = ({ call, state }: Made) => (call ? callStates[stateAt(call, built)] : state);
	const columns = facetNames.map((name) => {
		const of = made.map((it) => [(name === 'state' ? stateOf(it) : it[name]) ?? []].flat());
		const values = [...new Set(of.flat())];
		return [name, { values, of: of.map((own) => own.map((value) => values.indexOf(value))) }];
	});
	const facets = makeFacets(
		{
			facets: Object.fromEntries(columns),
			turning: Object.fromEntries(
				made.flatMap(({ call }, entry) => (call ? [[entry, call] as const] : [])),
			),
			dated: made.map(({ dated = '' }) => dated),
		},
		Date.parse(`${day}T12:00Z`),
	);
	const results = made.map((_, entry) => ({ entry }));
	return {
		passing: (ticked: Made) =>
			made.flatMap((_, entry) => (facets.passes(entry, lists(ticked)) ? [entry] : [])),
		counts: (ticked: Made = {}) => facets.counts(results, lists(ticked)),
		order: (order: ResultOrder) => facets.inOrder(results, order).map(({ entry }) => entry),
		facets,
	};
}
const lists = ({ dated: _dated, call: _call, ...ticked }: Made) =>
	Object.fromEntries(Object.entries(ticked).map(([name, values]) => [name, [values].flat()]));

const some: Made[] = [
	{ kind: 'Networks', network: 'Wessex' },
	{ kind: 'Calls', network: ['Wessex', 'East'], priority: 'Research', state: 'Decided' },
	{ kind: 'Calls', network: 'East', state: 'Active' },
	{ kind: 'Guides' },
];

describe('ticked values', () => {
	test('let all through where none is ticked, also what has no value at all', () => {
		expect(facetsOf(some).passing({})).toEqual([0, 1, 2, 3]);
		expect(facetsOf(some).passing({ network: [] })).toEqual([0, 1, 2, 3]);
	});

	test('mean any of them within a facet, and all of the facets', () => {
		const { passing } = facetsOf(some);
		expect(passing({ kind: ['Networks', 'Guides'] })).toEqual([0, 3]);
		expect(passing({ kind: 'Calls', network: 'Wessex' })).toEqual([1]);
		expect(passing({ kind: ['Networks', 'Calls'], network: 'Wessex' })).toEqual([0, 1]);
	});

	test('leave out an entry without a value only where that facet is ticked', () => {
		const { passing } = facetsOf(some);
		expect(passing({ kind: 'Guides' })).toEqual([3]);
		expect(passing({ kind: 'Guides', network: 'East' })).toEqual([]);
	});

	test('that no entry has let nothing through', () => {
		expect(facetsOf(some).passing({ kind: 'Nonsense' })).toEqual([]);
	});
});

describe('counts', () => {
	test('tell how many results there are, and leave out what none has', () => {
		expect(facetsOf(some).counts()).toEqual({
			kind: [
				['Networks', 1],
				['Calls', 2],
				['Guides', 1],
			],
			network: [
				['East', 2],
				['Wessex', 2],
			],
			priority: [['Research', 1]],
			state: [
				['Decided', 1],
				['Active', 1],
			],
			aim: [],
			evidence: [],
		});
	});

	test('heed what is ticked in other facets, and not in their own', () => {
		const { kind, network, state } = facetsOf(some).counts({ kind: 'Calls', network: 'East' });
		expect(kind).toEqual([['Calls', 2]]);
		expect(network).toEqual([
			['East', 2],
			['Wessex', 1],
		]);
		expect(state).toEqual([
			['Decided', 1],
			['Active', 1],
		]);
	});

	test('are the numbers of results that ticking that value alone would give', () => {
		const { counts, passing } = facetsOf(some);
		const ticked = { network: 'Wessex', kind: 'Networks' };
		for (const name of facetNames)
			for (const [value, count] of counts(ticked)[name])
				expect([value, passing({ ...ticked, [name]: value }).length]).toEqual([value, count]);
	});

	test('keep a ticked value that no result has, in its place, also one that no entry has', () => {
		expect(
			facetsOf(some).counts({ kind: 'Guides', network: ['East', 'Atlantis'] }).network,
		).toEqual([
			['East', 0],
			['Atlantis', 0],
		]);
	});

	test('stand in the order of states of calls, then of other states, and networks from A to Z', () => {
		const { counts } = facetsOf([
			{ state: 'Active', network: 'Wessex' },
			{ state: 'Withdrawn', network: 'UCLPartners' },
			{ state: 'Closed', network: 'East Midlands' },
			{ state: 'Open', network: 'East' },
		]);
		expect(counts().state.map(([value]) => value)).toEqual([
			'Open',
			'Withdrawn',
			'Active',
			'Closed',
		]);
		expect(counts().network.map(([value]) => value)).toEqual([
			'East',
			'East Midlands',
			'UCLPartners',
			'Wessex',
		]);
	});
});

describe('a call that closed after the build', () => {
	const made: Made[] = [
		{ call: callTimeline(call()) },
		{ call: callTimeline(call({ closes: 'unknown', opens: undefined })) },
		{ state: 'Decided' },
	];

	test('counts as open, and is found so, while it is', () => {
		const { counts, passing } = facetsOf(made);
		expect(counts().state).toEqual([
			['Open', 1],
			['Check with the issuer', 1],
			['Decided', 1],
		]);
		expect(passing({ state: 'Open' })).toEqual([0]);
	});

	test('counts as closed after, in a state that the index does not know, and others do not move', () => {
		const { counts, passing } = facetsOf(made, '2026-04-20');
		expect(counts({ state: 'Open' }).state).toEqual([
			['Open', 0],
			['Check with the issuer', 1],
			['Closed, outcome not known', 1],
			['Decided', 1],
		]);
		expect(passing({ state: 'Open' })).toEqual([]);
		expect(passing({ state: 'Closed, outcome not known' })).toEqual([0]);
	});

	test('is counted only where the search has found it', () => {
		const { facets } = facetsOf(made, '2026-04-20');
		expect(facets.counts([{ entry: 2 }], {}).state).toEqual([['Decided', 1]]);
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
