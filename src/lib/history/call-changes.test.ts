import { describe, expect, test } from 'vitest';
import { call, type SampleFields, textOf } from '../../../tests/helpers/entries.ts';
import { callHistory } from './call-changes.ts';
import { readPastVersions } from './past-call.ts';

const day = 86_400_000;
const added = Date.parse('2025-10-01T09:00Z');
const now = Date.parse('2026-06-01T12:00Z');

/** A call of which applications were taken before the directory knew it. */
const least: SampleFields = { opens: '2025-09-01', closes: '2025-11-20 12:00' };

/** What could be read of a version with these fields. */
const said = (fields: SampleFields) =>
	readPastVersions([['blob', textOf('calls', { ...least, ...fields })]]).get('blob');

/** The history of a call that said this, then this, each a day after the other. */
function after(...says: SampleFields[]) {
	const versions = says.map((fields, index) => ({
		at: added + index * day,
		data: said(fields),
	}));
	return callHistory(versions, call({ ...least, ...says.at(-1) }), now);
}

/** What followers hear after the first version: the type, and what stood before and after. */
const heard = (...says: SampleFields[]) =>
	after(...says)
		.changes.slice(1)
		.map(({ type, before, after: then }) => [type, before, then]);

const money = (support: SampleFields) => ({
	support: { kinds: ['grant'], currency: 'GBP', ...support },
});
const apply = (url?: string) => ({ apply: { words: 'Write to them.', url } });
const outcome = (more: SampleFields = {}) => ({ outcome: { words: 'Two were chosen.', ...more } });
const withdrawn = { withdrawn: { on: '2025-10-02', reason: 'The money was cut.' } };

describe('what followers hear', () => {
	test.each<[string, SampleFields, SampleFields, unknown[][]]>([
		[
			'a new closing day and time',
			{ closes: '2025-11-20 12:00' },
			{ closes: '2025-11-27 17:00' },
			[['deadline-moved', '20 November 2025, noon', '27 November 2025, 5pm']],
		],
		[
			'a closing day that was found',
			{ closes: 'unknown', closedBy: '2026-03' },
			{ closes: '2025-11' },
			[['deadline-moved', 'not known, but over by March 2026', 'November 2025']],
		],
		[
			'a call that was found to be over',
			{ closes: 'unknown' },
			{ closes: 'unknown', closedBy: '2026' },
			[['deadline-moved', 'not known', 'not known, but over by 2026']],
		],
		[
			'a call that was seen to be over',
			{ closes: 'unknown' },
			{ closes: 'unknown', over: true },
			[['deadline-moved', 'not known', 'not known, but over']],
		],
		[
			'a better day by which a call was over',
			{ closes: 'unknown', over: true },
			{ closes: 'unknown', closedBy: '2019-04-26' },
			[],
		],
		[
			'a call that now takes proposals at any time',
			{ closes: '2025-11-20' },
			{ closes: 'rolling' },
			[['deadline-moved', '20 November 2025', 'open all year']],
		],
		[
			'more kinds of applicant',
			{ applicants: ['company'] },
			{ applicants: ['nhs-organisation', 'company'] },
			[['eligibility-changed', 'companies', 'companies, NHS organisations']],
		],
		[
			'applicants and nations that nobody had found',
			{},
			{ applicants: ['charity'], nations: ['wales', 'england'] },
			[['eligibility-changed', 'not stated', 'charities; England, Wales']],
		],
		[
			'another largest amount',
			money({ minimum: 10_000, maximum: 50_000 }),
			money({ minimum: 10_000, maximum: 100_000 }),
			[['money-changed', 'at least £10,000, up to £50,000', 'at least £10,000, up to £100,000']],
		],
		[
			'another kind of support, and all the money there is',
			money({}),
			money({ kinds: ['contract'], pot: 1_500_000, currency: 'EUR' }),
			[['money-changed', 'grant; amount not stated', 'contract; €1.5 million in all']],
		],
		[
			'another currency',
			money({ maximum: 5000 }),
			money({ maximum: 5000, currency: 'EUR' }),
			[['money-changed', 'up to £5,000', 'up to €5,000']],
		],
		[
			'another page to apply on',
			apply('https://old.example.org/'),
			apply('https://new.example.org/'),
			[['contact-changed', 'https://old.example.org/', 'https://new.example.org/']],
		],
		[
			'a page to apply on that was found',
			apply(),
			apply('https://new.example.org/'),
			[['contact-changed', 'not known', 'https://new.example.org/']],
		],
		['a withdrawal', {}, withdrawn, [['withdrawn', undefined, 'The money was cut.']]],
		['a result', {}, outcome(), [['outcome', undefined, 'Two were chosen.']]],
		[
			'the day of a result',
			outcome(),
			outcome({ on: '2026-02' }),
			[['outcome', 'Two were chosen.', 'Two were chosen.']],
		],
		[
			'what a result led to',
			outcome(),
			outcome({ collaborations: ['frailty-at-home'] }),
			[['outcome', 'Two were chosen.', 'Two were chosen.']],
		],
		[
			'several things at once',
			{ closes: '2025-11-20', ...apply('https://old.example.org/') },
			{ closes: '2025-11-21', ...withdrawn },
			[
				['deadline-moved', '20 November 2025', '21 November 2025'],
				['contact-changed', 'https://old.example.org/', 'not known'],
				['withdrawn', undefined, 'The money was cut.'],
			],
		],
	])('%s', (_, before, then, changes) => {
		expect(heard(before, then)).toEqual(changes);
	});

	test('what is moved back has changed again', () => {
		const [first, second] = [{ closes: '2025-11-20' }, { closes: '2025-11-27' }];
		expect(heard(first, second, second, first)).toEqual([
			['deadline-moved', '20 November 2025', '27 November 2025'],
			['deadline-moved', '27 November 2025', '20 November 2025'],
		]);
	});
});

