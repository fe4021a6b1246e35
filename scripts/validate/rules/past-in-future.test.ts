import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const found = (fields: Record<string, unknown>) =>
	judge({ 'collaborations/frailty-at-home.mdx': textOf('collaborations', fields) });

const running = { until: '2027-03', cites: ['page'] };

test('what runs may have an end that is still to come, and what was announced a beginning', () => {
	expect(found({ running, started: '2025', ended: '2027-03' })).toEqual([]);
	expect(found({ started: '2024', ended: '2026' })).toEqual([]);
	expect(found({ outcomes: [], started: '2026-06' })).toEqual([]);
});

test.each([{}, { carriedOn: ['page'] }])(
	'what has results or was carried on has not: %j',
	(told) => {
		const fields = { ...told, ended: '2026-06' };
		const [line, column] = placeOf(textOf('collaborations', fields), '2026-06');
		expect(found(fields)).toMatchObject([{ rule: 'past-in-future', line, column, field: 'ended' }]);
	},
);

test('the page that says that it runs has been published', () => {
	const late = { running: { asOf: '2026-06', cites: ['page'] } };
	expect(found(late)).toMatchObject([{ rule: 'past-in-future', field: 'running.asOf' }]);
});

test('a year of a count of people, and the end of a call, lie in the past', () => {
	const call = textOf('calls', { opens: undefined, closes: 'unknown', closedBy: '2026-05' });
	expect(judge({ 'calls/frailty.mdx': call })).toMatchObject([
		{ rule: 'past-in-future', field: 'closedBy' },
	]);
});
