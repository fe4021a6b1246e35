import type { Kind } from '../kind.ts';
import { swap } from '../swap.ts';

/** A closing day written wrongly, of a call of which no more is said that hangs on it. */
const closing = (name: string, value: string, count = 2) =>
	swap({
		name,
		rule: 'invalid-value',
		in: 'calls/',
		at: /^closes: \d{4}-\d\d-\d\d/,
		to: ({ draft: { text } }) =>
			/^(outcome|keyDates|closedBy):|AHSN/m.test(text) ? undefined : `closes: ${value}`,
		count,
	});

/** A day that is right, but for its form. */
const form = (name: string, write: (day: Date) => string): Kind =>
	swap({
		name,
		rule: 'invalid-value',
		at: /^( {4}published|opens|closes): (\d{4}-\d\d-\d\d)$/,
		to: ({ match }) => `${match[1]}: ${write(new Date(match[2] ?? ''))}`,
		count: 3,
		comesBack: true,
	});

const month = (day: Date) => day.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });

export const closingKinds: Kind[] = [
	closing('a closing day that no calendar has', '2027-02-31', 3),
	closing('a 29 February that no calendar has', '2027-02-29'),
	closing('a month that no calendar has', '2027-13-01'),
	closing('a day and month swapped', '2027-25-03'),
	closing('a day as people say it', '31 March 2027'),
	closing('a day with slashes', '31/03/2027'),
	closing('a day with a digit missing', '2027-3-31'),
	closing('midnight, which could be either', '2027-03-31 00:00'),
	closing('an hour that no clock has', '2027-03-31 25:00'),
	closing('a time with a full stop', '2027-03-31 12.00'),
	closing('a time in the afternoon', '2027-03-31 5pm'),
	closing('a time with its zone', '2027-03-31 12:00 GMT'),
	closing('the hour that clocks leave out', '2027-03-28 01:30'),
	closing('rolling and a day', 'rolling until 2027-03-31'),
	closing('a word for no date', 'tbc'),
	form('its own day in words', (it) => `${it.getUTCDate()} ${month(it)} ${it.getUTCFullYear()}`),
	form(
		'its own day without its noughts',
		(it) => `${it.getUTCFullYear()}/${it.getUTCMonth() + 1}/${it.getUTCDate()}`,
	),
];
