import { describe, expect, test } from 'vitest';
import type { Call } from '#schema/index.ts';
import { type CallState, callState } from './call-state.ts';

type Dates = Parameters<typeof callState>[0];
const at = (text: string) => Date.parse(text);

/** A call with both dates known, checked shortly before it opened, unless a test says otherwise. */
const call = (fields: Partial<Dates> = {}): Dates => ({
	opens: '2026-03-02',
	closes: '2026-03-31',
	checked: { on: '2026-03-10', how: 'live-page' },
	...fields,
});

describe('a call with a closing day', () => {
	test.each<[string, string, CallState]>([
		['before it opens', '2026-03-01T23:59:59Z', 'forthcoming'],
		['at the first instant of its opening day', '2026-03-02T00:00:00Z', 'open'],
		['with more than 14 days left', '2026-03-10T12:00:00Z', 'open'],
		['with exactly 14 days left', '2026-03-17T23:00:00Z', 'closing-soon'],
		['just before 14 days are left', '2026-03-17T22:59:59Z', 'open'],
		[
			'in the last second of its closing day, in summer time',
			'2026-03-31T22:59:59Z',
			'closing-soon',
		],
		['as its closing day ends in London', '2026-03-31T23:00:00Z', 'closed'],
	])('%s', (_when, instant, state) => {
		expect(callState(call(), at(instant))).toBe(state);
	});
});

describe('a call with a closing time', () => {
	test.each<[string, string, CallState]>([
		['is open until that time in London', '2026-03-31T15:59:59Z', 'closing-soon'],
		['is closed from that time on', '2026-03-31T16:00:00Z', 'closed'],
	])('%s', (_when, instant, state) => {
		expect(callState(call({ closes: '2026-03-31 17:00' }), at(instant))).toBe(state);
	});

	test('on the day clocks go back, a time that comes twice means the first', () => {
		const october = call({
			opens: '2026-10-01',
			closes: '2026-10-25 01:30',
			checked: { on: '2026-10-20', how: 'live-page' },
		});
		expect(callState(october, at('2026-10-25T00:29:59Z'))).toBe('closing-soon');
		expect(callState(october, at('2026-10-25T00:30:00Z'))).toBe('closed');
	});
});

describe('a call is never called open on thin evidence', () => {
	const noon = at('2026-03-10T12:00Z');
	test.each<[string, Partial<Dates>, CallState]>([
		['no closing date is known', { closes: 'unknown' }, 'unconfirmed'],
		['no opening date is known', { opens: undefined }, 'unconfirmed'],
		['it opened at some time in a month that is not over', { opens: '2026-03' }, 'unconfirmed'],
		['it opened in a month that is over', { opens: '2026-02' }, 'open'],
		['it closes at some time in this month', { closes: '2026-03' }, 'unconfirmed'],
		['it closes in a month to come', { closes: '2026-05' }, 'open'],
		['its check ran out', { checked: { on: '2026-02-07', how: 'live-page' } }, 'unconfirmed'],
		[
			'its check holds for one day more',
			{ checked: { on: '2026-02-08', how: 'live-page' } },
			'open',
		],
		[
			'it was checked later, when its past was known',
			{ checked: { on: '2026-11-21', how: 'archived-copy' } },
			'open',
		],
	])('when %s', (_why, fields, state) => {
		expect(callState(call(fields), noon)).toBe(state);
	});
});

describe('a rolling call', () => {
	const rolling = (how: Call['checked']['how'], on = '2026-03-01') =>
		call({ closes: 'rolling', checked: { on, how } });
	test.each<[string, Dates, CallState]>([
		['is open all year when a live page says so', rolling('live-page'), 'rolling'],
		['is open all year when the owner says so', rolling('confirmed-by-owner'), 'rolling'],
		['is not proved by a stored copy', rolling('archived-copy'), 'unconfirmed'],
		['is not proved once the check has run out', rolling('live-page', '2026-01-01'), 'unconfirmed'],
	])('%s', (_name, dates, state) => {
		expect(callState(dates, at('2026-03-10T12:00Z'))).toBe(state);
	});
});

describe('a call that is over', () => {
	const over = at('2026-11-22T12:00Z');
	test.each<[string, Partial<Dates>, CallState]>([
		['with no result is closed', {}, 'closed'],
		[
			'whose closing day is not known is closed from the day that shows it',
			{ closes: 'unknown', closedBy: '2026-05' },
			'closed',
		],
		[
			'with a result is decided',
			{ outcome: { on: '2026-06-01', words: 'Two were chosen.' } },
			'decided',
		],
		[
			'with an undated result is decided from the day it was seen',
			{ outcome: { words: 'Two were chosen.' } },
			'decided',
		],
		[
			'that was called off is withdrawn',
			{ withdrawn: { on: '2026-04', reason: 'No money.' } },
			'withdrawn',
		],
	])('%s', (_name, fields, state) => {
		expect(callState(call(fields), over)).toBe(state);
	});

	test('was not decided before its result was public', () => {
		const decided = call({ outcome: { on: '2026-06-01', words: 'Two were chosen.' } });
		expect(callState(decided, at('2026-05-31T12:00Z'))).toBe('closed');
		expect(callState(decided, at('2026-03-10T12:00Z'))).toBe('open');
	});
});
