import { expect, test } from 'vitest';
import { startOf } from '#lib/time/london-time.ts';
import { turnedAt } from './turning.ts';

const run = { through: '2027-06', then: 'no-results' } as const;

test('what runs turns when its last month is over in London, in words and look', () => {
	const turns = startOf('2027-07');
	expect(turnedAt(run, turns - 1)).toMatchObject({ state: 'running', look: 'rolling' });
	expect(turnedAt(run, turns)).toMatchObject({ look: 'unconfirmed', words: 'Results not found' });
});

test('a call is told at length and in the fewest words', () => {
	expect(turnedAt({ closesBy: 1, checkHolds: 1 }, 2)).toEqual({
		state: 'closed',
		look: 'closed',
		words: 'Closed, outcome not known',
		short: 'Closed',
	});
});
