import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const text = (on: string, label: string, more: object = {}) =>
	textOf('calls', { keyDates: [{ on, label }], ...more });
const found = (on: string, label: string, more: object = {}) =>
	judge({ 'calls/frailty.mdx': text(on, label, more) });

test.each([
	['2026-02-27', 'Applications close'],
	['2026-02', 'Closing date'],
	['2026-03-27', 'Deadline for questions'],
	['2026-03-27', 'Phase 2 closes'],
	['2026-03-27', 'Registration for the briefing closes'],
	['2026-01-15', 'Open day for companies'],
])('%s, "%s", passes', (on, label) => {
	expect(found(on, label)).toEqual([]);
});

test.each([
	['2026-03-27', 'Applications close'],
	['2026-03-27', 'Deadline'],
	['2026-01-15', 'Call opens'],
	['2026-01-15', 'Opens for applications'],
])('%s, "%s", is found at its day', (on, label) => {
	const [line, column] = placeOf(text(on, label), on);
	expect(found(on, label)).toMatchObject([{ rule: 'dates-disagree', line, column }]);
});

test('a closing day belongs in closes', () => {
	expect(found('2026-03-27', 'Applications close', { closes: 'unknown' })).toHaveLength(1);
});

test('a call may be called off before it opens, but not years before', () => {
	const off = (on: string) =>
		judge({ 'calls/frailty.mdx': textOf('calls', { withdrawn: { on, reason: 'No money.' } }) });
	expect(off('2025-12')).toEqual([]);
	expect(off('2016-01')).toMatchObject([{ rule: 'dates-disagree', field: 'withdrawn.on' }]);
});
