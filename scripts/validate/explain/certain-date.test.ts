import { expect, test } from 'vitest';
import { certainDate } from './certain-date.ts';

test.each([
	['2026/3/1', '2026-03-01'],
	['2026-3-1', '2026-03-01'],
	['2026.03.01', '2026-03-01'],
	['20260301', '2026-03-01'],
	['1 March 2026', '2026-03-01'],
	['1st Mar 2026', '2026-03-01'],
	['22nd of Sept. 2026', '2026-09-22'],
	['March 1, 2026', '2026-03-01'],
	['Mar 1st 2026', '2026-03-01'],
	['Sunday 1 March 2026', '2026-03-01'],
	['Sun, March 1, 2026', '2026-03-01'],
	['March 2026', '2026-03'],
	['2026/3', '2026-03'],
	['30/10/2026', '2026-10-30'],
	['10-30-2026', '2026-10-30'],
	['5.5.2026', '2026-05-05'],
	['30/10/2026 17:00', '2026-10-30 17:00'],
	['2026-03-01T17:00', '2026-03-01 17:00'],
	['2026-03-01T17:00:00.000', '2026-03-01 17:00'],
	['2026-03-01  9:30', '2026-03-01 09:30'],
	['1 March 2026, 5pm', '2026-03-01 17:00'],
	['1 March 2026 at 11.30 am', '2026-03-01 11:30'],
	[' 1 March 2026 17:00 ', '2026-03-01 17:00'],
])('%s can only be %s', (written, meant) => {
	expect(certainDate(written)).toBe(meant);
});

test.each([
	'03/04/2026', // 3 April, or 4 March
	'13/13/2026',
	'1/3/26',
	'1 March 26',
	'1 Ma 2026',
	'Monday 1 March 2026', // a Sunday
	'2008/09', // more likely a financial year
	'2008/9',
	'spring 2026',
	'early March 2026',
	'1-3 March 2026',
	'2026-03-01T17:00Z', // not London’s time
	'2026-03-01T17:00+01:00',
	'2026-03-01 17:00:30',
	'1 March 2026, 12pm', // noon to some, midnight to others
	'March 2026 17:00',
	'17:00',
	'',
])('%j is left to a person', (written) => {
	expect(certainDate(written)).toBeUndefined();
});
