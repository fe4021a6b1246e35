import { expect, test } from 'vitest';
import { closing, day, httpsUrl, isAfter, partialDate, ref } from './fields.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
	schema.safeParse(value).success;

test('a day is a real day, whether a YAML reader gave text or a date', () => {
	expect(day.parse('2026-02-28')).toBe('2026-02-28');
	expect(day.parse(new Date('2026-02-28'))).toBe('2026-02-28');
	expect(
		['2026-02-31', '2026-13-01', '28 February 2026', ''].map((text) => accepts(day, text)),
	).toEqual([false, false, false, false]);
});

test('a date may be known to the month or the year', () => {
	expect(partialDate.parse(2017)).toBe('2017');
	expect(partialDate.parse('2017-10')).toBe('2017-10');
	expect(accepts(partialDate, '2017-13')).toBe(false);
});

test('a call closes on a day, at a London time, at any time or at a time not known', () => {
	for (const value of ['2026-03-31', '2026-03-31 17:00', '2026-03', 'rolling', 'unknown'])
		expect(closing.parse(value)).toBe(value);
	expect(accepts(closing, '2026-03-31 25:00')).toBe(false);
	expect(accepts(closing, 'soon')).toBe(false);
	expect(accepts(closing, '2026-03 17:00')).toBe(false);
});

const complaints = (closes: string) =>
	closing.safeParse(closes).error?.issues.map(({ message }) => message);

test('midnight is refused, since it could be either end of the day', () => {
	expect(complaints('2026-03-31 00:00')).toEqual([
		'closes at 00:00, which could be either end of the day: write 23:59 of the day before',
	]);
});

test('a time that London’s clocks leave out is refused, and the time to write is given', () => {
	expect(complaints('2026-03-29 01:30')).toEqual([
		'does not exist, since London’s clocks go from 01:00 to 02:00 that night: write 2026-03-29 02:30',
	]);
	expect(complaints('2027-03-28 01:00')).toHaveLength(1);
	for (const time of ['2026-03-29 00:59', '2026-03-29 02:00', '2026-03-22 01:30'])
		expect(complaints(time)).toBeUndefined();
	expect(complaints('2026-10-25 01:30')).toBeUndefined();
});

test('a rolling call with a deadline is refused', () => {
	for (const closes of ['rolling 2026-05-01', 'rolling until May 2026', 'rolling, to 2027'])
		expect(complaints(closes)).toEqual([
			'does not hold together: a rolling call has no deadline, so write rolling alone, or the day alone',
		]);
});

test('a date is after another only where the part that they share shows it', () => {
	expect(isAfter('2026-03-02', '2026-03-01')).toBe(true);
	expect(isAfter('2026-03-01 17:00', '2026-03-01')).toBe(false);
	expect(isAfter('2026-03-31', '2026-03')).toBe(false);
	expect(isAfter('2026-04', '2026-03-31')).toBe(true);
	expect(isAfter('2026', '2025-12-31')).toBe(true);
});

test('an address is a full https address', () => {
	expect(accepts(httpsUrl, 'https://www.nice.org.uk/')).toBe(true);
	expect(
		['http://www.nice.org.uk/', 'www.nice.org.uk', 'https://localhost/'].map((url) =>
			accepts(httpsUrl, url),
		),
	).toEqual([false, false, false]);
});

test('a reference is known by its file name alone', () => {
	expect(accepts(ref('networks'), 'Wessex AHSN')).toBe(false);
});
