import { describe, expect, test } from 'vitest';
import { type CallState, isOpen, nextTurn, statesFrom } from './state.ts';
import { type CallDates, callState, callTimeline } from './timeline.ts';

const live = (on: string) => ({ on, how: 'live-page' }) as const;
const copy = (on: string) => ({ on, how: 'archived-copy' }) as const;
const page = (published?: string) => [
	{ title: 'A page', publisher: 'A trust', url: 'https://trust.example/', published },
];
const winter: CallDates = {
	sources: page(),
	opens: '2026-01-05',
	closes: '2026-02-20',
	checked: live('2026-02-01'),
};
const spring: CallDates = {
	sources: page(),
	opens: '2026-03-02',
	closes: '2026-03-31',
	checked: live('2026-03-10'),
};
const result = { on: '2026-06-01', words: 'Two were chosen.' };

interface Case {
	what: string;
	/** What differs from a call of spring: 2 to 31 March 2026, checked on 10 March on a live page. */
	call?: Partial<CallDates>;
	of?: CallDates;
	at: [instant: string, state: CallState][];
}

/** Each line of `at` is a case: at this instant, this state. */
const cases: Case[] = [
	{
		what: 'a bare day opens as the day begins and closes as it ends in London, in summer time',
		at: [
			['2026-01-01T12:00Z', 'forthcoming'],
			['2026-03-01T23:59:59Z', 'forthcoming'],
			['2026-03-02T00:00:00Z', 'open'],
			['2026-03-10T12:00Z', 'open'],
			['2026-03-17T22:59:59Z', 'open'],
			['2026-03-17T23:00:00Z', 'closing-soon'],
			['2026-03-31T22:59:59Z', 'closing-soon'],
			['2026-03-31T23:00:00Z', 'closed'],
			['2030-01-01T00:00Z', 'closed'],
		],
	},
	{
		what: 'a bare day in winter ends at midnight by UTC',
		of: winter,
		at: [
			['2026-01-04T23:59:59Z', 'forthcoming'],
			['2026-01-05T00:00:00Z', 'open'],
			['2026-02-20T23:59:59Z', 'closing-soon'],
			['2026-02-21T00:00:00Z', 'closed'],
		],
	},
	{
		what: 'a closing time is London time',
		call: { closes: '2026-03-31 17:00' },
		at: [
			['2026-03-17T15:59:59Z', 'open'],
			['2026-03-17T16:00:00Z', 'closing-soon'],
			['2026-03-31T15:59:59Z', 'closing-soon'],
			['2026-03-31T16:00:00Z', 'closed'],
		],
	},
	{
		what: 'a closing time of 23:59 is not the end of the day',
		call: { closes: '2026-03-31 23:59' },
		at: [
			['2026-03-31T22:58:59Z', 'closing-soon'],
			['2026-03-31T22:59:00Z', 'closed'],
		],
	},
	{
		what: 'on the day that clocks go forward, a time that is skipped is the hour after',
		call: { closes: '2026-03-29 01:30' },
		at: [
			['2026-03-29T00:59:59Z', 'closing-soon'],
			['2026-03-29T01:29:59Z', 'closing-soon'],
			['2026-03-29T01:30:00Z', 'closed'],
		],
	},
	{
		what: 'on the day that clocks go forward, the day is 23 hours long',
		call: { closes: '2026-03-29' },
		at: [
			['2026-03-29T22:59:59Z', 'closing-soon'],
			['2026-03-29T23:00:00Z', 'closed'],
		],
	},
	{
		what: 'on the day that clocks go back, a time that comes twice is the first',
		call: { opens: '2026-10-01', closes: '2026-10-25 01:30', checked: live('2026-10-20') },
		at: [
			['2026-10-25T00:29:59Z', 'closing-soon'],
			['2026-10-25T00:30:00Z', 'closed'],
			['2026-10-25T01:15:00Z', 'closed'],
		],
	},
	{
		what: 'on the day that clocks go back, the day is 25 hours long',
		call: { opens: '2026-10-01', closes: '2026-10-25', checked: live('2026-10-20') },
		at: [
			['2026-10-24T23:00:00Z', 'closing-soon'],
			['2026-10-25T23:59:59Z', 'closing-soon'],
			['2026-10-26T00:00:00Z', 'closed'],
		],
	},
	{
		what: 'a call that closes in a leap day',
		call: { opens: '2028-02-01', closes: '2028-02-29', checked: live('2028-02-10') },
		at: [
			['2028-02-29T23:59:59Z', 'closing-soon'],
			['2028-03-01T00:00:00Z', 'closed'],
		],
	},
	{
		what: 'a call that opens and closes on one day',
		call: { opens: '2026-03-10', closes: '2026-03-10' },
		at: [
			['2026-03-09T23:59:59Z', 'forthcoming'],
			['2026-03-10T00:00:00Z', 'closing-soon'],
			['2026-03-11T00:00:00Z', 'closed'],
		],
	},
	{
		what: 'once its check has run out, a call is not called open, though its dates say so',
		call: { closes: '2026-06-30', checked: live('2026-03-10') },
		at: [
			['2026-04-09T22:59:59Z', 'open'],
			['2026-04-09T23:00:00Z', 'unconfirmed'],
			['2026-06-30T22:59:59Z', 'unconfirmed'],
			['2026-06-30T23:00:00Z', 'closed'],
		],
	},
	{
		what: 'a check made later tells of the past too',
		call: { checked: copy('2026-11-21') },
		at: [
			['2026-03-10T12:00Z', 'open'],
			['2026-04-01T12:00Z', 'closed'],
		],
	},
	{
		what: 'a call whose opening is not known is not called open',
		call: { opens: undefined },
		at: [
			['2025-01-01T12:00Z', 'unconfirmed'],
			['2026-03-10T12:00Z', 'unconfirmed'],
			['2026-03-31T23:00Z', 'closed'],
		],
	},
	{
		what: 'a call that opens at some time in a month is open once the month is over',
		call: { opens: '2026-02', closes: '2026-03-31' },
		at: [
			['2026-01-31T23:59:59Z', 'forthcoming'],
			['2026-02-01T00:00:00Z', 'unconfirmed'],
			['2026-02-28T23:59:59Z', 'unconfirmed'],
			['2026-03-01T00:00:00Z', 'open'],
		],
	},
	{
		what: 'a call that opens at some time in a year is open once the year is over',
		call: { opens: '2025' },
		at: [
			['2024-12-31T23:59:59Z', 'forthcoming'],
			['2025-06-01T12:00Z', 'unconfirmed'],
			['2026-01-01T00:00:00Z', 'open'],
		],
	},
	{
		what: 'a call that closes at some time in a month may be closed from its first day on',
		call: { closes: '2026-04', checked: live('2026-03-20') },
		at: [
			['2026-03-10T12:00Z', 'open'],
			['2026-03-31T22:59:59Z', 'closing-soon'],
			['2026-03-31T23:00:00Z', 'unconfirmed'],
			['2026-04-30T22:59:59Z', 'unconfirmed'],
			['2026-04-30T23:00:00Z', 'closed'],
		],
	},
	{
		what: 'a call that closes at some time in its year of opening is never called open',
		call: { closes: '2026' },
		at: [
			['2026-03-10T12:00Z', 'unconfirmed'],
			['2026-12-31T23:59:59Z', 'unconfirmed'],
			['2027-01-01T00:00:00Z', 'closed'],
		],
	},
	{
		what: 'a call with no closing date lapses 18 months after it opened, by London’s clocks',
		call: { closes: 'unknown' },
		at: [
			['2026-03-01T12:00Z', 'forthcoming'],
			['2026-03-10T12:00Z', 'unconfirmed'],
			['2027-09-01T22:59:59Z', 'unconfirmed'],
			['2027-09-01T23:00:00Z', 'lapsed'],
			['2036-03-10T12:00Z', 'lapsed'],
		],
	},
	{
		what: 'the 18 months of an opening known to the month count from its end',
		call: { closes: 'unknown', opens: '2024-09', checked: copy('2026-03-10') },
		at: [
			['2026-03-31T22:59:59Z', 'unconfirmed'],
			['2026-03-31T23:00:00Z', 'lapsed'],
		],
	},
	{
		what: 'the 18 months of an opening known to the year count from its end',
		call: { closes: 'unknown', opens: '2024', checked: copy('2026-03-10') },
		at: [
			['2026-06-30T22:59:59Z', 'unconfirmed'],
			['2026-06-30T23:00:00Z', 'lapsed'],
		],
	},
	{
		what: 'an old call that somebody confirmed does not lapse while that check holds',
		call: { closes: 'unknown', opens: '2020-01-01' },
		at: [
			['2026-03-20T12:00Z', 'unconfirmed'],
			['2026-04-09T22:59:59Z', 'unconfirmed'],
			['2026-04-09T23:00:00Z', 'lapsed'],
		],
	},
	{
		what: 'a stored copy confirms nothing: an old call lapses before that check has run out',
		call: { closes: 'unknown', opens: '2020-01-01', checked: copy('2026-03-10') },
		at: [
			['2021-06-30T22:59:59Z', 'unconfirmed'],
			['2021-06-30T23:00:00Z', 'lapsed'],
			['2026-03-20T12:00Z', 'lapsed'],
		],
	},
	{
		what: 'a call without dates had opened by the newest page about it, and lapses 18 months later',
		call: {
			closes: 'unknown',
			opens: undefined,
			sources: [...page('2024-02'), ...page('2024-08'), ...page()],
			checked: copy('2026-03-10'),
		},
		at: [
			['2020-01-01T12:00Z', 'unconfirmed'],
			['2026-02-28T23:59:59Z', 'unconfirmed'],
			['2026-03-01T00:00:00Z', 'lapsed'],
		],
	},
	{
		what: 'a call without any date lapses 18 months after somebody saw it',
		call: { closes: 'unknown', opens: undefined, checked: copy('2026-03-10') },
		at: [
			['2027-09-09T22:59:59Z', 'unconfirmed'],
			['2027-09-09T23:00:00Z', 'lapsed'],
		],
	},
	{
		what: 'a call with a closing date never lapses, however long it is open',
		call: { opens: '2023-01-01', closes: '2026-12-31', checked: copy('2026-03-10') },
		at: [
			['2026-03-20T12:00Z', 'open'],
			['2026-06-01T12:00Z', 'unconfirmed'],
			['2027-01-01T00:00Z', 'closed'],
		],
	},
	{
		what: 'a call that lapsed is closed once a source shows that it was over',
		call: { closes: 'unknown', opens: '2020-01-01', closedBy: '2025', checked: copy('2026-03-10') },
		at: [
			['2021-06-30T22:59:59Z', 'unconfirmed'],
			['2025-12-31T23:59:59Z', 'lapsed'],
			['2026-01-01T00:00:00Z', 'closed'],
		],
	},
	{
		what: 'a call that was seen to be over is closed from the day somebody saw it',
		call: { closes: 'unknown', over: true, checked: copy('2026-05-10') },
		at: [
			['2026-05-09T22:59:59Z', 'unconfirmed'],
			['2026-05-09T23:00:00Z', 'closed'],
		],
	},
	{
		what: 'a lapsed call is decided once a result is public',
		call: { closes: 'unknown', opens: '2020-01-01', outcome: result, checked: copy('2026-07-01') },
		at: [
			['2026-05-31T22:59:59Z', 'lapsed'],
			['2026-05-31T23:00:00Z', 'decided'],
		],
	},
	{
		what: 'a call that was over by a day is closed from the end of that day',
		call: { closes: 'unknown', closedBy: '2026-05-15' },
		at: [
			['2026-05-15T22:59:59Z', 'unconfirmed'],
			['2026-05-15T23:00:00Z', 'closed'],
		],
	},
	{
		what: 'a call that was over by a month or a year is closed after it',
		call: { closes: 'unknown', closedBy: '2026-05' },
		at: [
			['2026-05-31T22:59:59Z', 'unconfirmed'],
			['2026-05-31T23:00:00Z', 'closed'],
		],
	},
	{
		what: 'a rolling call is open all year while a check of a live page holds',
		call: { closes: 'rolling', checked: live('2026-03-10') },
		at: [
			['2026-03-01T12:00Z', 'forthcoming'],
			['2026-03-02T00:00Z', 'rolling'],
			['2026-04-09T22:59:59Z', 'rolling'],
			['2026-04-09T23:00:00Z', 'unconfirmed'],
			['2027-09-01T23:00:00Z', 'lapsed'],
		],
	},
	{
		what: 'an old rolling call lapses as its check on a live page runs out',
		call: { closes: 'rolling', opens: '2020-01-01', checked: live('2026-03-10') },
		at: [
			['2026-03-20T12:00Z', 'rolling'],
			['2026-04-09T23:00:00Z', 'lapsed'],
		],
	},
	{
		what: 'an old rolling call seen only in a stored copy is probably over',
		call: { closes: 'rolling', opens: '2020-01-01', checked: copy('2026-03-10') },
		at: [
			['2021-06-30T22:59:59Z', 'unconfirmed'],
			['2026-03-20T12:00Z', 'lapsed'],
		],
	},
	{
		what: 'a rolling call whose owner confirmed it',
		call: {
			opens: undefined,
			closes: 'rolling',
			checked: { on: '2026-03-10', how: 'confirmed-by-owner' },
		},
		at: [['2026-03-20T12:00Z', 'rolling']],
	},
	{
		what: 'a rolling call seen only in a stored copy is not proved open',
		call: { closes: 'rolling', checked: copy('2026-03-10') },
		at: [['2026-03-20T12:00Z', 'unconfirmed']],
	},
	{
		what: 'a rolling call that was over by a day',
		call: { closes: 'rolling', closedBy: '2026-03-31', checked: live('2026-03-10') },
		at: [
			['2026-03-31T22:59:59Z', 'rolling'],
			['2026-03-31T23:00:00Z', 'closed'],
		],
	},
	{
		what: 'a call is decided from the day of its result, and was open before',
		call: { outcome: result },
		at: [
			['2026-03-10T12:00Z', 'open'],
			['2026-05-31T22:59:59Z', 'closed'],
			['2026-05-31T23:00:00Z', 'decided'],
		],
	},
	{
		what: 'an undated result counts from the day somebody saw it',
		call: { outcome: { words: 'Two were chosen.' }, checked: copy('2026-11-21') },
		at: [
			['2026-11-20T23:59:59Z', 'closed'],
			['2026-11-21T00:00:00Z', 'decided'],
		],
	},
	{
		what: 'a result known to the month counts from its first day',
		call: { outcome: { ...result, on: '2026-06' } },
		at: [
			['2026-05-31T22:59:59Z', 'closed'],
			['2026-05-31T23:00:00Z', 'decided'],
		],
	},
	{
		what: 'a withdrawn call was open before, and is withdrawn for good',
		call: { withdrawn: { on: '2026-03-20', reason: 'No money.' } },
		at: [
			['2026-03-19T23:59:59Z', 'closing-soon'],
			['2026-03-20T00:00:00Z', 'withdrawn'],
			['2026-04-20T00:00:00Z', 'withdrawn'],
		],
	},
	{
		what: 'a call withdrawn before it opened never opens',
		call: { withdrawn: { on: '2026-02', reason: 'No money.' } },
		at: [
			['2026-01-31T23:59:59Z', 'forthcoming'],
			['2026-02-01T00:00:00Z', 'withdrawn'],
			['2026-03-10T12:00Z', 'withdrawn'],
		],
	},
	{
		what: 'of a result and a withdrawal, the withdrawal leads',
		call: { outcome: result, withdrawn: { on: '2026-07-01', reason: 'The winner left.' } },
		at: [
			['2026-06-15T12:00Z', 'decided'],
			['2026-07-15T12:00Z', 'withdrawn'],
		],
	},
];

