import { expect, test } from 'vitest';
import { openGeography } from '../../../tests/helpers/find.ts';
import { findEach } from './each.ts';

const { tables } = openGeography();
const partsOf = async (typed: string) =>
	(await findEach(typed, tables)).map(({ asked }) => asked).join(' | ');

test.each([
	['Leeds and Truro', 'Leeds | Truro'],
	['Leeds or Milton Keynes', 'Leeds | Milton Keynes'],
	['Leeds, Truro & York', 'Leeds | Truro | York'],
	['Leeds Truro', 'Leeds | Truro'],
	['TR1 3LJ and LS1 4AP', 'TR1 3LJ | LS1 4AP'],
	['TR1 3LJ, LS1 4AP', 'TR1 3LJ | LS1 4AP'],
	['tr13lj ls14ap', 'tr13lj | ls14ap'],
	['SW1 / Truro', 'SW1 | Truro'],
	['Wales and Scotland', 'Wales | Scotland'],
])('%s is answered for each place: %s', async (typed, parts) => {
	expect(await partsOf(typed)).toBe(parts);
});

test.each([
	'Leeds',
	'Tyne and Wear',
	'Ashford, Kent',
	'Headingley, Leeds',
	'Bristol, North Somerset and South Gloucestershire',
	'Truro, TR1 3LJ',
	'10 Downing Street, London SW1A 2AA',
	'Bradford Avon',
	'London SE1',
	'asdfgh and Truro',
	'asdf qwer',
	'',
])('%s has one answer', async (typed) => {
	expect(await partsOf(typed)).toBe(typed);
});
