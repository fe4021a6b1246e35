import { expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { collaboration, network, type SampleFields } from '../../../tests/helpers/entries.ts';
import { comparedOf } from './compared.ts';

const partners = (...names: string[]) => names.map((name) => ({ name, kind: 'digital' }));
const compared = (fields: SampleFields) => {
	const directory = aDirectory({
		networks: { wessex: network({ title: 'Health Innovation Wessex' }) },
		collaborations: { it: collaboration(fields) },
	});
	const [entry] = directory.records.collaborations;
	if (!entry) throw new Error('It is not there.');
	return comparedOf(entry, directory);
};

test('names two, and says how many more there are where that is shorter', () => {
	expect(compared({ partners: partners('A', 'B', 'C') }).with).toBe('A, B, C');
	expect(compared({ partners: partners('A', 'B', 'C', 'D') }).with).toBe('A, B and 2 more');
});

test('tells from when to when in years, however precisely they are known', () => {
	expect(compared({ started: '2019-05', ended: '2021-03-02' }).years).toBe('2019 to 2021');
	expect(compared({ started: '2019-05', ended: '2019-11' }).years).toBe('2019');
	expect(compared({ started: '2019' }).years).toBe('From 2019');
	expect(compared({ ended: '2019' }).years).toBe('To 2019');
});

test('is empty where the sources state nothing, and says when it was for all networks', () => {
	expect(compared({ partners: [], networks: [] })).toEqual({
		conditions: 'Frailty',
		with: '',
		network: '',
		paid: '',
		years: '',
	});
	expect(compared({ national: true }).network).toBe('All networks, Wessex');
});
