import { expect, test } from 'vitest';
import * as make from '../../../tests/helpers/entries.ts';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { networksOf, shortName } from './networks.ts';
import { areasOfSystem, boardsToday, networksOfSystem } from './directory.ts';

const area = (id: string, network: string, alsoPossible?: string[]) => ({
	id,
	name: id,
	network,
	confidence: 'low',
	...(alsoPossible && { alsoPossible }),
	why: 'Its page says so.',
	cites: ['page'],
});

const directory = aDirectory({
	networks: {
		wessex: make.network(),
		oxford: make.network({ title: 'Health Innovation Oxford and Thames Valley' }),
		'south-london': make.network({ title: 'Health Innovation Network South London' }),
		uclpartners: make.network({ title: 'UCLPartners' }),
	},
	systems: {
		frimley: make.system({
			title: 'Frimley',
			to: '2026-03-31',
			successors: ['thames-valley'],
			areas: [area('east-berkshire', 'oxford'), area('hart', 'oxford', ['wessex'])],
		}),
		'thames-valley': make.system({ title: 'Thames Valley', from: '2026-04-01' }),
	},
});

test('networks are listed by name and numbered in that order', () => {
	expect(directory.records.networks.map(({ id }) => id)).toEqual([
		'south-london',
		'oxford',
		'wessex',
		'uclpartners',
	]);
	expect(directory.networkNumber('wessex')).toBe(3);
});

test('an id without an entry is an error that names the file', () => {
	expect(() => directory.get('networks', 'wesex')).toThrow(
		'There is no content/networks/wesex.mdx.',
	);
});

test('a short name leaves out the words that most networks share', () => {
	expect(directory.records.networks.map(shortName)).toEqual([
		'South London',
		'Oxford and Thames Valley',
		'Wessex',
		'UCLPartners',
	]);
});

test('a network counts once for a call, by its nearest link', () => {
	const data = make.call({
		issuers: [{ name: 'Wessex AHSN', network: 'wessex' }],
		networks: ['wessex', 'oxford'],
		areaNetworks: ['uclpartners', 'oxford'],
	});
	expect(networksOf(directory, { collection: 'calls', id: 'frailty', data })).toEqual([
		{ id: 'wessex', how: 'issuer' },
		{ id: 'oxford', how: 'named' },
		{ id: 'uclpartners', how: 'area' },
	]);
});

test('a board of today has the areas of the boards that it took over from', () => {
	const today = directory.get('systems', 'thames-valley');
	expect(areasOfSystem(directory, today).map((one) => one.area.id)).toEqual([
		'east-berkshire',
		'hart',
	]);
	expect(boardsToday(directory, directory.get('systems', 'frimley'))).toEqual([today]);
});

test('the likelier networks of a system come before the possible ones', () => {
	expect(networksOfSystem(directory, directory.get('systems', 'frimley'))).toEqual([
		'oxford',
		'wessex',
	]);
});
