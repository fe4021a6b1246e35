import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

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
