import { expect, test } from 'vitest';
import { type CallHistory, changeWords, limitWords, shownChanges } from './call-change.ts';

const at = Date.parse('2026-11-02T23:30Z');
const historyWith = (more: Partial<CallHistory> = {}): CallHistory => ({
	announced: at,
	changed: at,
	touched: at,
	changes: [{ type: 'new', at }],
	...more,
});
const opened = { type: 'opened', at: at + 1 } as const;

test('a change says what stood there before and after; a reason or a result is elsewhere on the page', () => {
	expect(changeWords({ type: 'deadline-moved', at, before: 'not known', after: '2026' })).toBe(
		'Deadline moved: from not known to 2026',
	);
	expect(changeWords({ type: 'withdrawn', at, after: 'The money was cut.' })).toBe('Withdrawn');
});

test('the newest change comes first', () => {
	const changes = [{ type: 'new', at } as const, opened];
	expect(shownChanges(historyWith({ changes })).map(({ type }) => type)).toEqual(['opened', 'new']);
});

test('the day of a check is not shown as the day on which a call was added', () => {
	expect(shownChanges(historyWith({ assumed: true }))).toEqual([]);
});

test('a page says how far back changes can be seen, where that matters', () => {
	const cut = historyWith({ assumed: true });
	expect(limitWords(historyWith(), undefined)).toBeUndefined();
	expect(limitWords(historyWith(), at)).toBeUndefined();
	expect(limitWords(cut, at)).toBe('Changes can be seen back to 2 November 2026 in this copy.');
	expect(limitWords(cut, 'nowhere')).toBe(
		'In this copy no changes can be seen: it was made without the history of its files.',
	);
	const changes = [{ type: 'new', at } as const, opened];
	expect(limitWords({ ...cut, changes }, 'nowhere')).toContain('no other changes');
	expect(limitWords(cut, undefined)).toBe('In this copy no changes can be seen yet.');
});
