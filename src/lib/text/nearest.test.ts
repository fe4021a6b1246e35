import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test('a letter added, dropped, changed or swapped counts as one', () => {
	expect(editDistance('wessex', 'wessex')).toBe(0);
	expect(editDistance('wesex', 'wessex')).toBe(1);
	expect(editDistance('wessexx', 'wessex')).toBe(1);
	expect(editDistance('wassex', 'wessex')).toBe(1);
	expect(editDistance('ewssex', 'wessex')).toBe(1);
	expect(editDistance('', 'abc')).toBe(3);
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
