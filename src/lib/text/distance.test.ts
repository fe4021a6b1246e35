import { expect, test } from 'vitest';
import { distanceWithin, nearest, oneSlip, slipsAllowed } from './distance.ts';

test('a letter left out, put in or swapped with the next is one off', () => {
	for (const typed of ['manchestr', 'manchesster', 'macnhester'])
		expect(distanceWithin(typed, 'manchester', 2)).toBe(1);
	expect(distanceWithin('manchester', 'manchester', 0)).toBe(0);
});

test('a wrong letter is rarer: what lacks one is nearer', () => {
	expect(distanceWithin('brigton', 'brixton', 2)).toBe(oneSlip);
	expect(distanceWithin('brigton', 'brighton', 2)).toBe(1);
});

test('what is further off than asked for is not near', () => {
	expect(distanceWithin('leeds', 'bradford', 3)).toBeUndefined();
	expect(distanceWithin('hull', 'hall', 1)).toBeUndefined();
});

test('short names must be right', () => {
	expect(slipsAllowed('ely'.length)).toBe(0);
	expect(slipsAllowed('leeds'.length)).toBe(oneSlip);
});

test('a letter added, dropped, changed or swapped counts as one where a wrong one is no rarer', () => {
	expect(distanceWithin('wessex', 'wessex', 3, 1)).toBe(0);
	expect(distanceWithin('wesex', 'wessex', 3, 1)).toBe(1);
	expect(distanceWithin('wessexx', 'wessex', 3, 1)).toBe(1);
	expect(distanceWithin('wassex', 'wessex', 3, 1)).toBe(1);
	expect(distanceWithin('ewssex', 'wessex', 3, 1)).toBe(1);
	expect(distanceWithin('', 'abc', 3, 1)).toBe(3);
});

test('case, spaces, hyphens and underscores do not count', () => {
	expect(nearest('Former_Slugs', ['formerSlugs', 'sources'])).toBe('formerSlugs');
	expect(nearest('co runner', ['lead', 'co-runner'])).toBe('co-runner');
});

test('the nearest wins, and the first of two as near', () => {
	expect(nearest('closs', ['close', 'closes', 'closed'])).toBe('close');
});

test('nothing is suggested where nothing is close', () => {
	expect(nearest('network', ['title', 'summary'])).toBeUndefined();
	expect(nearest('x', ['lead', 'support'])).toBeUndefined();
	expect(nearest('anything', [])).toBeUndefined();
});
