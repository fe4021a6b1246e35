import { expect, test } from 'vitest';
import { call } from '../../../tests/helpers/entries.ts';
import { groupCalls, openCalls } from './groups.ts';
import { whenWords } from './timeline.ts';

const now = Date.parse('2026-01-20T12:00Z');
const calls = [
	{ collection: 'calls' as const, id: 'open', data: call() },
	{ collection: 'calls' as const, id: 'soon', data: call({ closes: '2026-01-25' }) },
	{
		collection: 'calls' as const,
		id: 'ahead',
		data: call({ opens: '2026-05-01', closes: '2027-01-31' }),
	},
	{ collection: 'calls' as const, id: 'undated', data: call({ closes: 'unknown' }) },
	{
		collection: 'calls' as const,
		id: 'lapsed',
		data: call({
			opens: '2016-02',
			closes: 'unknown',
			checked: { on: '2025-11-21', how: 'archived-copy' },
		}),
	},
	{
		collection: 'calls' as const,
		id: 'old',
		data: call({ opens: '2019-01-01', closes: '2019-02-01' }),
	},
	{
		collection: 'calls' as const,
		id: 'older',
		data: call({ opens: undefined, closes: 'unknown', closedBy: '2018' }),
	},
];
const { groups, past } = groupCalls(calls, now);

test('calls are grouped by what a reader can do about them', () => {
	expect(groups.map(({ id, calls: inGroup }) => [id, inGroup.map((one) => one.id)])).toEqual([
		['open', ['open']],
		['closing-soon', ['soon']],
		['rolling', []],
		['maybe', ['undated']],
		['forthcoming', ['ahead']],
		['lapsed', ['lapsed']],
	]);
	expect(openCalls(groups).map(({ id }) => id)).toEqual(['soon', 'open']);
});

test('calls that are over are filed by year, with room for those that will close', () => {
	expect(past.map(({ year, calls: inYear }) => [year, inYear.map(({ id }) => id)])).toEqual([
		['2027', []],
		['2026', []],
		['2019', ['old']],
		['Year not known', ['older']],
	]);
});

test('a card says when a call closes, or that no date was found', () => {
	const dated = call({ opens: '2025-10-16', closes: '2025-11-20 12:00' });
	const when = (...given: Parameters<typeof whenWords>) =>
		whenWords(...given).replaceAll('\u00a0', ' ');
	expect(when(dated, 'open', '2025')).toBe('Closes 20 November, noon');
	expect(when(dated, 'open', '2024')).toBe('Closes 20 November 2025, noon');
	expect(when(dated, 'closed', '2025')).toBe('Closed 20 November 2025, noon');
	expect(when(call({ closes: '2026-11' }), 'open', '2026')).toBe('Closes in November');
	expect(when(call({ opens: '2026', closes: 'unknown' }), 'forthcoming', '2026')).toBe(
		'Opens in 2026',
	);
	expect(when(call({ closes: 'unknown', opens: undefined }), 'unconfirmed', '2025')).toBe(
		'No closing date found',
	);
	const rolling = call({ opens: '2024', closes: 'rolling' });
	expect(when(rolling, 'rolling', '2026')).toBe('No closing date: open all year when it runs');
	expect(when(rolling, 'lapsed', '2026')).toBe('Opened 2024, without a closing date');
	expect(when(call({ outcome: { on: '2026-03', words: 'One.' } }), 'decided', '2026')).toBe(
		'Result March 2026',
	);
});
