import { describe, expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import * as make from '../../../tests/helpers/entries.ts';
import {
	alarmTimes,
	readCalendar,
	type ReadEvent,
	timesByNodeIcal,
} from '../../../tests/helpers/feeds.ts';
import { eventsOf, inCalendar, keptAnyway, keptDays } from './calendar-events.ts';
import { calendarText } from './calendar-text.ts';
import { followCall } from './followed-call.ts';

const at = (text: string) => Date.parse(text);
const now = at('2026-02-01T12:00Z');
const domain = 'innovation-directory.example';

function eventsWith(fields: make.SampleFields = {}, touched = '2026-01-10T09:00Z', id = 'frailty') {
	const directory = aDirectory({
		networks: { kss: make.network({ title: 'Health Innovation Kent, Surrey; Sussex' }) },
		priorities: { 'mental-health': make.priority() },
		calls: { [id]: make.call({ networks: ['kss'], ...fields }) },
	});
	const history = { announced: 0, changed: 0, touched: at(touched), changes: [] };
	return eventsOf(followCall(directory, directory.get('calls', id), history, now));
}

const textWith = (...given: Parameters<typeof eventsWith>) =>
	calendarText(
		{
			name: 'Key dates: Kent, Surrey; Sussex',
			about: 'Dates, as far as known.',
			page: `https://${domain}/calls/`,
			events: eventsWith(...given),
		},
		`https://${domain}/feeds/calendar.ics`,
	);
const read = (...given: Parameters<typeof eventsWith>) => readCalendar(textWith(...given)).events;
const eventOf = (events: ReadEvent[], what: string) =>
	events.find(({ uid }) => uid === `frailty.${what}@${domain}`);

describe('a deadline', () => {
	test.each([
		['in winter', '2026-02-27 12:00', '2026-02-27T12:00:00.000Z'],
		['in summer', '2026-07-01 17:00', '2026-07-01T16:00:00.000Z'],
		['on the day when clocks go back', '2026-10-25 12:00', '2026-10-25T12:00:00.000Z'],
	])('%s is the right instant to two programs', (_, closes, instant) => {
		expect(eventOf(read({ closes }), 'closes')?.start).toBe(instant);
		expect(timesByNodeIcal(textWith({ closes })).get(`frailty.closes@${domain}`)).toBe(instant);
	});

	test('reminds 14, 3 and 1 days ahead, and no other date does', () => {
		const events = read({ closes: '2026-02-27 12:00' });
		expect(events.map(({ uid, alarms }) => [uid.split('@')[0], alarms])).toEqual([
			['frailty.opens', []],
			['frailty.closes', ['DISPLAY -P14D', 'DISPLAY -P3D', 'DISPLAY -P1D']],
		]);
	});

	test('without a time takes its day, and reminds at nine in the morning', () => {
		const text = textWith({ closes: '2026-07-01' });
		expect(eventOf(readCalendar(text).events, 'closes')?.start).toBe('2026-07-01');
		const triggers = readCalendar(text).events.flatMap(({ alarms }) => alarms);
		expect(triggers).toEqual(['DISPLAY -P13DT15H', 'DISPLAY -P2DT15H', 'DISPLAY -PT15H']);
		expect(alarmTimes(text)).toEqual([
			'2026-06-17T09:00:00',
			'2026-06-28T09:00:00',
			'2026-06-30T09:00:00',
		]);
	});

	test('that moves takes its event along: one event, of a higher sequence', () => {
		const before = read({ closes: '2026-02-27 12:00' }, '2026-01-10T09:00Z');
		const after = read({ closes: '2026-03-06' }, '2026-01-20T09:00Z');
		const held = new Map(before.map((event) => [event.uid, event]));
		for (const event of after)
			if (event.sequence > (held.get(event.uid)?.sequence ?? -1)) held.set(event.uid, event);
		const deadlines = [...held.values()].filter(({ summary }) => summary.startsWith('Closes'));
		expect(deadlines.map(({ start }) => start)).toEqual(['2026-03-06']);
	});
});

test('other dates take their day, without a time that nobody gave', () => {
	const events = read({
		closes: '2026-01-20',
		outcome: { on: '2026-01-24', words: 'Two were chosen.' },
		keyDates: [{ on: '2026-01-12', label: 'Briefing webinar' }],
	});
	expect(events.map(({ uid, start }) => [uid.split('.')[1]?.split('@')[0], start])).toEqual([
		['opens', '2026-01-05'],
		['closes', '2026-01-20'],
		['briefing-webinar', '2026-01-12'],
		['outcome', '2026-01-24'],
	]);
});

test('dates that are not known to the day, or not at all, make no event', () => {
	const keyDates = [{ on: '2026-03', label: 'Interviews' }];
	for (const closes of ['2026-02', '2026', 'rolling', 'unknown'])
		expect(read({ opens: undefined, closes, keyDates })).toEqual([]);
});

test('dates of one label are told apart, and none takes the name of the deadline', () => {
	const labels = ['Interviews', 'Interviews', 'Closes', '面接', 'Interviews!'];
	const keyDates = labels.map((label) => ({ on: '2026-01-12', label }));
	const names = read({ closes: 'unknown', opens: undefined, keyDates }).map(
		({ uid }) => uid.split('@')[0],
	);
	expect(names).toEqual(
		['interviews', 'interviews-2', 'closes-2', 'date', 'interviews-3'].map((it) => `frailty.${it}`),
	);
});

test('a withdrawn call cancels its events, and no reminder rings', () => {
	const events = read({ withdrawn: { on: '2026-01-15', reason: 'No money.' } });
	expect(events.map(({ status, alarms }) => [status, alarms])).toEqual([
		['CANCELLED', []],
		['CANCELLED', []],
	]);
	expect(events[1]?.description).toContain('Withdrawn 15 January 2026: No money.');
	expect(read()[0]?.status).toBe('CONFIRMED');
});

test('a call that was renamed keeps its events', () => {
	const uids = (id: string, formerSlugs?: string[]) =>
		read({ formerSlugs }, undefined, id).map(({ uid }) => uid);
	expect(uids('new-name', ['frailty', 'frail'])).toEqual(uids('frailty'));
});

test('an event says when its file changed, where its page is and what it is about', () => {
	expect(eventOf(read(), 'closes')).toMatchObject({
		modified: '2026-01-10T09:00:00Z',
		url: `https://${domain}/calls/frailty/`,
		summary: 'Closes: Digital pathways for frailty',
		tags: ['Kent, Surrey; Sussex', 'Mental health'],
	});
});

test('a title with all that can break a calendar comes through', () => {
	const title = `<b>&"' \\n \\, ; : 👩🏽‍⚕️ BEGIN:VALARM “quoted” £5`.padEnd(120, '.');
	expect(eventOf(read({ title }), 'closes')?.summary).toBe(`Closes: ${title}`);
});

describe('the text of a calendar', () => {
	const text = textWith({ title: 'Pathways for frailty – “at home” '.repeat(3) });
	const lines = text.split('\r\n');

	test('ends every line in CRLF, and folds those of more than 75 bytes', () => {
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
	});

	test('says who made it, what it is, where it comes from and how often to look', () => {
		expect(readCalendar(text)).toMatchObject({
			name: 'Key dates: Kent, Surrey; Sussex',
			source: `https://${domain}/feeds/calendar.ics`,
		});
		for (const line of [
			'PRODID:-//Innovation directory//Calls//EN',
			'X-WR-CALNAME:Key dates: Kent\\, Surrey\\; Sussex',
			'REFRESH-INTERVAL;VALUE=DURATION:P1D',
			'X-PUBLISHED-TTL:P1D',
			'TRANSP:TRANSPARENT',
		])
			expect(lines).toContain(line);
	});

	test('gives addresses as every program reads them', () => {
		const urls = text.replaceAll('\r\n ', '').match(/^URL.*/gm);
		expect(new Set(urls)).toEqual(
			new Set([`URL:https://${domain}/calls/`, `URL:https://${domain}/calls/frailty/`]),
		);
		expect(urls).toHaveLength(3);
	});

	test('keeps the order that the standard asks for', () => {
		const place = (line: string) => lines.findLastIndex((it) => it.startsWith(line));
		expect(place('X-PUBLISHED-TTL')).toBeLessThan(lines.indexOf('BEGIN:VTIMEZONE'));
		expect(place('STATUS')).toBeLessThan(lines.indexOf('BEGIN:VALARM'));
	});

	test('holds the time zone even when there is no event', () => {
		const empty = textWith({ opens: undefined, closes: 'unknown' });
		expect(empty).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n');
		expect(readCalendar(empty).events).toEqual([]);
	});
});

describe('a calendar of many calls', () => {
	const eventOn = (day: string) => ({ ...eventsWith()[0]!, day, order: day });
	const daysOf = (...given: Parameters<typeof inCalendar>) =>
		inCalendar(...given).map(({ day }) => day);
	const recent = Array.from({ length: keptAnyway }, (_, index) => eventOn(`2026-03-1${index}`));

	test(`leaves out what was over ${keptDays} days ago`, () => {
		const old = ['2024-12-27', '2024-12-28', '2024-12-29'].map(eventOn);
		expect(daysOf([...recent, ...old], now).slice(0, 2)).toEqual(['2024-12-28', '2024-12-29']);
	});

	test(`keeps the ${keptAnyway} latest however old they are`, () => {
		const old = Array.from({ length: 12 }, (_, month) => `20${10 + month}-01-01`);
		expect(daysOf(old.map(eventOn), now)).toEqual(old.slice(-keptAnyway));
	});
});
