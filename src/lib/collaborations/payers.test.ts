import { expect, test } from 'vitest';
import { collaboration } from '../../../tests/helpers/entries.ts';
import { byPayer } from './payers.ts';

const paid = (id: string, ...payers: string[]) => ({
	collection: 'collaborations' as const,
	id,
	data: collaboration(payers.length > 0 ? { transparency: { paidBy: 'They did.', payers } } : {}),
});

test('each collaboration is in one group, and what several paid for in one of its own', () => {
	const all = [
		paid('a', 'nhs'),
		paid('b'),
		paid('c', 'nhs', 'company'),
		paid('d', 'company'),
		paid('e', 'nhs'),
	];
	expect(byPayer(all).map(({ group, entries }) => [group, entries.map(({ id }) => id)])).toEqual([
		['company', ['d']],
		['nhs', ['a', 'e']],
		['together', ['c']],
		['not-stated', ['b']],
	]);
});
