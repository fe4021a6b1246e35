import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../tests/helpers/csv.ts';
import { csvColumns, type CsvRow, joinCalendars, shortlistCsv } from './export.ts';
import ICAL from 'ical.js';

const row = (changes: Partial<CsvRow> = {}): CsvRow => ({
	collection: 'calls',
	title: 'Frailty',
	address: 'https://www.example.org/calls/frailty/',
	state: 'Open',
	opens: '2026-01-05',
	closes: '2026-02-27 12:00',
	summary: 'A summary.',
	checked: '2026-01-10',
	saved: '2026-01-20',
	...changes,
});
const titleIn = (title: string) => readCsv(shortlistCsv([row({ title })]).slice(1))[1]?.[1];

describe('the table of a shortlist', () => {
	test('opens with a byte order mark and its columns, and every line ends in CRLF', () => {
		const text = shortlistCsv([row()]);
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(text.match(/\r\n/g)).toHaveLength(2);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(readCsv(text.slice(1))).toEqual([Object.values(csvColumns), Object.values(row())]);
	});

	test.each([
		'Say "frailty"',
		'Frailty, falls',
		'One line\nand one more',
		'A "line",\r\nthen one',
		'“Frailty” – 100 % café 🙂',
		'A; B',
		'',
	])('gives back %j as it was', (title) => {
		expect(titleIn(title)).toBe(title);
	});

	test.each([
		'=HYPERLINK("https://evil.example","Open")',
		'+1+1',
		'-2+3',
		'@SUM(A1)',
		'\t=1+1',
		'\r=1+1',
		'\n=1+1',
		'＝1+1',
	])('makes text of %j, which a spreadsheet program could run', (title) => {
		expect(titleIn(title)).toBe(`'${title}`);
	});

	test('opens no new cell at a semicolon, which some programs take for the separator', () => {
		const cells = shortlistCsv([row({ title: 'A;=1+1' })]).split(';');
		expect(cells[0]?.split('"').length).toSatisfy((quotes: number) => quotes % 2 === 0);
	});
});

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
