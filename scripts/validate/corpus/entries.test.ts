import { expect, test } from 'vitest';
import * as entries from '../../../tests/helpers/entries.ts';
import { judge } from '../../../tests/helpers/judge.ts';

const factories = [
	'network',
	'system',
	'priority',
	'call',
	'collaboration',
	'programme',
	'signpost',
	'guide',
] as const;

test.each(factories)('the factory of %s makes a valid entry', (name) => {
	expect(entries[name]({ summary: 'Another summary.' }).summary).toBe('Another summary.');
});

test('a factory refuses what the schema refuses', () => {
	expect(() => entries.call({ closes: '2026-02-31' })).toThrow();
});

test('the clean tree has no faults', () => {
	expect(judge({})).toEqual([]);
});
