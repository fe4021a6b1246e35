import { expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { call, network, priority } from '../../../tests/helpers/entries.ts';
import { countValues, makeLists } from './lists.ts';

const directory = aDirectory({
	networks: { wessex: network() },
	priorities: { 'mental-health': priority() },
	calls: {
		early: call({ closes: '2026-01-10', networks: ['wessex'] }),
		late: call({ closes: '2026-03-10', applicants: ['company', 'charity'] }),
		undated: call({ closes: 'unknown', opens: undefined }),
	},
});
const { calls } = makeLists(directory, Date.parse('2026-01-20T12:00Z'));
const entries = directory.records.calls;
const counts = (key: string) => {
	const facet = calls.facets.find((one) => one.key === key);
	return facet && countValues(facet, entries).map(({ label, count }) => `${label} ${count}`);
};

test('a facet counts the entries of each value and leaves out what nothing has', () => {
	expect(counts('network')).toEqual(['Wessex 1']);
	expect(counts('who')).toEqual(['Companies 1', 'Charities 1']);
	expect(counts('priority')).toEqual(['Mental health 3']);
});

test('the state of a call is as of the instant of the build', () => {
	expect(counts('state')).toEqual([
		'Open 1',
		'Check with the issuer 1',
		'Closed, outcome not known 1',
	]);
});

test('what has no date comes last when the newest come first, and is not dropped', () => {
	const newest = calls.orders.find(({ key }) => key === 'newest');
	expect(entries.toSorted(newest?.compare).map(({ id }) => id)).toEqual([
		'late',
		'early',
		'undated',
	]);
});