const lines = cases.flatMap(({ what, call, of = spring, at }) =>
	at.map(([instant, state]) => ({ what, dates: { ...of, ...call }, instant, state })),
);

describe('the state of a call', () => {
	test.each(lines)('$what: at $instant it is $state', ({ dates, instant, state }) => {
		expect(callState(dates, Date.parse(instant))).toBe(state);
	});
});

describe('the states that lie ahead', () => {
	const from = Date.parse('2026-01-01T12:00Z');
	const ahead = (call: Partial<CallDates>) =>
		statesFrom(callTimeline({ ...spring, ...call }), from);

	test('are all that the call will pass through, in their order', () => {
		expect(ahead({ checked: live('2026-03-10') })).toEqual([
			'forthcoming',
			'open',
			'closing-soon',
			'closed',
		]);
		expect(ahead({ closes: '2026-06-30' })).toEqual([
			'forthcoming',
			'open',
			'unconfirmed',
			'closed',
		]);
	});

	test.each(lines)('hold what it turns out to be at $instant: $what', ({ dates, state }) => {
		const early = Date.parse('2019-01-01T12:00Z');
		expect(statesFrom(callTimeline(dates), early)).toContain(state);
	});

	test('a call that is over has no turn ahead, and an open one turns next when it closes soon', () => {
		const timeline = callTimeline(spring);
		expect(nextTurn(timeline, Date.parse('2026-05-01T12:00Z'))).toBeUndefined();
		const turn = nextTurn(timeline, Date.parse('2026-03-05T12:00Z'));
		expect(turn).toBe(Date.parse('2026-03-17T23:00Z'));
	});
});

test('open, closing soon and rolling are open, and nothing else is', () => {
	const states = new Set(lines.map(({ state }) => state));
	expect([...states].filter(isOpen).toSorted()).toEqual(['closing-soon', 'open', 'rolling']);
	expect(states.size).toBe(9);
});
