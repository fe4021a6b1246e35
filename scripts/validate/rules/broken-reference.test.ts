import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf, places, words } from '../../../tests/helpers/judge.ts';

test('references to entries pass', () => {
	const issuers = [{ name: 'A', network: 'wessex', system: 'dorset' }];
	const text = textOf('calls', { issuers, networks: ['wessex'], systems: ['dorset'] });
	expect(judge({ 'calls/frailty.mdx': text })).toEqual([]);
});

test('a reference to nothing is found in groups and lists', () => {
	const issuers = [{ name: 'A' }, { name: 'B', network: 'wesex' }];
	const text = textOf('calls', { issuers, systems: ['dorset', 'nowhere'] });
	const found = judge({ 'calls/frailty.mdx': text });
	expect(found.map(({ field }) => field)).toEqual(['issuers[1].network', 'systems[1]']);
	expect(places(found)).toEqual([
		['broken-reference', ...placeOf(text, 'wesex')],
		['broken-reference', ...placeOf(text, 'nowhere')],
	]);
	expect(words(found)).toMatchInlineSnapshot(`
		[
		  [
		    "issuers[1].network is "wesex", but there is no content/networks/wesex.mdx.",
		    "Did you mean "wessex"?",
		  ],
		  [
		    "systems[1] is "nowhere", but there is no content/systems/nowhere.mdx.",
		    "Give the name of a file in content/systems/, without .mdx.",
		  ],
		]
	`);
});

test('an entry does not name itself, nor another twice', () => {
	const text = textOf('signposts', {
		related: ['agency'],
		priorities: ['mental-health', 'mental-health'],
	});
	expect(words(judge({ 'signposts/agency.mdx': text }))).toMatchInlineSnapshot(`
		[
		  [
		    "related[0] is "agency", which is this entry itself.",
		    "Name another entry, or leave it out.",
		  ],
		  [
		    "priorities[1] is "mental-health", which the list has already.",
		    "Name each entry once.",
		  ],
		]
	`);
});
