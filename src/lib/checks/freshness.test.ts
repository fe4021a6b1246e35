import { expect, test } from 'vitest';
import type { CollectionName } from '#schema/names.ts';
import { collaboration } from '../../../tests/helpers/entries.ts';
import { isFresh, lastDayOfCheck } from './freshness.ts';

const checkedOn = (collection: Exclude<CollectionName, 'collaborations'>, on: string) => ({
	collection,
	data: { checked: { on } },
});
const checkedWork = (fields: Record<string, unknown>) => ({
	collection: 'collaborations' as const,
	data: collaboration({ checked: { on: '2026-11-21', how: 'live-page' }, ...fields }),
});
const at = (text: string) => Date.parse(text);

test('a check of a call holds for 30 days, to the end of the last one in London', () => {
	expect(lastDayOfCheck(checkedOn('calls', '2026-11-21'))).toBe('2026-12-21');
	expect(isFresh(checkedOn('calls', '2026-11-21'), at('2026-12-21T23:59:59Z'))).toBe(true);
	expect(isFresh(checkedOn('calls', '2026-11-21'), at('2026-12-22T00:00:00Z'))).toBe(false);
});

test('a check of a network holds for 180 days and of a signpost for 365', () => {
	expect(lastDayOfCheck(checkedOn('networks', '2026-11-21'))).toBe('2027-05-20');
	expect(lastDayOfCheck(checkedOn('signposts', '2026-11-21'))).toBe('2027-11-21');
});

test('a check dated after the instant holds: what is known of the past is known', () => {
	expect(isFresh(checkedOn('calls', '2026-11-21'), at('2014-01-01T12:00Z'))).toBe(true);
});

test('the check of what had ended by then does not run out, that of what ran then does', () => {
	const later = at('2040-01-01T12:00Z');
	const running = { until: '2027-03', cites: ['page'] };
	expect(isFresh(checkedWork({}), later)).toBe(true);
	expect(isFresh(checkedWork({ running }), later)).toBe(false);
	expect(isFresh(checkedWork({ outcomes: [] }), later)).toBe(false);
});
