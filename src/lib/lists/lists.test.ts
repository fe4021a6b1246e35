import { expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { call, network, priority } from '../../../tests/helpers/entries.ts';
import { makeCompanies } from '#lib/companies/companies.ts';
import { makeTopics } from '#lib/topics/topics.ts';
import { countsOf } from './choice.ts';
import { makeLists } from './lists.ts';

const directory = aDirectory({
	networks: { wessex: network() },
	priorities: { 'mental-health': priority() },
	calls: {
		early: call({ closes: '2026-01-10', networks: ['wessex'] }),
		late: call({ closes: '2026-03-10', applicants: ['company', 'charity'] }),
		undated: call({ closes: 'unknown', opens: undefined }),
	},
});
const naming = { topics: makeTopics([]), companies: makeCompanies([]) };
const { calls } = makeLists(directory, naming, Date.parse('2026-01-20T12:00Z'));
const entries = directory.records.calls;
const counts = (key: string) => {
	const facet = calls.facets.find((one) => one.key === key);
	if (!facet) throw new Error(`No facet ${key}.`);
	const found = countsOf(
		entries.map((entry) => () => facet.of(entry)),
		{},
		facet.key,
	);
	return [...facet.values].flatMap(([id, label]) =>
		found.has(id) ? `${label} ${found.get(id)}` : [],
	);
};

test('small companies have what is open to companies of any size', () => {
	expect(counts('network')).toEqual(['Wessex 1']);
	expect(counts('who')).toEqual([
		'Companies of any size 1',
		'Small and medium-sized companies 1',
		'Charities 1',
	]);
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
