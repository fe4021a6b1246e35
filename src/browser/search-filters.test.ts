import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './search-filters.ts';

const address = 'q=heart+failure&kind=Networks&kind=Guides&state=Open&sort=deadline';

test('what an address asks for is read from it', () => {
	expect(readChoice(new URLSearchParams(address))).toEqual({
		ticked: {
			kind: ['Networks', 'Guides'],
			network: [],
			priority: [],
			state: ['Open'],
			aim: [],
			evidence: [],
		},
		order: 'deadline',
	});
});

test('the address keeps the query, and of filters and order the new ones only', () => {
	const before = new URLSearchParams(address);
	const choice = { ticked: { network: ['Yorkshire & Humber'] }, order: 'newest' } as const;
	expect(String(writeChoice(choice, before))).toBe(
		'q=heart+failure&network=Yorkshire+%26+Humber&sort=newest',
	);
	expect(String(before)).toBe(address);
});

test('a choice that is written is read as the same', () => {
	const choice = readChoice(new URLSearchParams(address));
	expect(readChoice(writeChoice(choice, new URLSearchParams('q=x')))).toEqual(choice);
});

test.each(['', 'sort=', 'sort=cheapest', 'sort=toString', 'sort=relevance'])(
	'relevance is the order of “%s”, and is not written',
	(parameters) => {
		const choice = readChoice(new URLSearchParams(parameters));
		expect(choice.order).toBe('relevance');
		expect(String(writeChoice(choice, new URLSearchParams('q=x')))).toBe('q=x');
	},
);

test('a value asked for twice, or empty, is ticked once, or not', () => {
	const { ticked } = readChoice(new URLSearchParams('kind=Guides&kind=Guides&state='));
	expect(ticked).toMatchObject({ kind: ['Guides'], state: [] });
});
