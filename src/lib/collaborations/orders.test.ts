import { describe, expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { collaboration, network, outcomeFields } from '../../../tests/helpers/entries.ts';
import { collaborationOrders, columns, defaultOrder } from './orders.ts';

const trial = { evidence: 'measured', comparedWith: 'randomised', measuredBy: 'nhs' };
const missed = { met: 'not-met', cites: ['a'] };
const directory = aDirectory({
	networks: { wessex: network({ title: 'Wessex' }), east: network({ title: 'East' }) },
	collaborations: {
		count: collaboration({
			title: 'Apples',
			outcomes: [outcomeFields({ comparedWith: 'nothing' })],
			started: '2019-05',
		}),
		trial: collaboration({
			title: 'Bees',
			outcomes: [outcomeFields({ ...trial, direction: 'better' })],
			networks: [{ network: 'east', part: 'lead' }],
			started: '2021',
		}),
		failed: collaboration({
			title: 'Cherries',
			outcomes: [outcomeFields({ ...trial, direction: 'no-difference' })],
			mainAim: missed,
			transparency: { paidBy: 'The NHS paid.', payers: ['nhs'] },
		}),
		blank: collaboration({ title: 'Dates', outcomes: [], networks: [], partners: [] }),
	},
});
const inOrder = (key: string) => {
	const order = collaborationOrders(directory).find((one) => one.key === key);
	return directory.records.collaborations.toSorted(order?.compare).map(({ id }) => id);
};

describe('the list of collaborations', () => {
	test('opens with the strongest evidence, and among equals with the aim that was not met', () => {
		expect(collaborationOrders(directory)[0]?.key).toBe(defaultOrder);
		expect(inOrder(defaultOrder)).toEqual(['failed', 'trial', 'count', 'blank']);
	});

	test.each([
		['evidence-reversed', ['count', 'failed', 'trial', 'blank']],
		['title-reversed', ['blank', 'failed', 'trial', 'count']],
		['network', ['trial', 'failed', 'count', 'blank']],
		['network-reversed', ['failed', 'count', 'trial', 'blank']],
		['result', ['trial', 'failed', 'count', 'blank']],
		['result-reversed', ['failed', 'trial', 'count', 'blank']],
		['aim', ['failed', 'count', 'trial', 'blank']],
		['paid', ['failed', 'count', 'trial', 'blank']],
		['newest', ['trial', 'count', 'failed', 'blank']],
		['oldest', ['count', 'trial', 'failed', 'blank']],
	])('by %s stands so, blanks last whichever way', (key, ids) => {
		expect(inOrder(key)).toEqual(ids);
	});

	test('can be sorted by each of its columns both ways, and each order has a name of its own', () => {
		const orders = columns.flatMap((column) => column.orders);
		expect(collaborationOrders(directory)).toHaveLength(orders.length);
		for (const { orders: pair } of columns)
			expect(new Set(pair.map(({ direction }) => direction)).size).toBe(2);
		for (const names of [orders.map(({ key }) => key), orders.map(({ label }) => label)])
			expect(new Set(names).size).toBe(names.length);
	});
});
