import { expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { call, network, type SampleFields } from '../../../tests/helpers/entries.ts';
import { tilesOf } from './networks.ts';

const tile = { column: 2, row: 1 };

test.each<[string, SampleFields, number]>([
	['issued by a network', { issuers: [{ name: 'Wessex', network: 'wessex' }] }, 1],
	['of a place', { issuers: [{ name: 'A trust' }], networks: ['wessex'], place: 'Wessex' }, 1],
	['in an area', { issuers: [{ name: 'A trust' }], areaNetworks: ['wessex'] }, 1],
	[
		'national, with a network’s help',
		{ issuers: [{ name: 'NHS England' }], networks: ['wessex'] },
		0,
	],
])('a call %s lights so many tiles', (_, fields, count) => {
	const directory = aDirectory({
		networks: { wessex: network({ tile }) },
		calls: {
			one: call({ networkRole: 'support', place: undefined, systems: undefined, ...fields }),
		},
	});
	expect(directory.records.calls.flatMap((one) => tilesOf(directory, one))).toHaveLength(count);
});