describe('what nobody has to hear', () => {
	test.each<[string, SampleFields, SampleFields]>([
		['a typing error', { title: 'A titel' }, { title: 'A title' }],
		['mended words', { summary: 'Old words.' }, { summary: 'New words.' }],
		['a new check', {}, { checked: { on: '2025-10-20', how: 'live-page' } }],
		['another note on applicants', { applicantsNote: 'All.' }, { applicantsNote: 'Anyone.' }],
		['applicants in another order', { applicants: ['company', 'charity'] }, { applicants: ['charity', 'company'] }], // prettier-ignore
		['the words of the offer', money({ words: 'Money.' }), money({ words: 'Some money.' })],
		['a currency without an amount', money({}), money({ currency: 'EUR' })],
		[
			'the last minute of the closing day',
			{ closes: '2025-11-20' },
			{ closes: '2025-11-20 23:59' },
		],
		['how to apply, in words', apply(), { apply: { words: 'Send a letter.' } }],
		['the words of a result', outcome(), outcome({ words: 'Two of nine were chosen.' })],
		['the reason for a withdrawal', withdrawn, { withdrawn: { on: '2025', reason: 'No money.' } }],
		['a key date', {}, { keyDates: [{ on: '2025-10-20', label: 'Briefing' }] }],
	])('%s', (_, before, then) => {
		const history = after(before, then);
		expect(history.changes).toEqual([{ type: 'new', at: added }]);
		expect([history.changed, history.touched]).toEqual([added, added + day]);
	});

	test('what a call said when it was added', () => {
		expect(heard({ ...withdrawn, ...outcome() })).toEqual([]);
	});
});

