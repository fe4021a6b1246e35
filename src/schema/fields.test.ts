import { expect, test } from 'vitest';
import { closing, day, httpsUrl, partialDate, ref, referenceTargets } from './fields.ts';

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
});

test('midnight is refused, since it could be either end of the day', () => {
	expect(closing.safeParse('2026-03-31 00:00').error?.issues.map(({ message }) => message)).toEqual(
		['closes at 00:00, which could be either end of the day: write 23:59 of the day before'],
	);
});

test('an address is a full https address', () => {
	expect(accepts(httpsUrl, 'https://www.nice.org.uk/')).toBe(true);
	expect(
		['http://www.nice.org.uk/', 'www.nice.org.uk', 'https://localhost/'].map((url) =>
			accepts(httpsUrl, url),
		),
	).toEqual([false, false, false]);
});

test('a reference knows its collection, however it is described', () => {
	expect(referenceTargets.get(ref('networks'))).toEqual({ collection: 'networks' });
	expect(accepts(ref('networks'), 'Wessex AHSN')).toBe(false);
});
