import { describe, expect, test } from 'vitest';
import { publishEntry } from '#lib/entries/open-data.ts';
import type { Call } from '#schema/index.ts';
import {
	call,
	collaboration,
	type SampleFields,
	signpost,
	outcomeFields,
} from '../../../tests/helpers/entries.ts';
import { cardOf } from './card.ts';
import type { Published } from './published.ts';

const instant = (day: string) => Date.parse(`${day}T12:00:00Z`);
const built = instant('2026-01-20');
const published = (data: Call) =>
	publishEntry({ collection: 'calls', id: 'frailty', data }, built) as Published;
const callCard = (changes: SampleFields, day = '2026-01-20') =>
	cardOf(published(call(changes)), instant(day));
const saidOf = (card: ReturnType<typeof cardOf>, name: string) =>
	[...card.facts, ...card.more].find((fact) => fact.name === name)?.text;
const datesOf = (changes: SampleFields, day?: string) => saidOf(callCard(changes, day), 'Dates');

describe('a call on the shortlist', () => {
	test.each([
		['2026-01-01', 'Not open yet', 'Opens 5 January 2026. Closes 27 February 2026.'],
		['2026-01-20', 'Open', 'Opened 5 January 2026. Closes 27 February 2026.'],
		['2026-02-20', 'Check with the issuer', 'Opened 5 January 2026. Closes 27 February 2026.'],
		['2026-02-28', 'Closed, outcome not known', 'Opened 5 January 2026. Closed 27 February 2026.'],
	])('is shown on %s as %s', (day, words, dates) => {
		const card = callCard({}, day);
		expect([card.standing?.words, saidOf(card, 'Dates')]).toEqual([words, dates]);
	});

	test('says what is not known of its dates, and in which zone a time is', () => {
		expect(datesOf({ opens: undefined })).toBe(
			'No opening date was found. Closes 27 February 2026.',
		);
		expect(datesOf({ closes: 'unknown' })).toBe(
			'Opened 5 January 2026. No closing date was found.',
		);
		expect(datesOf({ opens: undefined, closes: 'unknown', closedBy: '2025-12' })).toBe(
			'No dates were found. It was over by December 2025.',
		);
		expect(datesOf({ opens: '2016-02', closes: 'unknown' })).toBe(
			'Opened February 2016. No closing date was found.',
		);
		expect(datesOf({ closes: '2026-02-27 12:00' })).toContain(
			'Closes 27 February 2026, noon, London time.',
		);
	});

	test('gives its dates to the table as the data has them', () => {
		expect(callCard({ closes: '2026-02-27 12:00' })).toMatchObject({
			opens: '2026-01-05',
			closes: '2026-02-27 12:00',
		});
		expect(callCard({ opens: undefined, closes: 'unknown' })).toMatchObject({
			opens: 'unknown',
			closes: 'unknown',
		});
	});

	test('says who can apply, or that it is not stated', () => {
		expect(saidOf(callCard({ applicants: ['company', 'charity'] }), 'Who can apply')).toBe(
			'Companies, Charities.',
		);
		expect(saidOf(callCard({}), 'Who can apply')).toBe('Not stated.');
	});

	test('tells of its outcome only once it is decided', () => {
		const outcome = { on: '2026-03-10', words: 'Three were chosen.' };
		expect(saidOf(callCard({ outcome }, '2026-03-09'), 'What came of it')).toBeUndefined();
		expect(saidOf(callCard({ outcome }, '2026-03-10'), 'What came of it')).toBe(
			'Three were chosen.',
		);
		expect(datesOf({ outcome }, '2026-03-10')).toContain('Result 10 March 2026.');
	});

	test('stands before those that can be answered less well', () => {
		const inOrder = [
			callCard({ closes: '2026-01-25' }),
			callCard({ closes: '2026-02-27' }),
			callCard({ closes: 'rolling' }),
			callCard({ opens: '2026-02-01' }),
			callCard({ closes: 'unknown' }),
			callCard({ opens: undefined, closes: '2025-12-24' }),
			callCard({ opens: undefined, closes: '2019-12-24' }),
		].map(({ place }) => place);
		expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
		expect(new Set(inOrder).size).toBe(inOrder.length);
	});
});

test('a call that was called off says so first', () => {
	const withdrawn = { on: '2026-01-15', reason: 'The money went elsewhere.' };
	const card = callCard({ withdrawn });
	expect(card.standing?.words).toBe('Withdrawn');
	expect(card.facts[0]?.text).toBe('15 January 2026. The money went elsewhere.');
});

test('a signpost says when to go there', () => {
	const data = signpost({
		whenInstead: 'When you need a licence.',
		url: 'https://www.example.org/',
	});
	const card = cardOf(
		publishEntry({ collection: 'signposts', id: 'agency', data }, built) as Published,
		built,
	);
	expect(card.standing?.words).toBe('Active');
	expect(card.facts).toEqual([{ name: 'When to go there', text: 'When you need a licence.' }]);
	expect(saidOf(card, 'Its own address')).toBe('https://www.example.org/');
});

describe('a collaboration', () => {
	const main = (outcomes: SampleFields[]) => {
		const data = collaboration({ outcomes });
		const entry = publishEntry(
			{ collection: 'collaborations', id: 'frailty-at-home', data },
			built,
		);
		return saidOf(cardOf(entry as Published, built), 'Main outcome');
	};

	test.each([
		[{ value: 12 }, 'Falls: 12. Measured.'],
		[
			{ value: 1612, baseline: 1479, unit: 'patients' },
			'Falls: from 1,479 to 1,612 patients. Measured.',
		],
		[{ value: 12, baseline: 61, unit: '%' }, 'Falls: from 61% to 12%. Measured.'],
		[{ value: 12, period: '2018 to 2020' }, 'Falls: 12. 2018 to 2020. Measured.'],
	])('says its main outcome with how it was found: %j', (figures, words) => {
		expect(main([outcomeFields(figures)])).toBe(words);
	});

	test('without figures says so', () => {
		expect(main([])).toBe('No figures were found in public sources.');
	});
});
