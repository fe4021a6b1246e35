import { describe, expect, test } from 'vitest';
import * as make from '../../../tests/helpers/entries.ts';
import {
	addChecks,
	checkEnds,
	checksByCollection,
	checksByNetwork,
	countMethods,
} from './counts.ts';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { startOf } from '#lib/time/london-time.ts';

const on = (day: string) => ({ checked: { on: day, how: 'live-page' } });
const issuers = [{ name: 'Wessex', network: 'wessex' }];
const directory = aDirectory({
	networks: { wessex: make.network(on('2026-01-10')) },
	calls: {
		old: make.call({ title: 'Old', issuers, ...on('2025-11-01') }),
		new: make.call({ title: 'New', issuers, ...on('2026-01-10') }),
		'also-new': make.call({ title: 'Also new', ...on('2026-01-10') }),
	},
	collaborations: {
		over: make.collaboration({ title: 'Over', ...on('2020-01-01') }),
		running: make.collaboration({
			title: 'Running',
			running: { until: '2027', cites: ['page'] },
			checked: { on: '2026-01-10', how: 'archived-copy' },
		}),
	},
});
const now = startOf('2026-01-20');

describe('checks', () => {
	test('that run out are grouped by day and collection, the first to end first', () => {
		const ends = checkEnds(directory).map(({ day, collection, entries }) => [
			day,
			collection,
			entries.map(({ id }) => id),
		]);
		expect(ends).toEqual([
			['2025-12-01', 'calls', ['old']],
			['2026-02-09', 'calls', ['also-new', 'new']],
			['2026-07-09', 'networks', ['wessex']],
			['2027-01-10', 'collaborations', ['running']],
		]);
	});

	test('of a collection say how many hold, how many for good, and which runs out next', () => {
		const [, , , calls, collaborations] = checksByCollection(directory, now);
		expect(calls).toEqual({
			collection: 'calls',
			fresh: 2,
			all: 3,
			oldest: '2025-11-01',
			forGood: 0,
			next: '2026-02-09',
		});
		expect(collaborations).toMatchObject({ fresh: 2, all: 2, forGood: 1, next: '2027-01-10' });
	});

	test('of a collection without entries are none', () => {
		const [, systems] = checksByCollection(directory, now);
		expect(systems).toMatchObject({ all: 0, oldest: undefined, next: undefined });
	});

	test('of a network are those of its page, calls and collaborations together', () => {
		const [wessex] = checksByNetwork(directory, now);
		expect(wessex).toMatchObject({ id: 'wessex', fresh: 4, all: 5, oldest: '2020-01-01' });
		expect(wessex?.by.calls).toMatchObject({ fresh: 1, all: 2 });
		expect(wessex?.by.programmes).toBeUndefined();
	});

	test('add up', () => {
		expect(addChecks([])).toEqual({ fresh: 0, all: 0, oldest: undefined });
	});

	test('are counted by how they were made', () => {
		expect(countMethods(directory)).toEqual({
			'live-page': 5,
			'archived-copy': 1,
			'confirmed-by-owner': 0,
		});
	});
});
