import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const found = (fields: Record<string, unknown>) =>
	judge({ 'collaborations/frailty-at-home.mdx': textOf('collaborations', fields) });

test('what runs may have an end that is still to come', () => {
	expect(found({ state: 'running', started: '2025', ended: '2027-03' })).toEqual([]);
	expect(found({ state: 'finished', started: '2024', ended: '2026' })).toEqual([]);
	expect(found({ state: 'no-results', started: '2026-06' })).toEqual([]);
});

test('what is finished has not', () => {
	const fields = { state: 'finished', ended: '2026-06' };
	const [line, column] = placeOf(textOf('collaborations', fields), '2026-06');
	expect(found(fields)).toMatchObject([{ rule: 'past-in-future', line, column, field: 'ended' }]);
});

test('a year of a count of people, and the end of a call, lie in the past', () => {
	const call = textOf('calls', { opens: undefined, closes: 'unknown', closedBy: '2026-05' });
	expect(judge({ 'calls/frailty.mdx': call })).toMatchObject([
		{ rule: 'past-in-future', field: 'closedBy' },
	]);
});