describe('versions that do not fit the schema of today', () => {
	test('a field that cannot be read counts as it was read last', () => {
		const versions = [
			said({ closes: '2025-11-20' }),
			said({ closes: '20th of November', applicants: ['sme'] }),
			undefined,
			said({ closes: '2025-11-27', applicants: ['small-company'] }),
		].map((data, index) => ({ at: added + index * day, data }));
		const { changes, touched } = callHistory(versions, call(least), now);
		expect(changes.slice(1)).toEqual([
			{
				type: 'deadline-moved',
				at: added + 3 * day,
				before: '20 November 2025',
				after: '27 November 2025',
			},
			{
				type: 'eligibility-changed',
				at: added + 3 * day,
				before: 'not stated',
				after: 'small and medium-sized companies',
			},
		]);
		expect(touched).toBe(added + 3 * day);
	});

	test('a field that had another name does not count as left out', () => {
		expect(heard({ where: ['england'] }, { nations: ['england'] })).toEqual([]);
	});
});

describe('opening', () => {
	const opensOn = (opens: string, more: SampleFields = {}) =>
		after({ opens, closes: 'unknown', ...more }).changes.filter(({ type }) => type === 'opened');

	test('a call opens as its opening day begins in London', () => {
		expect(opensOn('2026-01-05')).toEqual([
			{ type: 'opened', at: Date.parse('2026-01-05T00:00Z') },
		]);
		expect(opensOn('2026-04-05')).toEqual([
			{ type: 'opened', at: Date.parse('2026-04-04T23:00Z') },
		]);
		expect(opensOn('2026-06-01')).toHaveLength(1);
	});

	test.each([
		['on a day that is not known', '2026-01', {}],
		['that had not come', '2026-06-02', {}],
		['before the directory knew of it', '2025-10-01', {}],
		['after it was withdrawn', '2026-01-05', { withdrawn: { on: '2026-01-05', reason: 'Cut.' } }],
		['after the result was out', '2026-01-05', outcome({ on: '2025-12' })],
	])('a call does not open %s', (_, opens, more) => {
		expect(opensOn(opens, more)).toEqual([]);
	});

	test('a call that is withdrawn later did open', () => {
		const more = { withdrawn: { on: '2026-01-06', reason: 'Cut.' } };
		expect(opensOn('2026-01-05', more)).toHaveLength(1);
	});

	test('an opening takes its place among the edits', () => {
		const versions = [
			{ at: added, data: said({ closes: '2026-02-20' }) },
			{ at: Date.parse('2026-02-01T12:00Z') },
		];
		const history = callHistory(versions, call({ closes: '2026-02-27' }), now);
		expect(history.changes.map(({ type }) => type)).toEqual(['new', 'opened', 'deadline-moved']);
		expect(history.changed).toBe(Date.parse('2026-02-01T12:00Z'));
	});

	test('a file that nobody touched since counts as touched when its call opened', () => {
		const { announced, changed, touched } = after({ opens: '2026-01-05', closes: 'unknown' });
		const opened = Date.parse('2026-01-05T00:00Z');
		expect([announced, changed, touched]).toEqual([added, opened, opened]);
	});
});

describe('where history does not reach', () => {
	const checked = (on: string) => ({ checked: { on, how: 'live-page' } });

	test('a call counts as announced at noon in London on the day of its check', () => {
		const history = callHistory([], call({ ...least, ...checked('2026-04-10') }), now);
		const noon = Date.parse('2026-04-10T11:00Z');
		expect(history).toEqual({
			announced: noon,
			assumed: true,
			changed: noon,
			touched: noon,
			changes: [{ type: 'new', at: noon }],
		});
	});

	test('it counts as announced before anything that can be seen to have changed', () => {
		const at = Date.parse('2026-04-10T09:00Z');
		const versions = [
			{ at: undefined, data: said({ closes: '2025-11-20' }) },
			{ at, data: said({ closes: '2025-11-21' }) },
		];
		const today = call({ ...least, ...checked('2026-04-10') });
		const history = callHistory(versions, today, now);
		expect(history.assumed).toBe(true);
		expect(history.announced).toBe(at);
		expect(history.changes.map((change) => change.type)).toEqual(['new', 'deadline-moved']);
	});
});

test('what came after the clock of the build is known all the same', () => {
	const versions = [{ at: now + day }];
	expect(callHistory(versions, call(least), now).announced).toBe(now + day);
});
