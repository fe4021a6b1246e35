import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { joinCalendars, noteInCalendar } from './calendars.ts';

const zone = [
	'BEGIN:VTIMEZONE',
	'TZID:Europe/London',
	'BEGIN:STANDARD',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0000',
	'DTSTART:19701025T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE',
];
const closing = (id: string) => [
	'BEGIN:VEVENT',
	`UID:${id}.closes@directory.example`,
	'DTSTAMP:20260101T000000Z',
	'DTSTART;TZID=Europe/London:20260227T120000',
	'DESCRIPTION:What it asks for\\, in a text longer than one line of it m',
	' ay be',
	`SUMMARY:Closes: ${id}\\, a call whose name is so long that the`,
	'  line is folded',
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	'DESCRIPTION:END:VEVENT',
	'TRIGGER:-P3D',
	'END:VALARM',
	'END:VEVENT',
];
const calendar = (...events: string[][]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A//B//EN', 'NAME:A call', 'METHOD:PUBLISH', ...zone]
		.concat(...events, 'END:VCALENDAR', '')
		.join('\r\n');

const parse = (text = '') => new ICAL.Component(ICAL.parse(text));
const uids = (text?: string) =>
	parse(text)
		.getAllSubcomponents('vevent')
		.map((event) => event.getFirstPropertyValue('uid'));

describe('the calendars of several calls', () => {
	const joined = joinCalendars([
		calendar(closing('frailty')),
		calendar(),
		calendar(closing('asthma'), closing('sepsis')),
	]);

	test('become one, with every event and one time zone', () => {
		expect(uids(joined)).toEqual(
			['frailty', 'asthma', 'sepsis'].map((id) => `${id}.closes@directory.example`),
		);
		expect(parse(joined).getAllSubcomponents('vtimezone')).toHaveLength(1);
		expect(
			parse(joined)
				.getAllProperties()
				.map(({ name }) => name),
		).toEqual(['version', 'prodid', 'x-wr-calname']);
	});

	test('keep each event whole: its time, its folded lines, its reminders', () => {
		const [event] = parse(joined).getAllSubcomponents('vevent');
		expect(event?.getFirstPropertyValue('summary')).toBe(
			'Closes: frailty, a call whose name is so long that the line is folded',
		);
		expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-02-27T12:00:00');
		expect(event?.getAllSubcomponents('valarm')).toHaveLength(1);
	});

	test('end every line in CRLF, also where one came without', () => {
		const text = joinCalendars([calendar(closing('frailty')).replaceAll('\r\n', '\n')]) ?? '';
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(uids(text)).toHaveLength(1);
	});

	test('hold an event once', () => {
		const twice = joinCalendars([calendar(closing('frailty')), calendar(closing('frailty'))]);
		expect(uids(twice)).toHaveLength(1);
	});

	test.each([
		['no calendar', []],
		['a calendar without events', [calendar()]],
		['a page that is no calendar', ['<!doctype html><title>Not found</title>', '']],
	])('are nothing where there is %s', (_what, calendars) => {
		expect(joinCalendars(calendars)).toBeUndefined();
	});
});

describe('a note of the reader’s own', () => {
	const note = 'Ask Jane, then Bo; C:\\new\n£5 – 👩🏽‍⚕️ '.repeat(4).trim();
	const text = noteInCalendar(calendar(closing('frailty'), closing('asthma')), note);

	test('stands below what each event says, and in no reminder', () => {
		const events = parse(text).getAllSubcomponents('vevent');
		expect(events.map((event) => event.getFirstPropertyValue('description'))).toEqual(
			Array(2).fill(
				`What it asks for, in a text longer than one line of it may be\n\nYour note: ${note}`,
			),
		);
		expect(events[0]?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description')).toBe(
			'END:VEVENT',
		);
	});

	test('leaves no line of more than 75 bytes', () => {
		const lines = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...lines)).toBeLessThanOrEqual(75);
	});

	test('changes nothing where there is none', () => {
		expect(noteInCalendar(calendar(closing('frailty')), undefined)).toBe(
			calendar(closing('frailty')),
		);
	});
});
